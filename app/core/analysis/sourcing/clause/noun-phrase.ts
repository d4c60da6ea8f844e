import type { Run } from '../drafts/draft.ts';
import { ORGANIZATION_NAMES, TITLES } from '../lexicon/source-words.ts';
import type { Reading } from '../reading.ts';
import { isComma, isNominal, quoteAt, tokenAt } from '../reading.ts';

export const STOPS = /^(?:who|which|that|whose|whom|where)$/;

/** The run cut at its commas. */
export function segments(reading: Reading, [first, last]: Run): Run[] {
  const parts: Run[] = [];
  let from = first;
  for (let at = first; at <= last + 1; at++) {
    if (at <= last && !(isComma(tokenAt(reading, at)) && quoteAt(reading, at) === -1)) continue;
    if (at <= last && betweenAdjectives(reading, at)) continue;
    if (at - 1 >= from) parts.push([from, at - 1]);
    from = at + 1;
  }
  return parts;
}

/** "an older, well-dressed man": a comma that separates nothing. */
const betweenAdjectives = (reading: Reading, comma: number): boolean =>
  tokenAt(reading, comma - 1).tag === 'ADJ' &&
  (tokenAt(reading, comma + 1).tag === 'ADJ' ||
    (tokenAt(reading, comma + 1).tag === 'ADV' && tokenAt(reading, comma + 2).text === '-'));

/** Up to the first relative pronoun, participle or verb. */
export function nounPhrase(reading: Reading, [first, last]: Run): Run {
  for (let at = first + 1; at <= last; at++) {
    const token = tokenAt(reading, at);
    if (
      STOPS.test(token.lower) ||
      ((token.tag === 'VERB' || token.tag === 'AUX') && isNominal(tokenAt(reading, at - 1)))
    )
      return [first, at - 1];
    if (/^(?:familiar|named)$/.test(token.lower))
      return token.lower === 'named' ? [first, last] : [first, last];
  }
  return [first, last];
}

/** The last noun before a preposition. */
export function headOf(reading: Reading, [first, last]: Run): number {
  let head = -1;
  for (let at = first; at <= last; at++) {
    const token = tokenAt(reading, at);
    if (
      head >= 0 &&
      (token.tag === 'ADP' ||
        token.tag === 'DET' ||
        /^(?:last|next|earlier|later)$/.test(token.lower) ||
        token.tag === 'CCONJ' ||
        token.lower === 'named' ||
        token.text === '(' ||
        (token.tag === 'ADJ' && isNominal(tokenAt(reading, at - 1))))
    )
      break;
    if (isNominal(token) && token.tag !== 'NUM') head = at;
    else if (head < 0 && (token.tag === 'DET' || token.tag === 'NUM' || token.tag === 'ADJ') && at === last)
      head = at;
  }
  return head >= 0 ? head : last;
}

/** Whether a run of tokens is a proper name. */
export function isName(reading: Reading, [first, last]: Run): boolean {
  let proper = 0;
  for (let at = first; at <= last; at++) {
    const token = tokenAt(reading, at);
    if (token.tag === 'PROPN') proper++;
    else if (!/^(?:and|&|-|of|the|de|van|von|la|el|al|’s|'s)$/.test(token.lower)) return false;
  }
  return proper > 0 && /^\p{Lu}/u.test(tokenAt(reading, first).text);
}

/** Where a name begins after the titles and the office before it: "Dr. Ines Calloway", "NRA Director Jo Reed". */
export function pastTitles(reading: Reading, first: number, last: number): number {
  let at = first;
  while (at < last && TITLES.has(tokenAt(reading, at).lower.replace(/\.$/, ''))) at++;
  for (let office = last - 1; office > at; office--)
    if (OFFICE.test(tokenAt(reading, office).lower)) return office + 1;
  return at;
}

const OFFICE =
  /^(?:director|chief|minister|secretary|president|chairman|chairwoman|mayor|governor|senator|commissioner|superintendent|spokesman|spokeswoman|spokesperson|officer|sheriff|professor|coach|ceo|engineer|manager|ambassador|commander)$/;

/** A name without its titles. */
export function bareName(reading: Reading, [first, last]: Run): string {
  const at = pastTitles(reading, first, last);
  return wordsOf(reading, [at, last]);
}

const PARTICLES = /^(?:de|van|von|der|la|el|al|bin|da|di|du|&|-|’|of|jr\.?|[’']s)$/i;

/** The run of capitals that ends at a head. */
export function nameEnding(reading: Reading, [first]: Run, head: number): Run {
  let at = head;
  while (at > first) {
    const token = tokenAt(reading, at - 1);
    if (
      token.tag !== 'PROPN' &&
      !(PARTICLES.test(token.lower) && at - 2 >= first && tokenAt(reading, at - 2).tag === 'PROPN')
    )
      break;
    if (/^[’']s$/.test(token.lower)) break;
    at--;
  }
  const whole = at;
  at = pastTitles(reading, at, head);
  if (isBody(wordsOf(reading, [whole, head]))) return [whole, head];
  return [at, head];
}

/** "Bureau of Labor Statistics": what a body's name goes on with. */
export function bodyName(reading: Reading, [, end]: Run, [first, last]: Run): Run {
  if (!isBody(wordsOf(reading, [first, last]))) return [first, last];
  let at = last;
  while (
    at + 2 <= end + 1 &&
    /^(?:of|for|and)$/.test(tokenAt(reading, at + 1).lower) &&
    (tokenAt(reading, at + 2).tag === 'PROPN' ||
      (tokenAt(reading, at + 2).lower === 'the' && tokenAt(reading, at + 3).tag === 'PROPN'))
  ) {
    at += tokenAt(reading, at + 2).lower === 'the' ? 3 : 2;
    while (at < end && tokenAt(reading, at + 1).tag === 'PROPN') at++;
  }
  return [first, at];
}

/** The title that stands before a name, or null. */
export function titleBefore(reading: Reading, [first]: Run, nameStart: number): string | null {
  let at = first;
  while (at < nameStart && tokenAt(reading, at).tag === 'DET') at++;
  if (at >= nameStart) return null;
  const words = wordsOf(reading, [at, nameStart - 1]);
  return /[’']s$/.test(words) ? null : words;
}

/** Whether a name is by its words a body’s. */
export const isBody = (name: string): boolean =>
  name.includes('&') ||
  /^[\p{Lu}\d.-]{2,6}$/u.test(name.replace(/\./g, '')) ||
  name.split(/\s+/).some((word) => ORGANIZATION_NAMES.has(word.toLowerCase().replace(/[.,]$/, '')));

/** Which article a phrase opens with. */
export function articleOf(
  reading: Reading,
  [first, last]: Run,
): 'the' | 'a' | 'possessive' | 'this' | 'none' {
  const word = tokenAt(reading, first).lower;
  if (word === 'the') return 'the';
  if (/^(?:a|an|another|one)$/.test(word)) return 'a';
  if (/^(?:this|that|these|those)$/.test(word)) return 'this';
  if (/^(?:his|her|its|their|my|our)$/.test(word)) return 'possessive';
  for (let at = first; at < last; at++)
    if (/^[’']s?$/.test(tokenAt(reading, at).text) && tokenAt(reading, at).tag === 'PART')
      return 'possessive';
  return 'none';
}

/** The words of a phrase that tell its head from others, lower case. */
export function modifiers(reading: Reading, [first, last]: Run, head: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = first; at <= last; at++) {
    const token = tokenAt(reading, at);
    if (
      at === head ||
      token.tag === 'DET' ||
      token.tag === 'ADP' ||
      token.tag === 'PUNCT' ||
      token.tag === 'PART' ||
      token.tag === 'PRON'
    )
      continue;
    found.add(token.tag === 'NOUN' ? singular(token.lower, token.lemma) : token.lower);
  }
  return found;
}

/** The text of a run of tokens. */
export function wordsOf(reading: Reading, [first, last]: Run): string {
  return reading.text.slice(tokenAt(reading, first).span[0], tokenAt(reading, last).span[1]);
}

/** The singular of a noun, lower case. */
export const singular = (word: string, lemma: string): string =>
  lemma && lemma !== word
    ? lemma
    : word
        .replace(/(?<=men)$/, '')
        .replace(/ies$/, 'y')
        .replace(/(?<=[^s])s$/, '');
