import { isNoCue } from '../drafts/no-cue.ts';
import {
  CLAUSE_VERBS,
  INFINITIVE_VERBS,
  MEASURE_VERBS,
  OBJECT_VERBS,
  PREPOSITION_VERBS,
  SOMETIMES_CLAUSE,
} from '../lexicon/cue-verbs.ts';
import { type Clause, isComma, isNominal, quoteAt, type Reading, tokenAt } from '../reading.ts';

export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'passive';

/** A cue verb with its auxiliaries, negation and particle; token indices, `last` included. */
export type VerbGroup = {
  first: number;
  verb: number;
  last: number;
  lemma: string;
  form: VerbForm;
  particle: string | null;
};

const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  '’s',
  "'s",
  '’re',
  "'re",
  'get',
  'got',
]);
const HAVE = new Set(['have', 'has', 'had', 'having', '’ve', "'ve", '’d', "'d"]);
const ALWAYS_VERBS: Record<string, string> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  tells: 'tell',
  asked: 'ask',
  asks: 'ask',
  wrote: 'write',
  writes: 'write',
  added: 'add',
  adds: 'add',
  tweeted: 'tweet',
  insists: 'insist',
  believes: 'believe',
  thinks: 'think',
  argues: 'argue',
  suggests: 'suggest',
  found: 'find',
  saw: 'see',
  felt: 'feel',
  thought: 'think',
  continued: 'continue',
  hit: 'hit',
};
const isCueLemma = (lemma: string): boolean =>
  CLAUSE_VERBS.has(lemma) ||
  OBJECT_VERBS.has(lemma) ||
  INFINITIVE_VERBS.has(lemma) ||
  SOMETIMES_CLAUSE.has(lemma) ||
  MEASURE_VERBS.has(lemma);

/** The lemma of the cue verb at a token, or null when there is none there. */
export function cueLemma(reading: Reading, index: number): string | null {
  const token = tokenAt(reading, index);
  if (isNoCue(reading, index)) return null;
  const sure = ALWAYS_VERBS[token.lower];
  if (sure && token.tag !== 'ADJ') return sure;
  if (token.tag === 'VERB') {
    if (isCueLemma(token.lemma)) return token.lemma;
    const next = tokenAt(reading, index + 1).lower;
    return PREPOSITION_VERBS.has(`${token.lemma} ${next}`) ? token.lemma : null;
  }
  return token.tag === 'NOUN' || token.tag === 'PROPN' ? mistaken(reading, index) : null;
}

const OPENS = new Set(['DET', 'PRON', 'PROPN', 'SCONJ', 'PART', 'NUM']);

/** A verb that the tagger took for a noun: "Leckie claims the", "records show the", "… and fears she". */
function mistaken(reading: Reading, index: number): string | null {
  const token = tokenAt(reading, index);
  const before = tokenAt(reading, index - 1);
  const after = tokenAt(reading, index + 1);
  const opens =
    (OPENS.has(after.tag) && !/^[’']s?$/.test(after.text)) ||
    /^["“‘']/.test(after.text) ||
    after.lower === 'that';
  if (!opens || quoteAt(reading, index - 1) !== -1) return null;
  const third = /(?:[^s]s)$/.test(token.lower);
  const lemma = third ? token.lower.replace(/ies$/, 'y').replace(/s$/, '') : token.lower;
  if (!isCueLemma(lemma) || (token.tag === 'PROPN' && before.tag !== 'PROPN')) return null;
  if (third && before.tag === 'CCONJ') return ['PRON', 'SCONJ'].includes(after.tag) ? lemma : null;
  if (third)
    return before.tag === 'PROPN' ||
      before.tag === 'PRON' ||
      (before.tag === 'NOUN' && !/s$/.test(before.lower))
      ? lemma
      : null;
  if (
    /^(?:fear|hope|want|believe|doubt|claim)$/.test(lemma) &&
    before.tag === 'NOUN' &&
    /^(?:it|they|he|she|that|the)$/.test(after.lower)
  )
    return lemma;
  if (before.tag === 'NOUN' && /s$|^people$/.test(before.lower)) return lemma;
  if (/^(?:some|many|most|others|critics|few)$/.test(before.lower)) return lemma;
  return (before.tag === 'NOUN' || before.tag === 'PROPN') && pluralBefore(reading, index) ? lemma : null;
}

/** "Polls in Tern show the": a plural begins the sentence and nothing before the word is a verb. */
function pluralBefore(reading: Reading, index: number): boolean {
  let plural = false;
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const token = tokenAt(reading, at);
    if (token.tag === 'AUX' || (token.tag === 'VERB' && !/(?:ed|ing)$/.test(token.lower)) || isComma(token))
      return false;
    if (/^[.!?:;]$/.test(token.text) || quoteAt(reading, at) !== -1) return plural;
    plural = isNominal(token) && /[^s]s$|^people$/.test(token.lower);
    if (at === 0 || reading.text.slice(tokenAt(reading, at - 1).span[1], token.span[0]).includes('\n'))
      return plural;
  }
  return plural;
}

/** Every cue verb of a sentence outside quotation marks, with its group. */
export function verbGroups(reading: Reading, { from, to }: Clause, quote = -1): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = from; index < to; index++) {
    if (quote === -1 && quoteAt(reading, index) !== -1) continue;
    const lemma = cueLemma(reading, index);
    if (lemma) groups.push(groupAt(reading, index, lemma, from));
  }
  return groups;
}

function groupAt(reading: Reading, verb: number, lemma: string, from: number): VerbGroup {
  let first = verb;
  for (let index = verb - 1; index >= from; index--) {
    const token = tokenAt(reading, index);
    const auxiliary =
      token.tag === 'AUX' || (token.tag === 'PART' && !/^[’']s?$/.test(token.lower)) || HAVE.has(token.lower);
    if (auxiliary || (/^[’']s$/.test(token.lower) && isPronounAt(reading, index - 1))) first = index;
    else if (!(token.tag === 'ADV' && !isComma(tokenAt(reading, index - 1)))) break;
  }
  while (
    first > from &&
    tokenAt(reading, first - 1).tag === 'ADV' &&
    /ly$|^(?:also|still|never|even|just|often|now|once|long|has|then|already)$/.test(
      tokenAt(reading, first - 1).lower,
    ) &&
    !isComma(tokenAt(reading, first))
  )
    first--;
  const form = formOf(reading, first, verb);
  const next = tokenAt(reading, verb + 1);
  const phrase = `${lemma} ${next.lower}`;
  if (CLAUSE_VERBS.has(phrase)) return { first, verb, last: verb + 1, lemma: phrase, form, particle: null };
  const particle = PREPOSITION_VERBS.has(`${lemma} ${next.lower}`) ? next.lower : null;
  return { first, verb, last: particle ? verb + 1 : verb, lemma, form, particle };
}

const isPronounAt = (reading: Reading, index: number): boolean =>
  ['PRON'].includes(tokenAt(reading, index).tag);

function formOf(reading: Reading, first: number, verb: number): VerbForm {
  const token = tokenAt(reading, verb);
  const helpers: string[] = [];
  for (let index = first; index < verb; index++) helpers.push(tokenAt(reading, index).lower);
  const be = helpers.some((word) => BE.has(word));
  if (/ing$/.test(token.lower) && token.lemma !== token.lower) return be ? 'finite' : 'participle';
  const finite = helpers.some(
    (word) =>
      /^(?:will|would|can|could|may|might|must|should|do|does|did|shall|’ll|'ll|’d|'d|wo|ca)$/.test(word) ||
      HAVE.has(word),
  );
  if (helpers.includes('to') && !finite && !be) return 'infinitive';
  const past = token.lower !== token.lemma && !/s$/.test(token.lower);
  if (be && past) return 'passive';
  return 'finite';
}
