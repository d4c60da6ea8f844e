import type { Span } from '../../../article/span.ts';
import { type Reading, tokenAt } from '../reading.ts';

/** A quotation and the paragraphs in which it goes on: all its spans, in order. */
export function wholeQuotation(reading: Reading, index: number): Span[] {
  let first = index;
  while (first > 0 && previousContinues(reading, first)) first = previousOuter(reading, first);
  const spans: Span[] = [];
  for (let at: number | null = first; at !== null; at = nextOf(reading, at)) {
    const quote = reading.quotes[at];
    if (quote) spans.push(quote.span);
  }
  return spans;
}

function nextOf(reading: Reading, index: number): number | null {
  if (!reading.quotes[index]?.continues) return null;
  for (let at = index + 1; at < reading.quotes.length; at++) if (reading.quotes[at]?.depth === 0) return at;
  return null;
}

function previousOuter(reading: Reading, index: number): number {
  for (let at = index - 1; at >= 0; at--) if (reading.quotes[at]?.depth === 0) return at;
  return -1;
}

function previousContinues(reading: Reading, index: number): boolean {
  const before = previousOuter(reading, index);
  return before >= 0 && reading.quotes[before]?.continues === true;
}

/** Whether a quotation can stand as somebody's sentence: it opens one, or ends like one. */
export function isWholeSentence(reading: Reading, index: number): boolean {
  const quote = reading.quotes[index];
  if (!quote) return false;
  const inside = reading.text
    .slice(quote.span[0], quote.span[1])
    .replace(/^["“‘']+/, '')
    .replace(/["”’']+$/, '');
  return /^[^\p{Ll}]*\p{Lu}|^…|^[$\d]/u.test(inside) && /[.?!…,—–-]$/.test(inside.trimEnd());
}

/** Whether the quotation begins its sentence: only white space, a full stop or another mark stands before it. */
export function opensSentence(reading: Reading, index: number): boolean {
  const quote = reading.quotes[index];
  if (!quote) return false;
  const before = reading.text.slice(Math.max(0, quote.span[0] - 12), quote.span[0]).trimEnd();
  return (
    before === '' ||
    /[.?!…]["”’')]*$/.test(before) ||
    /\n\s*$/.test(reading.text.slice(Math.max(0, quote.span[0] - 12), quote.span[0]))
  );
}

/** Index of the first token of a quotation. */
export function firstTokenOf(reading: Reading, index: number): number {
  const quote = reading.quotes[index];
  if (!quote) return -1;
  let [low, high] = [0, reading.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenAt(reading, middle).span[0] < quote.span[0]) low = middle + 1;
    else high = middle;
  }
  return low;
}
