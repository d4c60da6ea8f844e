import type { Attribution } from '../../analysis/finding.ts';
import { type Material, proofOf } from './material.ts';
import { quoteEnding } from './phrase.ts';

/** How a reader gets from the words to their speaker. */
export const howFound = (material: Material, attribution: Attribution): string => {
  const { cue, source, why } = attribution;
  if (why !== '') return why;
  const proof = quoteEnding(material.text, proofOf(material, attribution).span, 110);
  if (cue === null || source === null) return `The words stand next to others by the same speaker: ${proof}`;
  return `The article leads to the speaker with ${proof}`;
};
