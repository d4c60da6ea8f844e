import type { Attribution } from '../../../analysis/finding.ts';
import { contains, overlaps, type Span } from '../../../article/span.ts';
import { type Material, sentencesRound, sourceOf } from './material.ts';
import { couldBeSame } from './parties.ts';
import { bare, inside, quoteInside } from './phrase.ts';

const LONGEST_CUE = 80;
const PRONOUN = /^(?:he|she|they|it|who)$/iu;

/** The words that hand over this very statement, with their source: “he said”, “the letter says”; null where none stand together. */
export const ownCue = (material: Material, { cue, source, content }: Attribution): Span | null => {
  if (cue === null || source === null || contains(source, cue)) return null;
  const hull: Span = [Math.min(cue[0], source[0]), Math.max(cue[1], source[1])];
  const apart = !contains(sentencesRound(material, source), cue);
  if (apart || hull[1] - hull[0] > LONGEST_CUE || content.some((one) => overlaps(one, hull))) return null;
  // “told” needs whom: “told reporters”.
  const words = material.text.slice(...hull);
  const whom = /\b(?:told|tells)$/u.test(words)
    ? (/^(?: (?!that\b|the\b)[\p{L}’]+| the [\p{L}’]+){1,3}(?=[,.;:]? ?[“"]|[,.;:]| that\b)/u.exec(
        material.text.slice(hull[1], hull[1] + 60),
      )?.[0] ?? '')
    : '';
  if (whom && !content.some((one) => overlaps(one, [hull[1], hull[1] + whom.length])))
    return [hull[0], hull[1] + whom.length];
  const loose = /,? (?:an?|the)$/u.exec(words);
  return [hull[0], hull[1] - (loose?.[0].length ?? 0)];
};

/** “he” is John Ratcliffe, introduced as “CIA Director John Ratcliffe”. */
const meant = (material: Material, { source: at, sourceId }: Attribution): string => {
  const source = sourceOf(material, sourceId);
  if (at === null || source === null) return '';
  const word = material.text.slice(...at);
  if (!PRONOUN.test(word) && (source.kind !== 'named' || couldBeSame(word, source.label))) return '';
  const label = inside(source.label);
  const before = source.introduced.find(([, end]) => end <= at[0]);
  const intro = before ? material.text.slice(...bare(material.text, before)) : '';
  const isMore = before && intro.length <= 2 * LONGEST_CUE && inside(intro) !== label;
  const introduced = isMore ? `, introduced in ${quoteInside(material.text, before)}` : '';
  return `, and “${PRONOUN.test(word) ? word.toLowerCase() : inside(word)}” is ${label}${introduced}`;
};

/** Ends a sentence of ours that names the source: with the words that hand the statement over, or a full stop alone. */
export const handedBy = (material: Material, attribution: Attribution): string => {
  const cue = ownCue(material, attribution);
  if (cue !== null) return `: ${quoteInside(material.text, cue)}${meant(material, attribution)}.`;
  const at = attribution.content[0];
  const sentence = at ? bare(material.text, sentencesRound(material, at)) : null;
  const isShort = sentence !== null && sentence[1] - sentence[0] <= 2 * LONGEST_CUE;
  const source = attribution.source;
  return isShort && source !== null && contains(sentence, source)
    ? `: ${quoteInside(material.text, sentence)}.`
    : '.';
};
