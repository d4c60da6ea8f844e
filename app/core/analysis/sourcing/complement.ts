import type { Run } from './draft.ts';
import { SETTING_NOUNS, SETTING_WORDS } from './lexicon/cue-words.ts';
import { isComma, isDash, isNominal, isStop, isVerb, quoteAt, type Reading, tokenAt } from './reading.ts';
import { cueLemma } from './verb-group.ts';

const WH = /^(?:what|why|how|whether|when|where|who|which|if)$/;
const TELLING = new Set([
  'tell',
  'remind',
  'assure',
  'inform',
  'advise',
  'warn',
  'ask',
  'urge',
  'notify',
  'caution',
  'show',
  'email',
  'text',
  'answer',
]);

export const startsWh = (reading: Reading, at: number): boolean => WH.test(tokenAt(reading, at).lower);

/** Past the person told and the setting ("reporters at the plant on Monday"): where the content could begin. */
export function skipAddressee(reading: Reading, lemma: string, from: number, to: number): number {
  let at = from;
  if (TELLING.has(lemma)) at = skipRecipient(reading, at, to);
  return skipSettings(reading, at, to);
}

function skipRecipient(reading: Reading, from: number, to: number): number {
  const first = tokenAt(reading, from);
  if (quoteAt(reading, from) !== -1) return from;
  if (/^(?:me|him|us|them|you|reporters|himself|herself|themselves)$/.test(first.lower)) return from + 1;
  if (first.lower === 'her' && !isNominal(tokenAt(reading, from + 1))) return from + 1;
  let at = from;
  let nouns = 0;
  for (; at < to && at < from + 24; at++) {
    const token = tokenAt(reading, at);
    if (
      quoteAt(reading, at) !== -1 ||
      isComma(token) ||
      token.text === ':' ||
      /^(?:that|to)$/.test(token.lower) ||
      WH.test(token.lower)
    )
      break;
    if (isVerb(token)) return nouns > 0 ? simplePhraseEnd(reading, from, to) : from;
    if (token.tag === 'PRON' && at > from && nouns > 0) break;
    if (token.tag === 'DET' && nouns > 0 && tokenAt(reading, at - 1).tag !== 'ADP') break;
    if (isNominal(token)) nouns++;
  }
  return nouns > 0 ? at : from;
}

/** The end of "the school board", "CNN", "a crowd of about 200". */
function simplePhraseEnd(reading: Reading, from: number, to: number): number {
  let at = from;
  const proper = tokenAt(reading, from).tag === 'PROPN';
  for (; at < to; at++) {
    const token = tokenAt(reading, at);
    if (proper && token.tag !== 'PROPN' && !/^[’']s?$/.test(token.text)) break;
    if (!proper && at > from && token.tag === 'DET') break;
    if (!proper && (token.tag === 'PRON' || token.tag === 'PROPN') && tokenAt(reading, at - 1).tag === 'NOUN')
      break;
    if (!isNominal(token) && !['DET', 'ADJ', 'PART'].includes(token.tag)) break;
  }
  return at;
}

/** Past "on Monday", "in a statement", "privately", "at a news conference in March". */
export function skipSettings(reading: Reading, from: number, to: number): number {
  let at = from;
  for (let guard = 0; guard < 5; guard++) {
    const next = skipOneSetting(reading, at, to);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function skipOneSetting(reading: Reading, from: number, to: number): number {
  const token = tokenAt(reading, from);
  if (from >= to || quoteAt(reading, from) !== -1) return from;
  if (SETTING_WORDS.has(token.lower)) return from + 1;
  if (
    /^(?:last|this|earlier|later|next)$/.test(token.lower) &&
    SETTING_NOUNS.has(tokenAt(reading, from + 1).lower)
  )
    return from + 2;
  if (token.tag !== 'ADP' || /^(?:of|than|like|as|about|for)$/.test(token.lower)) return from;
  let settled = -1;
  for (let at = from + 1; at < Math.min(to, from + 10); at++) {
    const word = tokenAt(reading, at);
    if (quoteAt(reading, at) !== -1 || isComma(word) || word.text === ':' || isStop(word))
      return settled > 0 ? at : from;
    if (word.lower === 'that' || (isVerb(word) && word.tag === 'AUX') || WH.test(word.lower))
      return settled > 0 ? settled + 1 : from;
    if (SETTING_NOUNS.has(word.lower)) settled = at;
    else if (
      settled > 0 &&
      (word.tag === 'DET' ||
        word.tag === 'PRON' ||
        (word.tag === 'PROPN' && tokenAt(reading, at - 1).tag !== 'ADP')) &&
      !/^(?:of|in|at|on|with|to|from)$/.test(tokenAt(reading, at - 1).lower)
    )
      return settled + 1;
  }
  return settled > 0 ? settled + 1 : from;
}

/** Whether a clause with a verb of its own begins here. */
export function clauseFollows(reading: Reading, from: number, to: number): boolean {
  const first = tokenAt(reading, from);
  if (
    !isNominal(first) &&
    !['DET', 'ADJ', 'ADV', 'SCONJ', 'ADP'].includes(first.tag) &&
    quoteAt(reading, from) === -1
  )
    return false;
  let nominal = false;
  for (let at = from; at < Math.min(to, from + 28); at++) {
    const token = tokenAt(reading, at);
    if (isStop(token) || token.text === ';' || token.text === ':') return false;
    if (/^(?:who|which|whose)$/.test(token.lower)) return nominal && relativeThenVerb(reading, at, to);
    if (isNominal(token)) nominal = true;
    if (token.tag === 'SCONJ' && nominal) return false;
    if (isComma(token) && nominal && at > from + 8) return false;
    if (token.tag === 'AUX' && nominal) return true;
    if (
      token.tag === 'VERB' &&
      nominal &&
      !/ing$/.test(token.lower) &&
      tokenAt(reading, at - 1).lower !== 'to' &&
      !(/ed$/.test(token.lower) && tokenAt(reading, at + 1).tag === 'ADP')
    )
      return true;
  }
  return false;
}

function relativeThenVerb(reading: Reading, from: number, to: number): boolean {
  let verbs = 0;
  for (let at = from; at < Math.min(to, from + 24); at++)
    if (isVerb(tokenAt(reading, at)) && !isVerb(tokenAt(reading, at - 1))) verbs++;
  return verbs > 1;
}

/** Last token of a that-clause, bare clause or to-infinitive that begins at `from`. */
export function clauseEnd(reading: Reading, from: number, to: number, form: 'clause' | 'infinitive'): number {
  for (let at = from + 1; at < to; at++) {
    if (quoteAt(reading, at) !== -1) continue;
    const token = tokenAt(reading, at);
    if (token.text === ';') return at - 1;
    if (isDash(token) && startsAside(reading, at + 1, to)) return at - 1;
    if (isComma(token) && endsAtComma(reading, at, to)) return at - 1;
    if (token.tag === 'CCONJ' && quoteAt(reading, at - 1) !== -1 && coordinatesCue(reading, at, to, false))
      return at - 1;
    if (form === 'infinitive' && token.tag === 'CCONJ' && coordinatesCue(reading, at, to, true))
      return isComma(tokenAt(reading, at - 1)) ? at - 2 : at - 1;
  }
  return to - 1;
}

const startsAside = (reading: Reading, at: number, to: number): boolean => {
  for (let index = at; index < Math.min(to, at + 8); index++)
    if (cueLemma(reading, index) && quoteAt(reading, index) === -1) return true;
  return false;
};

function endsAtComma(reading: Reading, comma: number, to: number): boolean {
  const next = tokenAt(reading, comma + 1);
  if (next.lower === 'according') return true;
  if (next.tag === 'VERB' && /ing$/.test(next.lower) && cueLemma(reading, comma + 1)) return true;
  if (next.tag === 'ADV' && /ing$/.test(tokenAt(reading, comma + 2).lower) && cueLemma(reading, comma + 2))
    return true;
  if (next.tag === 'CCONJ') return coordinatesCue(reading, comma + 1, to, false);
  return false;
}

/** "… and he cited", "… but Tane said", "… and called for": a cue of its own begins after the conjunction. */
function coordinatesCue(reading: Reading, conjunction: number, to: number, bare: boolean): boolean {
  for (let at = conjunction + 1; at < Math.min(to, conjunction + (bare ? 3 : 7)); at++) {
    const token = tokenAt(reading, at);
    if (quoteAt(reading, at) !== -1 || isComma(token)) return false;
    if (token.lower === 'that') return false;
    if (isVerb(token) && token.tag === 'VERB')
      return (
        cueLemma(reading, at) !== null && !/ing$/.test(token.lower) && (token.lower !== token.lemma || !bare)
      );
  }
  return false;
}

const KEEP_AS = new Set([
  'describe',
  'portray',
  'see',
  'view',
  'regard',
  'cast',
  'dismiss',
  'identify',
  'cite',
  'characterize',
  'refer',
  'think',
  'quote',
  'condemn',
  'deride',
  'mock',
]);

/** Last token of the noun object that begins at `from`. */
export function objectEnd(reading: Reading, lemma: string, from: number, to: number): number {
  let seenNoun = false;
  for (let at = from; at < to; at++) {
    if (quoteAt(reading, at) !== -1) {
      seenNoun = true;
      continue;
    }
    const token = tokenAt(reading, at);
    if (isStop(token) || token.text === ';' || token.text === ':' || (isDash(token) && seenNoun))
      return at - 1;
    if (isComma(token) && !objectGoesOn(reading, at, to)) return at - 1;
    if (token.tag === 'CCONJ' && verbSoon(reading, at + 1)) return at - 1;
    if (seenNoun && token.tag === 'SCONJ' && !/^(?:that|than|whether|if|because|for)$/.test(token.lower))
      return at - 1;
    if (seenNoun && /^(?:as)$/.test(token.lower) && !KEEP_AS.has(lemma)) return at - 1;
    if (seenNoun && /^(?:during|after|before|amid|while|when|following|until)$/.test(token.lower))
      return at - 1;
    if (
      seenNoun &&
      at > from &&
      skipSettings(reading, at, to) > at &&
      (token.tag !== 'ADP' || /^(?:on|in|at|during|via)$/.test(token.lower))
    )
      return at - 1;
    if (isNominal(token)) seenNoun = true;
  }
  return to - 1;
}

const verbSoon = (reading: Reading, at: number): boolean => {
  const [a, b, c] = [tokenAt(reading, at), tokenAt(reading, at + 1), tokenAt(reading, at + 2)];
  if (a.tag === 'VERB' && !/ing$/.test(a.lower)) return true;
  if (a.tag === 'AUX' || (a.tag === 'ADV' && isVerb(b))) return true;
  return a.tag === 'PRON' && (isVerb(b) || (b.tag === 'ADV' && isVerb(c)));
};

function objectGoesOn(reading: Reading, comma: number, to: number): boolean {
  const next = tokenAt(reading, comma + 1);
  if (/^(?:who|which|whose)$/.test(next.lower)) return true;
  if (quoteAt(reading, comma + 1) !== -1) return false;
  if (['ADP', 'SCONJ', 'CCONJ', 'ADV', 'VERB', 'AUX', 'PRON'].includes(next.tag))
    return next.tag === 'CCONJ' && !verbSoon(reading, comma + 2);
  for (let at = comma + 1; at < Math.min(to, comma + 14); at++) {
    const token = tokenAt(reading, at);
    if (isVerb(token) && !/ing$|ed$/.test(token.lower)) return false;
    if (isStop(token) || isComma(token) || token.tag === 'CCONJ') return true;
  }
  return true;
}

/** Whether nothing is said after the cue: it ends, or a comma or a mere setting follows. */
export function nothingFollows(reading: Reading, from: number, to: number): boolean {
  if (from >= to) return true;
  const at = skipSettings(reading, from, to);
  if (at >= to) return true;
  const token = tokenAt(reading, at);
  if (isStop(token) || token.text === ';' || isComma(token)) return true;
  if (isDash(token)) return true;
  return settingTail(reading, from, to);
}

/** "in a report published Monday, a day before …": a preposition and no clause of its own. */
function settingTail(reading: Reading, from: number, to: number): boolean {
  const token = tokenAt(reading, from);
  if (token.tag !== 'ADP' && !/^(?:when|as|after|while|because|before)$/.test(token.lower)) return false;
  for (let at = from; at < to; at++) {
    if (quoteAt(reading, at) !== -1 || tokenAt(reading, at).lower === 'that') return false;
  }
  return true;
}

export const runOf = (first: number, last: number): Run => [first, last];
