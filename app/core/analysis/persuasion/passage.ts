import type { Article, Token } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { plainText } from './plain-text.ts';

export { plainText };

/** An article made ready for word patterns. Offsets into `plain` are offsets into the article's text. */
export type Passage = {
  article: Article;
  /** The text as `plainText` gives it. */
  plain: string;
  /** What stands inside quotation marks, or is reported speech, by start. */
  speech: readonly Span[];
  /** For each span of `speech` how far it and all before it reach, so that a look-up can stop early. */
  reach: readonly number[];
};

/** All matches of a global pattern, without the copy of the pattern that `matchAll` makes at every call. */
export const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
};

/** `speech` are the spans of quotations, reported speech and described messages, in any order. */
export const makePassage = (article: Article, speech: readonly Span[]): Passage => {
  const sorted = [...speech].sort((a, b) => a[0] - b[0]);
  let furthest = 0;
  const reach = sorted.map(([, end]) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return { article, plain: plainText(article.text), speech: sorted, reach };
};

/** The spans of speech that hold `offset`, the last to start first. */
export const speechAt = ({ speech, reach }: Passage, offset: number): Span[] => {
  let [low, high] = [0, speech.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((speech[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const holding: Span[] = [];
  for (let i = low - 1; i >= 0 && (reach[i] ?? 0) > offset; i--) {
    const said = speech[i];
    if (said && said[1] > offset) holding.push(said);
  }
  return holding;
};

/** Whether the words at `span` begin in a quotation, in reported speech or in a described message. */
export const isSpeech = (passage: Passage, span: Span): boolean => speechAt(passage, span[0]).length > 0;

/** Index of the first item that ends after `offset`; items are in text order. */
export const firstEndingAfter = (items: readonly { span: Span }[], offset: number): number => {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The sentence that holds `offset`, or the words at it when none does. */
export const sentenceAt = (article: { sentences: readonly { span: Span }[] }, offset: number): Span => {
  const sentence = article.sentences[firstEndingAfter(article.sentences, offset)];
  return sentence && sentence.span[0] <= offset ? sentence.span : [offset, offset + 1];
};

/** The tokens that touch `span`. */
export const tokensIn = (article: Article, span: Span): Token[] => {
  const found: Token[] = [];
  for (let i = firstEndingAfter(article.tokens, span[0]); i < article.tokens.length; i++) {
    const token = article.tokens[i];
    if (!token || token.span[0] >= span[1]) break;
    found.push(token);
  }
  return found;
};

const EDGE = /[\s"'“”‘’«»,;:—–-]/;

/** The span without spaces, quotation marks and commas at its edges. */
export const trimSpan = (text: string, span: Span): Span => {
  let [start, end] = span;
  while (start < end && EDGE.test(text[start] ?? '')) start++;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
  return [start, end];
};
