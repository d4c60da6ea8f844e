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
    const group = groups.get(noun) ?? { who: reading.text.slice(span[0], span[1]), spans: [] };
    const words = reading.text.slice(span[0], span[1]);
    groups.set(noun, {
      who: words.length > group.who.length ? words : group.who,
      spans: [...group.spans, span],
    });
  }
  return [...groups]
    .filter(
      ([noun, { spans }]) =>
        spans.length >= 2 &&
        !heard.some((words) =>
          words.split(/[^\p{L}]+/u).some((word) => word === noun || word === `${noun}s`),
        ),
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
