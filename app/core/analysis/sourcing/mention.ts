import type { Run } from './draft.ts';
import {
  DOCUMENT_NOUNS,
  ORGANIZATION_NAMES,
  ORGANIZATION_NOUNS,
  ROLE_NOUNS,
  TITLES,
} from './lexicon/source-words.ts';
import { isComma, isNominal, quoteAt, type Reading, tokenAt } from './reading.ts';

/** What the words that name a speaker say about who it is. */
export type Mention = {
  kind: 'pronoun' | 'name' | 'role' | 'organization' | 'document' | 'other';
  /** A person's or body's proper name without titles. */
  name: string | null;
  /** The main noun, singular and lower case; the pronoun itself for pronouns. */
  head: string;
  modifiers: ReadonlySet<string>;
  plural: boolean;
  article: 'the' | 'a' | 'possessive' | 'this' | 'none';
  /** The noun phrase without what follows a comma, a relative pronoun or a participle. */
  phrase: string;
  /** The article's words for what the speaker is: an appositive, or the title before the name. */
  role: string | null;
  /** Evidence in the words themselves that a name is a person's or a body's. */
  hint: 'person' | 'organization' | null;
  at: number;
};

const PRONOUNS = /^(?:he|she|it|they|i|we|you|who|his|her|their|its|my|our|this|that|him|them)$/;
const STOPS = /^(?:who|which|that|whose|whom|where)$/;

export const singular = (word: string, lemma: string): string =>
  lemma && lemma !== word
    ? lemma
    : word
        .replace(/(?<=men)$/, '')
        .replace(/ies$/, 'y')
        .replace(/(?<=[^s])s$/, '');

export function readMention(reading: Reading, run: Run): Mention {
  const parts = segments(reading, run);
  const main = parts[0] ?? run;
  const first = tokenAt(reading, main[0]);
  if (main[0] === main[1] && PRONOUNS.test(first.lower)) return pronoun(first.lower, run);
  const phrase = nounPhrase(reading, main);
  const head = headOf(reading, phrase);
  const apposed = parts.slice(1).find((part) => isName(reading, part));
  const described = parts
    .slice(1)
    .find(
      (part) =>
        !isName(reading, part) &&
        /^(?:a|an|the|its|his|her|their|former|[a-z]\w+)$/.test(tokenAt(reading, part[0]).text) &&
        !STOPS.test(tokenAt(reading, part[0]).lower) &&
        tokenAt(reading, part[0]).tag !== 'VERB',
    );
  const relative =
    parts.some((part) => tokenAt(reading, part[0]).lower === 'who') ||
    tokenAt(reading, phrase[1] + 1).lower === 'who';
  const age = parts.some((part) => part[0] === part[1] && tokenAt(reading, part[0]).tag === 'NUM');
  const base = {
    article: articleOf(reading, phrase),
    modifiers: modifiers(reading, phrase, head),
    phrase: wordsOf(reading, phrase),
    at: run[0],
  };
  const headToken = tokenAt(reading, head);
  const lower = singular(headToken.lower, headToken.tag === 'NOUN' ? headToken.lemma : headToken.lower);
  const plural =
    headToken.lower !== lower ||
    /^(?:people|police|men|women|children|some|many|others|both|two|three|most)$/.test(headToken.lower) ||
    (tokenAt(reading, phrase[0]).tag === 'NUM' && headToken.lower !== 'one');
  if (apposed && !DOCUMENT_NOUNS.has(lower)) {
    const hint =
      ORGANIZATION_NOUNS.has(lower) || lower === 'maker'
        ? 'organization'
        : ROLE_NOUNS.has(lower)
          ? 'person'
          : null;
    return {
      ...base,
      kind: 'name',
      name: bareName(reading, apposed),
      head: lower,
      plural,
      role: wordsOf(reading, phrase),
      hint,
    };
  }
  const role = described ? wordsOf(reading, described) : null;
  if (headToken.tag === 'PROPN' && !commonNoun(reading, phrase, head, lower)) {
    const name = bodyName(reading, phrase, nameEnding(reading, phrase, head));
    const title = titleBefore(reading, phrase, name[0]);
    const words = wordsOf(reading, name);
    const roleHead = described ? headOf(reading, nounPhrase(reading, described)) : -1;
    const roleNoun =
      roleHead >= 0 ? singular(tokenAt(reading, roleHead).lower, tokenAt(reading, roleHead).lemma) : '';
    const body = isBody(words) || base.article === 'the' || ORGANIZATION_NOUNS.has(roleNoun);
    const person = relative || age || ROLE_NOUNS.has(roleNoun) || title !== null;
    const hint = person && !isBody(words) ? 'person' : body ? 'organization' : person ? 'person' : null;
    return {
      ...base,
      kind: 'name',
      name: words,
      head: headToken.lower,
      plural: false,
      role: role ?? title,
      hint,
    };
  }
  const kind =
    DOCUMENT_NOUNS.has(lower) || DOCUMENT_NOUNS.has(headToken.lower)
      ? 'document'
      : ROLE_NOUNS.has(lower) ||
          ROLE_NOUNS.has(headToken.lower) ||
          (/(?:er|or|ist|ian|man|woman|ant|ent|eer)s?$/.test(headToken.lower) &&
            !ORGANIZATION_NOUNS.has(lower) &&
            !isBody(headToken.text))
        ? 'role'
        : ORGANIZATION_NOUNS.has(lower) || isBody(headToken.text)
          ? 'organization'
          : 'other';
  return {
    ...base,
    kind,
    name: null,
    head: lower,
    plural,
    role,
    hint: kind === 'role' ? 'person' : kind === 'organization' ? 'organization' : null,
  };
}

/** "Officials", "The President": a capital makes no name of a word that says what somebody is. */
function commonNoun(reading: Reading, [first]: Run, head: number, lower: string): boolean {
  const listed = ROLE_NOUNS.has(lower) || ORGANIZATION_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower);
  if (!listed || (tokenAt(reading, head - 1).tag === 'PROPN' && head > first)) return false;
  return (
    head === first || tokenAt(reading, head - 1).tag === 'DET' || /^\p{Ll}/u.test(tokenAt(reading, head).text)
  );
}

const pronoun = (word: string, run: Run): Mention => ({
  kind: 'pronoun',
  name: null,
  head: word,
  modifiers: new Set(),
  plural: /^(?:they|we|their|our)$/.test(word),
  article: 'none',
  phrase: word,
  role: null,
  hint: null,
  at: run[0],
});

/** The run cut at its commas. */
function segments(reading: Reading, [first, last]: Run): Run[] {
  const parts: Run[] = [];
  let from = first;
  for (let at = first; at <= last + 1; at++) {
    if (at <= last && !(isComma(tokenAt(reading, at)) && quoteAt(reading, at) === -1)) continue;
    if (at - 1 >= from) parts.push([from, at - 1]);
    from = at + 1;
  }
  return parts;
}

/** Up to the first relative pronoun, participle or verb. */
function nounPhrase(reading: Reading, [first, last]: Run): Run {
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
function headOf(reading: Reading, [first, last]: Run): number {
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

function isName(reading: Reading, [first, last]: Run): boolean {
  let proper = 0;
  for (let at = first; at <= last; at++) {
    const token = tokenAt(reading, at);
    if (token.tag === 'PROPN') proper++;
    else if (!/^(?:and|&|-|of|the|de|van|von|la|el|al|’s|'s)$/.test(token.lower)) return false;
  }
  return proper > 0 && /^\p{Lu}/u.test(tokenAt(reading, first).text);
}

function bareName(reading: Reading, [first, last]: Run): string {
  let at = first;
  while (at < last && TITLES.has(tokenAt(reading, at).lower.replace(/\.$/, ''))) at++;
  return wordsOf(reading, [at, last]);
}

const PARTICLES = /^(?:de|van|von|der|la|el|al|bin|da|di|du|&|-|’|of|jr\.?|[’']s)$/i;

function nameEnding(reading: Reading, [first]: Run, head: number): Run {
  let at = head;
  while (at > first) {
    const token = tokenAt(reading, at - 1);
    if (
      token.tag !== 'PROPN' &&
      !(PARTICLES.test(token.lower) && at - 2 >= first && tokenAt(reading, at - 2).tag === 'PROPN') &&
      !(token.tag === 'NUM' && false)
    )
      break;
    if (/^[’']s$/.test(token.lower)) break;
    at--;
  }
  const whole = at;
  while (at < head && TITLES.has(tokenAt(reading, at).lower.replace(/\.$/, ''))) at++;
  if (isBody(wordsOf(reading, [whole, head]))) return [whole, head];
  return [at, head];
}

/** "Bureau of Labor Statistics": what a body's name goes on with. */
function bodyName(reading: Reading, [, end]: Run, [first, last]: Run): Run {
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

function titleBefore(reading: Reading, [first]: Run, nameStart: number): string | null {
  let at = first;
  while (at < nameStart && tokenAt(reading, at).tag === 'DET') at++;
  if (at >= nameStart) return null;
  const words = wordsOf(reading, [at, nameStart - 1]);
  return /[’']s$/.test(words) ? null : words;
}

export const isBody = (name: string): boolean =>
  name.includes('&') ||
  /^[\p{Lu}\d.-]{2,6}$/u.test(name.replace(/\./g, '')) ||
  name.split(/\s+/).some((word) => ORGANIZATION_NAMES.has(word.toLowerCase().replace(/[.,]$/, '')));

function articleOf(reading: Reading, [first, last]: Run): Mention['article'] {
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

function modifiers(reading: Reading, [first, last]: Run, head: number): ReadonlySet<string> {
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

function wordsOf(reading: Reading, [first, last]: Run): string {
  return reading.text.slice(tokenAt(reading, first).span[0], tokenAt(reading, last).span[1]);
}
