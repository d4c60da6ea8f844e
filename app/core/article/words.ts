import type { Span } from './span.ts';

const WORD = /[^\s\u2014]*[\p{L}\p{N}][^\s\u2014]*/gu;
const OUTER = /^[^\p{L}\p{N}$£€#@]+|[^\p{L}\p{N}%$£€]+$/gu;

/** The words within a span, without the punctuation round them. */
export function wordsIn(text: string, [from, to]: Span): Span[] {
  return [...text.slice(from, to).matchAll(WORD)].flatMap(({ 0: word, index }): Span[] => {
    const before = /^[^\p{L}\p{N}$£€#@]+/u.exec(word)?.[0].length ?? 0;
    const bare = word.replace(OUTER, '');
    const start = from + index + before;
    return bare === '' ? [] : [[start, start + bare.length]];
  });
}

/** How many words stand in a span. */
export const countWords = (text: string, [from, to]: Span): number =>
  text.slice(from, to).match(/\S+/g)?.length ?? 0;

/** Whether a place stands between the two halves of one character. */
export const splitsCharacter = (text: string, at: number): boolean =>
  (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** Whether a letter or digit stands on both sides of a place, or one character. */
export const isInsideWord = (text: string, at: number): boolean =>
  splitsCharacter(text, at) || /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));

/** A selection widened to whole words, without white space at its ends; null when there is no word in it. */
export function wholeWords(text: string, [from, to]: Span): Span | null {
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return null;
  while (isInsideWord(text, start)) start--;
  while (isInsideWord(text, end)) end++;
  return [start, end];
}
