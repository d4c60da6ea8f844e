import type { Article, ParagraphKind } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Attribution } from './finding.ts';

/**
 * Whether a finding lies in the words of the title or of the text's sentences: what stands in a sub-heading, a byline, a
 * caption, a button or the number of a list item proves nothing.
 */
export function makeIsEvidence({ paragraphs, sentences }: Article): (finding: { span: Span }) => boolean {
  const own = sentences.filter(({ paragraph }) => isEvidence(paragraphs[paragraph]?.kind));
  return ({ span: [start] }) => {
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((own[middle]?.span[1] ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    return (own[low]?.span[0] ?? Number.POSITIVE_INFINITY) <= start;
  };
}

const isEvidence = (kind: ParagraphKind | undefined): boolean => kind === 'text' || kind === 'title';

/** The reading has a comma inside the quotation marks; where the paper set it outside, the content ends before it. */
export const withoutOuterComma = (attribution: Attribution, text: string, read: string): Attribution => ({
  ...attribution,
  content: attribution.content.map(([start, end]) =>
    text[end - 1] === ',' && read[end - 1] !== ',' ? [start, end - 1] : [start, end],
  ),
});
