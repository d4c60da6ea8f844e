import type { Span } from '../../../article/span.ts';
import { isContact } from '../contact.ts';
import type { Material } from './material.ts';
import { wordCount } from './phrase.ts';

/**
 * Stretches of the article to mark sentences in: whole neighbouring paragraphs of `min` to `max` sentences
 * together, headings and contact instructions left out, in text order.
 */
export const passages = (material: Material, { min, max }: { min: number; max: number }): Span[][] => {
  const { text, analysis } = material;
  const blocks = analysis.paragraphs
    .filter((paragraph) => paragraph.kind === 'text')
    .map((paragraph) =>
      analysis.sentences.filter(([start]) => paragraph.span[0] <= start && start < paragraph.span[1]),
    )
    .filter((sentences) => sentences.length > 0);
  const found: Span[][] = [];
  for (let from = 0; from < blocks.length; from++) {
    const together: Span[] = [];
    for (let to = from; to < blocks.length && together.length < min; to++)
      together.push(...(blocks[to] ?? []));
    const fits = together.length >= min && together.length <= max;
    if (
      fits &&
      together.every(
        ([start, end]) => !isContact(text.slice(start, end)) && wordCount(text.slice(start, end)) > 2,
      )
    )
      found.push(together);
  }
  return found;
};
