import type { Span } from '../../article/span.ts';
import { wholeWords } from '../../article/words.ts';
import type { Change, SourceKey } from './change.ts';
import type { Corrected } from './corrected.ts';

/** A stretch longer than this is no finding but half the article. */
export const LONGEST_FINDING = 2000;
export const LONGEST_NAME = 120;

/** What is wrong with a change, in words for the teacher; null when it can be made. `field`: where it was typed. */
export type Problem = {
  field: 'words' | 'cue' | 'source' | 'name' | 'into' | 'form';
  message: string;
} | null;

const GONE =
  'This is no longer there. It may have been changed in another window: look at the page as it is now.';

/** Checks a change against the analysis as it is corrected so far. */
export function problemOf(change: Change, { keys, sourceKeys, analysis }: Corrected, text: string): Problem {
  const sourceIdOf = ({ name, kind }: SourceKey): string | undefined =>
    [...sourceKeys].find(([, key]) => key.name === name && key.kind === kind)?.[0];
  const isSource = (key: SourceKey) => sourceIdOf(key) !== undefined;
  if ('finding' in change) {
    const [layer, [start, end]] = [change.finding.layer, change.finding.span];
    const known = [...keys.values()].some(
      (key) => key.layer === layer && key.span[0] === start && key.span[1] === end,
    );
    if (!known) return { field: 'form', message: GONE };
  }
  switch (change.type) {
    case 'add-technique':
    case 'add-move':
      return badWords('words', change.span, text);
    case 'add-silence':
      return badWords('words', change.span, text) ?? badName(change.who);
    case 'add-attribution':
      return (
        badWords('words', change.content, text) ??
        (change.cue && badWords('cue', change.cue, text)) ??
        (change.source && badWords('source', change.source, text)) ??
        badName(change.speaker.name)
      );
    case 'relabel-attribution':
      return badName(change.speaker.name);
    case 'rename-source': {
      const own = sourceIdOf(change.source);
      if (own === undefined) return { field: 'form', message: GONE };
      const taken = analysis.sources.some(
        ({ id, name, label }) => id !== own && [name, label].some((shown) => isSame(shown, change.name)),
      );
      if (taken)
        return {
          field: 'name',
          message: `There is a source called “${change.name}” already. To make them one, merge them.`,
        };
      return badName(change.name);
    }
    case 'merge-sources':
      if (!isSource(change.source) || !isSource(change.into)) return { field: 'form', message: GONE };
      return sourceIdOf(change.source) === sourceIdOf(change.into)
        ? { field: 'into', message: 'Choose another source to merge it into.' }
        : null;
    case 'set-kind':
    case 'set-role':
    case 'set-stake':
      return isSource(change.source) ? null : { field: 'form', message: GONE };
    default:
      return null;
  }
}

function badWords(field: 'words' | 'cue' | 'source', span: Span, text: string): Problem {
  const [start, end] = span;
  const whole = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && end <= text.length;
  if (!whole || start >= end)
    return { field, message: 'The last word has to stand after the first. Choose the words again.' };
  if (end - start > LONGEST_FINDING)
    return { field, message: 'These are too many words for one finding. Choose the few that show it.' };
  return wholeWords(text, span) === null ? { field, message: 'There is no word in this selection.' } : null;
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function badName(name: string): Problem {
  if (!/[\p{L}\p{N}]/u.test(name))
    return { field: 'name', message: 'Say who it is, with a letter or a digit.' };
  return name.length > LONGEST_NAME
    ? { field: 'name', message: `At most ${LONGEST_NAME} characters.` }
    : null;
}
