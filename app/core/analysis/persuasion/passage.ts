import type { Article, Token } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';

/** An article made ready for word patterns. Offsets into `plain` are offsets into the article's text. */
export type Passage = {
  article: Article;
  /** Lower-case text with straight quotation marks and hyphens, unit for unit as long as the original. */
  plain: string;
  /** What stands inside quotation marks, or is reported speech. */
  speech: readonly Span[];
};

const SAME_LENGTH: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '‑': '-',
  '\u00a0': ' ',
};

/** Lower-case, with straight marks; the length never changes, so that spans stay true. */
export const plainText = (text: string): string => {
  const straight = text.replace(/[‘’‛“”„«»–‑\u00a0]/g, (mark) => SAME_LENGTH[mark] ?? mark);
  const lower = straight.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(straight, (char) =>
    char.toLowerCase().length === char.length ? char.toLowerCase() : char,
  ).join('');
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

export const makePassage = (article: Article, speech: readonly Span[]): Passage => ({
  article,
  plain: plainText(article.text),
  speech: [...speech].sort((a, b) => a[0] - b[0]),
});

export const isSpeech = (passage: Passage, span: Span): boolean =>
  passage.speech.some((said) => said[0] <= span[0] && span[0] < said[1]);

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
export const sentenceAt = (article: Article, offset: number): Span => {
  const sentence = article.sentences[firstEndingAfter(article.sentences, offset)];
  return sentence && sentence.span[0] <= offset ? sentence.span : [offset, offset + 1];
};

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
