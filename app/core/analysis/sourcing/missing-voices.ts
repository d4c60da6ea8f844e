import type { Span } from '../../article/span.ts';
import type { MissingVoice } from '../finding.ts';
import type { Entity } from './entity.ts';
import { ROLE_NOUNS } from './lexicon/source-words.ts';
import { singular } from './noun-phrase.ts';
import { quoteAt, type Reading, tokenAt } from './reading.ts';

const MOST = 5;
const TOO_GENERAL =
  /^(?:person|people|man|men|woman|women|somebody|others?|one|some|many|half|account|poster|source|character|voice|leader)$/;

/** Parties the article speaks about at least twice, none of whom is heard or was asked. */
export function findMissingVoices(
  reading: Reading,
  speakers: ReadonlySet<Entity>,
  silent: readonly string[],
): Omit<MissingVoice, 'id'>[] {
  const heard = [...speakers]
    .map((speaker) => `${speaker.name} ${speaker.role ?? ''} ${[...speaker.heads].join(' ')}`.toLowerCase())
    .concat(silent.map((who) => who.toLowerCase()));
  const groups = new Map<string, { who: string; spans: Span[] }>();
  for (let at = 0; at < reading.tokens.length; at++) {
    const token = tokenAt(reading, at);
    const noun = singular(token.lower, token.lemma);
    if (
      token.tag !== 'NOUN' ||
      noun === token.lower ||
      !ROLE_NOUNS.has(noun) ||
      TOO_GENERAL.test(noun) ||
      quoteAt(reading, at) !== -1
    )
      continue;
    if (['NOUN', 'PART'].includes(tokenAt(reading, at + 1).tag)) continue;
    const first = phraseStart(reading, at);
    const span: Span = [tokenAt(reading, first).span[0], token.span[1]];
    const nation = nationBefore(reading, first, at);
    const key = nation ? `${nation} ${noun}` : noun;
    const group = groups.get(key) ?? { who: reading.text.slice(span[0], span[1]), spans: [] };
    const words = reading.text.slice(span[0], span[1]);
    groups.set(key, {
      who: words.length > group.who.length ? words : group.who,
      spans: [...group.spans, span],
    });
  }
  return [...groups]
    .filter(
      ([noun, { spans }]) =>
        spans.length >= 2 &&
        !heard.some((words) => {
          const spoken = new Set(words.split(/[^\p{L}]+/u));
          return noun.split(' ').every((word) => spoken.has(word) || spoken.has(`${word}s`));
        }),
    )
    .sort((a, b) => b[1].spans.length - a[1].spans.length)
    .slice(0, MOST)
    .sort((a, b) => (a[1].spans[0]?.[0] ?? 0) - (b[1].spans[0]?.[0] ?? 0))
    .map(([, { who, spans }]) => ({
      who,
      why: `The article mentions “${who}” ${spans.length} times and none of them speaks in it.`,
      mentions: spans,
    }));
}

/** "Chinese officials" are others than officials: the adjective of a nation in the phrase, lower case. */
function nationBefore(reading: Reading, first: number, at: number): string | null {
  for (let index = first; index < at; index++)
    if (/^\p{Lu}\p{Ll}+(?:ese|ish|ian|can|ean|sian)$/u.test(tokenAt(reading, index).text))
      return tokenAt(reading, index).lower;
  return null;
}

function phraseStart(reading: Reading, at: number): number {
  let first = at;
  while (
    first > at - 3 &&
    ['ADJ', 'PROPN', 'NOUN'].includes(tokenAt(reading, first - 1).tag) &&
    quoteAt(reading, first - 1) === -1
  )
    first--;
  return first;
}
