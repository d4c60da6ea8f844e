import { findQuotation } from '../article/find-quotation.ts';
import type { Span } from '../article/span.ts';
import { splitsCharacter } from '../article/words.ts';
import type { Evidence } from './question.ts';

/** The words under a span as evidence, with whole characters at its ends; null when the span does not lie in the text or covers no word. */
export const evidenceAt = (text: string, [start, end]: Span): Evidence | null => {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) return null;
  if (start >= end) return null;
  const [first, last] = [
    start - Number(splitsCharacter(text, start)),
    end + Number(splitsCharacter(text, end)),
  ];
  const words = text.slice(first, last);
  if (words.trim() === '') return null;
  const from = first + (words.length - words.trimStart().length);
  const to = last - (words.length - words.trimEnd().length);
  return { span: [from, to], text: text.slice(from, to) };
};

/** More words than these are typed by nobody as evidence; each has to be looked for. */
export const LONGEST_WORDS = 2000;

/** Where words that somebody typed stand in the article, cut from the article; null when they do not stand there. */
export const findEvidence = (text: string, typed: string): Evidence | null => {
  const span = findQuotation(text, typed);
  return span && evidenceAt(text, span);
};
