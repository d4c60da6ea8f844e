import type { Quotation } from '../../finding.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Entity } from '../speakers/entity.ts';

const LONG = 60;

/** One plain sentence that says by which words the article gives something to its speaker. */
export function whyOf(text: string, draft: Draft, speaker: Entity | null, quotation: Quotation): string {
  const source = draft.source ? quoted(text.slice(draft.source[0], draft.source[1])) : null;
  const cue = draft.cue ? quoted(text.slice(draft.cue[0], draft.cue[1])) : null;
  const who =
    source === null ? 'somebody the sentence does not name' : source + meaning(text, draft, speaker);
  if (draft.form === 'floating' && cue === null)
    return `These words stand in quotation marks beside other words of ${who}, and nobody else speaks in between.`;
  if (draft.form === 'turn') return `The name beside these words gives them to ${who}.`;
  if (draft.form === 'block')
    return `These words are set apart, and ${cue ?? 'the line before'} gives them to ${who}.`;
  if (draft.form === 'headline') return `The colon in the headline gives this to ${who}.`;
  if (draft.form === 'according')
    return `The words ${cue ?? '“according to”'} name ${who} as where this comes from.`;
  if (quotation === 'direct')
    return `The words stand in quotation marks, and ${cue ?? 'the sentence'} gives them to ${who}.`;
  if (quotation === 'mixed')
    return `The word ${cue ?? 'here'} gives this to ${who}; only part of it stands in quotation marks.`;
  return `The word ${cue ?? 'here'} gives this to ${who}; without quotation marks the wording is the reporter’s.`;
}

/** Says whom a pronoun or a short form means. */
function meaning(text: string, draft: Draft, speaker: Entity | null): string {
  if (!speaker || !draft.source) return '';
  const words = text.slice(draft.source[0], draft.source[1]).toLowerCase();
  const name = speaker.label.toLowerCase();
  return words.includes(name) || (name.includes(words) && words.length > 4) ? '' : `, here ${speaker.label}`;
}

function quoted(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/[“”"]/g, '');
  return `“${plain.length > LONG ? `${plain.slice(0, plain.lastIndexOf(' ', LONG))} …` : plain}”`;
}
