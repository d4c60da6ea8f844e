import type { Token } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import {
  MILD_ADJECTIVES,
  MILD_NOUNS,
  MILD_VERBS,
  STRONG_ADJECTIVES,
  STRONG_ADVERBS,
  STRONG_NOUNS,
  STRONG_VERBS,
} from './lexicon/loaded-words.ts';
import { isSpeech, type Passage } from './passage.ts';
import type { Candidate } from './rule.ts';

const does = 'stirs feeling where a plain word would report the same fact';

const STRONG = 2;
const MILD = 1;

/** How charged a word is in the part it plays in its sentence: 2, 1 or 0. */
const charge = ({ tag, lower, lemma }: Token): number => {
  if (tag === 'ADJ' || tag === 'VERB') {
    if (STRONG_ADJECTIVES.has(lower)) return STRONG;
    if (MILD_ADJECTIVES.has(lower)) return MILD;
  }
  if (tag === 'VERB') return STRONG_VERBS.has(lemma) ? STRONG : MILD_VERBS.has(lemma) ? MILD : 0;
  if (tag === 'ADV') return STRONG_ADVERBS.has(lower) ? STRONG : 0;
  if (tag !== 'NOUN') return 0;
  if (STRONG_NOUNS.has(lower) || STRONG_NOUNS.has(lemma)) return STRONG;
  return MILD_NOUNS.has(lower) || MILD_NOUNS.has(lemma) ? MILD : 0;
};

const INTENSIFIERS = new Set([
  'so',
  'very',
  'too',
  'utterly',
  'totally',
  'completely',
  'absolutely',
  'truly',
  'simply',
  'deeply',
  'downright',
  'really',
  'how',
  'such',
  'most',
  'incredibly',
  'extremely',
]);

/** The word with the intensifier before it and the noun that an adjective belongs to. */
const phrase = (tokens: readonly Token[], at: number): Span => {
  const word = tokens[at];
  if (!word) return [0, 0];
  let [start, end] = word.span;
  const before = tokens[at - 1];
  if (before && INTENSIFIERS.has(before.lower)) start = before.span[0];
  const after = tokens[at + 1];
  if (word.tag === 'ADJ' && after?.tag === 'NOUN') end = after.span[1];
  return [start, end];
};

/**
 * Charged words. One strong word is enough; mild ones count when they stand close together or are
 * intensified, because straight news needs words like "crisis" and "attack" too.
 */
export const findLoadedLanguage = (passage: Passage): Candidate[] => {
  const { tokens } = passage.article;
  const hits = tokens.flatMap((token, at) => {
    const weight = charge(token);
    return weight ? [{ at, weight, offset: token.span[0] }] : [];
  });
  return hits.map(({ at, weight, offset }, i) => {
    const span = phrase(tokens, at);
    const near = hits.some((other, j) => j !== i && Math.abs(other.offset - offset) < 45);
    const intensified = INTENSIFIERS.has(tokens[at - 1]?.lower ?? '');
    const base = weight === STRONG ? 0.62 : 0.18;
    const speech = isSpeech(passage, span) ? 0.06 : 0;
    const confidence = Math.min(0.85, base + speech + (near ? 0.1 : 0) + (intensified ? 0.12 : 0));
    return { technique: 'loaded-language', span, confidence, does };
  });
};
