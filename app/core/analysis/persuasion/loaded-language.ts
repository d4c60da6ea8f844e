import type { Token } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { CHARGED_ADJECTIVES, MILD_ADJECTIVES, STRONG_ADJECTIVES } from './lexicon/loaded-adjectives.ts';
import { CHARGED_ADVERBS, STRONG_ADVERBS } from './lexicon/loaded-adverbs.ts';
import { CHARGED_NOUNS, MILD_NOUNS, STRONG_NOUNS } from './lexicon/loaded-nouns.ts';
import { CHARGED_VERBS, MILD_VERBS, STRONG_VERBS } from './lexicon/loaded-verbs.ts';
import type { Passage } from './passage.ts';
import type { Candidate } from './rule.ts';

const does = 'stirs feeling where a plain word would report the same fact';

type Charge = 'strong' | 'charged' | 'mild';

/** How charged a word is in the part it plays in its sentence. */
export const charge = ({ tag, lower, lemma }: Token): Charge | null => {
  if (tag === 'ADJ' || tag === 'VERB') {
    if (STRONG_ADJECTIVES.has(lower)) return 'strong';
    if (CHARGED_ADJECTIVES.has(lower)) return 'charged';
    if (MILD_ADJECTIVES.has(lower)) return 'mild';
  }
  if (tag === 'VERB')
    return STRONG_VERBS.has(lemma)
      ? 'strong'
      : CHARGED_VERBS.has(lemma)
        ? 'charged'
        : MILD_VERBS.has(lemma)
          ? 'mild'
          : null;
  if (tag === 'ADV')
    return STRONG_ADVERBS.has(lower) ? 'strong' : CHARGED_ADVERBS.has(lower) ? 'charged' : null;
  if (tag !== 'NOUN') return null;
  if (STRONG_NOUNS.has(lower) || STRONG_NOUNS.has(lemma)) return 'strong';
  if (CHARGED_NOUNS.has(lower) || CHARGED_NOUNS.has(lemma)) return 'charged';
  return MILD_NOUNS.has(lower) || MILD_NOUNS.has(lemma) ? 'mild' : null;
};

const INTENSIFIERS: ReadonlySet<string> = new Set(
  'so very too utterly totally completely absolutely truly simply deeply downright really how such most incredibly extremely'.split(
    ' ',
  ),
);

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

/** Confidence of a charged word by itself. Nouns and verbs are surer to name the thing that happened. */
const BASE: Record<Charge, { ADJ: number; ADV: number; NOUN: number; VERB: number }> = {
  strong: { ADJ: 0.64, ADV: 0.6, NOUN: 0.54, VERB: 0.58 },
  charged: { ADJ: 0.44, ADV: 0.42, NOUN: 0.37, VERB: 0.34 },
  mild: { ADJ: 0.22, ADV: 0.22, NOUN: 0.18, VERB: 0.18 },
};
/** What the strongest charged word beside it adds. */
const BESIDE: Record<Charge, number> = { strong: 0.12, charged: 0.05, mild: 0 };
const INTENSIFIED = 0.08;
const HEATED = 0.07;
const HIGHEST = 0.85;

/** Characters between two words that stand together. */
const TOGETHER = 45;
/** Characters round a word in which others show that somebody is trying to move the reader. */
const AROUND = 600;
const MANY = 3;

type Hit = { at: number; weight: Charge; base: number; offset: number };

/** The hits within `reach` characters of hit `i`, without it; hits are in text order. */
const around = (hits: readonly Hit[], i: number, reach: number): Hit[] => {
  const offset = hits[i]?.offset ?? 0;
  const near = (other: Hit | undefined) => other !== undefined && Math.abs(other.offset - offset) < reach;
  let [first, last] = [i, i];
  while (near(hits[first - 1])) first--;
  while (near(hits[last + 1])) last++;
  return [...hits.slice(first, i), ...hits.slice(i + 1, last + 1)];
};

const beside = (others: readonly Hit[]): number => Math.max(0, ...others.map(({ weight }) => BESIDE[weight]));

/**
 * Charged words. One strong word is enough. A charged one needs another beside it or an intensifier, because straight
 * news needs words like "disaster" and "attack" too; many of them in one place make each of them surer.
 */
export const findLoadedLanguage = (passage: Passage): Candidate[] => {
  const { tokens } = passage.article;
  const hits = tokens.flatMap((token, at): Hit[] => {
    const weight = charge(token);
    if (!weight) return [];
    const { tag } = token;
    const part = tag === 'ADJ' || tag === 'ADV' || tag === 'NOUN' ? tag : 'VERB';
    return [{ at, weight, base: BASE[weight][part], offset: token.span[0] }];
  });
  const telling = hits.filter(({ weight }) => weight !== 'mild');
  const heated = new Set(telling.filter((_, i) => around(telling, i, AROUND).length >= MANY));
  return hits.map((hit, i) => {
    const intensified = INTENSIFIERS.has(tokens[hit.at - 1]?.lower ?? '');
    const sum =
      hit.base +
      beside(around(hits, i, TOGETHER)) +
      (intensified ? INTENSIFIED : 0) +
      (heated.has(hit) ? HEATED : 0);
    return {
      technique: 'loaded-language',
      span: phrase(tokens, hit.at),
      confidence: Math.min(HIGHEST, sum),
      does,
    };
  });
};
