import type { Attribution } from '../../../analysis/finding.ts';
import { contains } from '../../../article/span.ts';
import { askable, type Material, proofOf } from './material.ts';
import { quoteEnding } from './phrase.ts';

/** How a reader gets from the words to their speaker. */
export const howFound = (material: Material, attribution: Attribution): string => {
  const { cue, source } = attribution;
  const proof = quoteEnding(material.text, proofOf(material, attribution).span, 110);
  if (cue === null || source === null) return `The same speaker goes on: ${proof}`;
  const word = material.text.slice(...source);
  if (/^(?:he|she|they|it)$/iu.test(word))
    return `The words are given to “${word.toLowerCase()}”, who was introduced before: ${proof}`;
  return `The article leads to the speaker with ${proof}`;
};

const MANY = 4;

/** Two lines of one speaker in one paragraph answer each other; among many speakers each is asked for once. */
export const spokenAt = (
  material: Material,
  { source, content }: ReturnType<typeof askable>[number],
): string =>
  new Set(askable(material).map((one) => one.source.id)).size >= MANY
    ? `spoken:${source.id}`
    : `spoken:${source.id}:${material.analysis.paragraphs.findIndex(({ span }) => contains(span, content.span))}`;
