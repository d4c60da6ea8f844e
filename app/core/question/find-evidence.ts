import { findQuotation } from '../article/find-quotation.ts';
import type { Span } from '../article/span.ts';
import type { Evidence } from './question.ts';

/** The words under a span as evidence; null when the span does not lie in the text or covers no word. */
export const evidenceAt = (text: string, [start, end]: Span): Evidence | null => {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) return null;
  const words = text.slice(start, end);
  if (start >= end || words.trim() === '') return null;
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return { span: [from, to], text: text.slice(from, to) };
};

/** Where words that somebody typed stand in the article, cut from the article; null when they do not stand there. */
export const findEvidence = (text: string, typed: string): Evidence | null => {
  const span = findQuotation(text, typed);
  return span && evidenceAt(text, span);
};
