import { SETTING_NOUNS, SETTING_WORDS } from '../lexicon/cue-words.ts';
import type { Reading } from '../reading.ts';
import { isComma, isNominal, isStop, isVerb, quoteAt, tokenAt } from '../reading.ts';

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

/** Whether a wh-word opens a clause here. */
export const startsWh = (reading: Reading, at: number): boolean => WH.test(tokenAt(reading, at).lower);

/** Past the person told and the setting ("reporters at the plant on Monday"): where the content could begin. */
export function skipAddressee(reading: Reading, lemma: string, from: number, to: number): number {
  let at = from;
  if (TELLING.has(lemma)) at = skipRecipient(reading, at, to);
  let start = skipSettings(reading, at, to);
  if (tokenAt(reading, start).tag === 'ADV' && tokenAt(reading, start + 1).lower === 'that') start++;
  return thatAfterPhrase(reading, lemma, start, to) ?? start;
}

/** "wrote to the council in March that": the "that" which follows prepositional phrases, the one told and no verb. */
function thatAfterPhrase(reading: Reading, lemma: string, from: number, to: number): number | null {
  const opening = tokenAt(reading, from);
  if (!TELLING.has(lemma) && opening.tag !== 'ADP' && !/^following$/.test(opening.lower)) return null;
  if (/^(?:of|as|than|about|like)$/.test(opening.lower)) return null;
  for (let at = from; at < Math.min(to, from + 16); at++) {
    const token = tokenAt(reading, at);
    if (quoteAt(reading, at) !== -1 || token.text === ':' || isStop(token)) return null;
    if (token.lower === 'that' && at > from)
      return isVerb(tokenAt(reading, at + 1)) || isStop(tokenAt(reading, at + 1)) ? null : at;
    if (isVerb(token) && at > from) return null;
  }
  return null;
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
  if (/^t?here$/.test(token.lower) && isVerb(tokenAt(reading, from + 1))) return from;
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
