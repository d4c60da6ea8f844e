import { type Folded, foldText } from './fold.ts';
import type { Span } from './span.ts';
import { isInsideWord } from './words.ts';

/** The longest stretch of the article that a quotation with gaps may cover, in UTF-16 code units. */
const WIDEST = 600;
const GAP = /\s*\[?(?:\.{3}|…)\]?\s*/;

/**
 * Where a quotation stands in the article, in whole words: to the letter, else with other marks, capitals and
 * spaces, else in parts joined by an ellipsis that follow each other closely. Null where the article does not say it.
 */
export function findQuotation(text: string, quotation: string): Span | null {
  return quotationFinder(text)(quotation);
}

export type QuotationFinder = (quotation: string) => Span | null;

/** `findQuotation` for a text that is searched again and again: it is folded once, when that is first needed. */
export const quotationFinder = (text: string): QuotationFinder => {
  let ground: Folded | null = null;
  return (quotation) => {
    const words = quotation.trim();
    if (words === '') return null;
    const exact = placeOf(text, words, 0);
    if (exact !== null) return exact;
    ground ??= foldText(text);
    const folded = placeOf(ground.text, foldText(words).text.trim(), 0);
    return folded === null ? elided(ground, words) : unfolded(ground, folded);
  };
};

/** In time that grows with the text, whatever is looked for: a place that cuts a word is left at that word's end. */
function placeOf(text: string, words: string, from: number): Span | null {
  if (words === '') return null;
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start)) {
    const end = start + words.length;
    if (!isInsideWord(text, start) && !isInsideWord(text, end)) return [start, end];
    do start++;
    while (isInsideWord(text, start));
  }
  return null;
}

const unfolded = ({ at }: Folded, [start, end]: Span): Span => [at[start] ?? 0, (at[end - 1] ?? 0) + 1];

function elided(ground: Folded, words: string): Span | null {
  const parts = words.split(GAP).filter((part) => part !== '');
  if (parts.length < 2 || parts.some((part) => part.split(/\s+/).length < 2)) return null;
  let whole: Span | null = null;
  for (const part of parts) {
    const found = placeOf(ground.text, foldText(part).text.trim(), whole?.[1] ?? 0);
    if (found === null) return null;
    whole = [whole?.[0] ?? found[0], found[1]];
  }
  const span = whole && unfolded(ground, whole);
  return span !== null && span[1] - span[0] <= WIDEST ? span : null;
}
