import type { Paragraph, Turn } from './article.ts';
import { type Span, slice } from './span.ts';

const LIST_MARK = /^(?:(?:[•●◦▪‣·*>–—-]|#{1,6}|\(?\d{1,3}[.)]|\(?\p{Ll}\))\s+)+(?=\S)/u;
const DATELINE =
  /^\p{Lu}[\p{Lu}’'. -]*\p{Lu}\.?(?:, [^—–(/]{2,50})?(?: ?\([^)]{2,40}\))?(?: ?\/[^/]{2,24}\/)?\s?(?:—|–|--|-(?=\s))\s*(?=\S)/u;
const LONGEST = 140;

/** Where the sentences of a paragraph begin: after a speaker's name, the mark of a list item or the first paragraph's dateline. */
export function proseOf(
  text: string,
  paragraphs: readonly Paragraph[],
  turns: readonly Turn[],
): (Span | null)[] {
  const opened = new Map(turns.map((turn) => [turn.from, turn]));
  const first = paragraphs.findIndex(({ kind }) => kind === 'text');
  return paragraphs.map(({ span, kind }, index) => {
    const turn = opened.get(index);
    if (turn) return turn.said.find(([start]) => start < span[1]) ?? null;
    if (kind !== 'text' && kind !== 'heading') return span;
    const line = slice(text, [span[0], Math.min(span[1], span[0] + LONGEST)]);
    const mark = LIST_MARK.exec(line) ?? (index === first ? DATELINE.exec(line) : null);
    return [span[0] + (mark?.[0].length ?? 0), span[1]];
  });
}
