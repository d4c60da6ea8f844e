import type { Span } from '../../article/span.ts';
import type { Evidence } from '../question.ts';

/** The words under a span as evidence; null when the span does not lie in the text or covers no word. */
export const evidenceAt = (text: string, [start, end]: Span): Evidence | null => {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) return null;
  const words = text.slice(start, end);
  if (start >= end || words.trim() === '') return null;
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return { span: [from, to], text: text.slice(from, to) };
};

const SAME: readonly [RegExp, string][] = [
  [/[“”„«»]/gu, '"'],
  [/[‘’‚]/gu, "'"],
  [/[–—]/gu, '-'],
  [/\s/gu, ' '],
];

/** One character for one, so that places in the result are places in the text. */
const plain = (text: string): string =>
  SAME.reduce((words, [pattern, mark]) => words.replace(pattern, mark), text);

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * Where typed words stand in the article: to the letter, or else whatever the kind of quotation marks, dashes and
 * spaces. Null when they do not stand there.
 */
export const findWords = (text: string, typed: string): Evidence | null => {
  const words = typed.trim();
  if (words === '') return null;
  const exact = text.indexOf(words);
  if (exact >= 0) return { span: [exact, exact + words.length], text: words };
  const pattern = new RegExp(escaped(plain(words)).replace(/ +/gu, ' +'), 'u');
  const found = pattern.exec(plain(text));
  return found ? evidenceAt(text, [found.index, found.index + found[0].length]) : null;
};
