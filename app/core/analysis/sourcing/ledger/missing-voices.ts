import type { Span } from '../../../article/span.ts';
import type { MissingVoice } from '../../finding.ts';
import { singular } from '../clause/noun-phrase.ts';
import { KIN } from '../lexicon/people-words.ts';
import { ROLE_NOUNS } from '../lexicon/source-words.ts';
import { quoteAt, type Reading, tokenAt } from '../reading.ts';
import type { Entity } from '../speakers/entity.ts';
import { affectedNames, isAffected, mentionsOf } from './affected.ts';

const MOST = 5;
const TOO_GENERAL =
  /^(?:person|people|man|men|woman|women|somebody|others?|one|some|many|half|account|poster|source|character|voice|leader|half|reporter|journalist|correspondent|one|member|neighbor|viewer|listener|reader|friend|ally)$/;

type Party = { who: string; spans: Span[]; affected: boolean };

/** Parties the article speaks about twice, or shows as accused, targeted or hurt, none of whom is heard or was asked. */
export function findMissingVoices(
  reading: Reading,
  speakers: ReadonlySet<Entity>,
  silent: readonly string[],
): Omit<MissingVoice, 'id'>[] {
  const real = [...speakers].filter(({ kind }) => kind !== 'character' && kind !== 'document');
  const heard = real
    .map((speaker) => `${speaker.name} ${speaker.role ?? ''} ${[...speaker.heads].join(' ')}`.toLowerCase())
    .concat(silent.map((who) => who.toLowerCase()))
    .map((words) => new Set(words.split(/[^\p{L}]+/u)));
  const groups = [...groupsOf(reading)]
    .filter(
      ([noun, { spans, affected }]) =>
        (spans.length >= 2 || affected) &&
        !heard.some((spoken) => noun.split(' ').every((word) => spoken.has(word) || spoken.has(`${word}s`))),
    )
    .map(([, party]) => party);
  return [...groups, ...accused(reading, heard)]
    .sort((a, b) => Number(b.affected) - Number(a.affected) || b.spans.length - a.spans.length)
    .slice(0, MOST)
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
    .map(({ who, spans, affected }) => ({
      who,
      why: whyMissing(who, spans.length, affected),
      mentions: spans,
    }));
}

const whyMissing = (who: string, times: number, affected: boolean): string => {
  const often = times > 1 ? `${times} times ` : '';
  return affected
    ? `The article tells ${often}what is said or done to “${who}”, and we never hear from them.`
    : `The article mentions “${who}” ${times} times and none of them speaks in it.`;
};

/** Names that somebody accuses, sues or targets and that have no word of their own. */
function accused(reading: Reading, heard: readonly ReadonlySet<string>[]): Party[] {
  const parties = new Map<string, Party>();
  for (const { who } of affectedNames(reading)) {
    const words = who.toLowerCase().split(/[^\p{L}]+/u);
    if (parties.has(who) || heard.some((spoken) => words.some((word) => word.length > 2 && spoken.has(word))))
      continue;
    if ([...parties.keys()].some((known) => known.includes(who) || who.includes(known))) continue;
    parties.set(who, { who, spans: mentionsOf(reading.text, who), affected: true });
  }
  return [...parties.values()];
}

/** "The residents’ letter", "workers group": the noun belongs to the next one. */
const describesMore = (reading: Reading, at: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokenAt(reading, at).tag) || /^[’']s?$/.test(tokenAt(reading, at).text);

/** Plural nouns for people outside quotation marks, by their noun. */
function groupsOf(reading: Reading): Map<string, Party> {
  const groups = new Map<string, Party>();
  const firsts = new Set(reading.sentences.map(({ from }) => from));
  for (let at = 0; at < reading.tokens.length; at++) {
    const token = tokenAt(reading, at);
    const noun = singular(token.lower, token.lemma);
    const people =
      ROLE_NOUNS.has(noun) || KIN.has(noun) || /^(?:family|applicant|conscript|household)$/.test(noun);
    const common = token.tag === 'NOUN' || (token.tag === 'PROPN' && firsts.has(at));
    if (!common || noun === token.lower || !people || TOO_GENERAL.test(noun)) continue;
    if (quoteAt(reading, at) !== -1 || describesMore(reading, at + 1)) continue;
    const first = phraseStart(reading, at);
    const bare = first === at;
    const span: Span = [
      tokenAt(reading, first).span[0],
      tokenAt(reading, bare ? whose(reading, at) : at).span[1],
    ];
    const nation = nationBefore(reading, first, at);
    const key = nation ? `${nation} ${noun}` : noun;
    const words = reading.text.slice(span[0], span[1]);
    const known = groups.get(key);
    const longer = known === undefined || words.length > known.who.length;
    groups.set(key, {
      who: longer ? words : known.who,
      spans: [...(known?.spans ?? []), span],
      affected: (known?.affected ?? false) || isAffected(reading, first, at),
    });
  }
  return groups;
}

const MOST_WORDS = 9;
/** "employees of the CIA and other agencies": the last token of what says whose they are, or the noun itself. */
function whose(reading: Reading, at: number): number {
  if (tokenAt(reading, at + 1).lower !== 'of') return at;
  let last = at;
  for (let next = at + 2; next < at + 2 + MOST_WORDS; next++) {
    const { tag, text } = tokenAt(reading, next);
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ)$/.test(tag) && !/^(?:other|of|[’']s?)$/.test(text)) break;
    if (/^(?:NOUN|PROPN)$/.test(tag)) last = next;
  }
  return last;
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
    first > at - 4 &&
    (['ADJ', 'PROPN', 'NOUN'].includes(tokenAt(reading, first - 1).tag) ||
      tokenAt(reading, first - 1).text === '-') &&
    !/^(?:same|other|such|many|most|more|several|own|few|new)$/.test(tokenAt(reading, first - 1).lower) &&
    quoteAt(reading, first - 1) === -1
  )
    first--;
  return tokenAt(reading, first).text === '-' ? first + 1 : first;
}
