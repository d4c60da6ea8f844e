import type { Span } from '../../../article/span.ts';
import { isName } from '../clause/noun-phrase.ts';
import { quoteAt, type Reading, tokenAt } from '../reading.ts';

/** Verbs of doing something to somebody: whoever is their object could tell the other side. */
const DONE_TO =
  /^(?:accuse|blame|criticize|criticise|denounce|condemn|sue|fine|ban|bar|evict|fire|arrest|charge|detain|target|raid|expel|suspend|deport|displace|mock|ridicule|slam|attack|threaten|punish|convict|investigate|exploit|deceive|cheat|defraud|recruit|invite|persuade|lure|woo|urge|hit|hurt|harm|burden|affect|frighten|house|insult|boycott|sanction)$/;
const FAR = 5;

const SHOUTED = /^\p{Lu}{4,}$/u;
const OF_A_PEOPLE = /^\p{Lu}\p{Ll}+(?:ino|ina|ese|ish|ian|rican|xican|lim)$/u;

/** "Latino" before "and Black voters", "REST" in a text that shouts once: a word with a capital, no party. */
const isHalfAName = ({ text }: Reading, word: string): boolean =>
  OF_A_PEOPLE.test(word) || (SHOUTED.test(word) && text.indexOf(word) === text.lastIndexOf(word));

/** A party named as the object of something done or said against it. */
export type Affected = { who: string; span: Span; verb: string };

/** Names that the article shows as accused, sued, targeted …, in text order. */
export function affectedNames(reading: Reading): Affected[] {
  const found: Affected[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const verb = tokenAt(reading, at);
    if (verb.tag !== 'VERB' || quoteAt(reading, at) !== -1 || !DONE_TO.test(verb.lemma)) continue;
    let first = at + 1;
    while (first < at + FAR && ['DET', 'ADJ', 'PRON'].includes(tokenAt(reading, first).tag)) first++;
    if (tokenAt(reading, first).tag !== 'PROPN') continue;
    let last = first;
    while (
      tokenAt(reading, last + 1).tag === 'PROPN' ||
      (/^(?:of|&)$/.test(tokenAt(reading, last + 1).lower) && tokenAt(reading, last + 2).tag === 'PROPN')
    )
      last++;
    if (
      ['NOUN', 'ADJ'].includes(tokenAt(reading, last + 1).tag) ||
      /^["“‘-]$/.test(tokenAt(reading, last + 1).text)
    )
      continue;
    if (!isName(reading, [first, last]) || /^[’']s?$/.test(tokenAt(reading, last + 1).text)) continue;
    const span: Span = [tokenAt(reading, first).span[0], tokenAt(reading, last).span[1]];
    if (first === last && isHalfAName(reading, tokenAt(reading, first).text)) continue;
    found.push({ who: reading.text.slice(...span), span, verb: verb.lower });
  }
  return found;
}

/** Whether words at a place are the object or the passive subject of such a verb. */
export function isAffected(reading: Reading, first: number, last: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const token = tokenAt(reading, at);
    if (token.tag === 'VERB') return DONE_TO.test(token.lemma);
    if (!['ADP', 'DET', 'ADJ', 'PRON', 'NUM', 'ADV'].includes(token.tag)) break;
  }
  const next = tokenAt(reading, last + 1);
  if (/^(?:are|were|was|is|be|been|get)$/.test(next.lower))
    for (let at = last + 2; at < last + 5; at++) {
      const token = tokenAt(reading, at);
      if (token.tag === 'VERB') return DONE_TO.test(token.lemma);
    }
  return (
    /^(?:who)$/.test(next.lower) &&
    /^(?:live|lives|lived|work|worked|use|pay|paid|rely|lost|crossed|would|could)$/.test(
      tokenAt(reading, last + 2).lower,
    )
  );
}

/** Everywhere the article names a party, letter for letter. */
export const mentionsOf = (text: string, who: string): Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf(who); at >= 0; at = text.indexOf(who, at + who.length))
    spans.push([at, at + who.length]);
  return spans;
};
