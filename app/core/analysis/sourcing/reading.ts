import { type Article, isArticle, type Token } from '../../article/article.ts';
import { type QuotedSpan, quotationsOf } from '../../article/quotations.ts';
import type { Span } from '../../article/span.ts';
import { withNames } from './clause/name-tags.ts';
import { retagged } from './clause/retag.ts';

/** A sentence as a run of tokens, `from` to `to` exclusive. */
export type Clause = { from: number; to: number; paragraph: number; sentence: number };

/** An article with what the rules of sourcing look up all the time. Token indices everywhere. */
export type Reading = {
  article: Article;
  text: string;
  tokens: Token[];
  quotes: QuotedSpan[];
  /** For every token the outermost quotation it stands in (index into `quotes`), or -1. */
  quoteOf: Int32Array;
  sentences: Clause[];
};

const EMPTY: Token = { span: [0, 0], text: '', lower: '', lemma: '', tag: 'X' };

/** The token at an index; an empty one outside the article. */
export const tokenAt = (reading: Reading, index: number): Token => reading.tokens[index] ?? EMPTY;
/** Index of the quotation a token stands in, or -1. */
export const quoteAt = (reading: Reading, index: number): number => reading.quoteOf[index] ?? -1;

/** An article with what linking looks up again and again: the sentences as token ranges, the quotation of each token. */
export function makeReading(article: Article): Reading {
  const quotes = quotationsOf(article.text, article.paragraphs);
  const quoteOf = new Int32Array(article.tokens.length).fill(-1);
  let at = 0;
  quotes.forEach((quote, index) => {
    if (quote.depth > 0) return;
    while (at < article.tokens.length && (article.tokens[at]?.span[0] ?? 0) < quote.span[0]) at++;
    for (; at < article.tokens.length && (article.tokens[at]?.span[0] ?? 0) < quote.span[1]; at++)
      quoteOf[at] = index;
  });
  return {
    article,
    text: article.text,
    tokens: withNames(retagged(article.tokens, article.sentences), article.sentences),
    quotes,
    quoteOf,
    sentences: clausesOf(article),
  };
}

/** One clause for each sentence; an empty one where a byline, a caption or a button stands beside the article. */
function clausesOf(article: Article): Clause[] {
  let at = 0;
  const before = (offset: number) => {
    while (at < article.tokens.length && (article.tokens[at]?.span[0] ?? 0) < offset) at++;
    return at;
  };
  return article.sentences.map(({ span, paragraph }, sentence) => {
    const first = before(span[0]);
    const to = before(span[1]);
    const read = isArticle(article.paragraphs[paragraph]?.kind);
    return { from: first, to: read ? to : first, paragraph, sentence };
  });
}

/** The characters from the first to the last token (both included), without punctuation at the ends that is no quotation mark. */
export function spanOf(reading: Reading, first: number, last: number): Span {
  let [a, b] = [first, last];
  const bare = (index: number) => /^[,.;:!?…—–-]+$/.test(tokenAt(reading, index).text);
  while (a < b && bare(a)) a++;
  while (b > a && bare(b)) b--;
  return [tokenAt(reading, a).span[0], tokenAt(reading, b).span[1]];
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);
/** A noun, a name, a pronoun or a number. */
export const isNominal = (token: Token): boolean => NOMINAL.has(token.tag);
/** A verb or an auxiliary. */
export const isVerb = (token: Token): boolean => token.tag === 'VERB' || token.tag === 'AUX';
/** A comma outside or inside quotation marks. */
export const isComma = (token: Token): boolean => token.text === ',';
/** A mark that ends a sentence; see `retagged` for stops inside one. */
export const isStop = (token: Token): boolean => token.tag !== 'X' && /^[.!?…]+$/.test(token.text);
/** A dash between clauses, no hyphen. */
export const isDash = (token: Token): boolean => /^(?:[—–]|--+)$/.test(token.text);
