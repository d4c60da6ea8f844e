import type { Reading } from '../reading.ts';
import { isComma, isDash, isNominal, isStop, isVerb, quoteAt, tokenAt } from '../reading.ts';
import { skipSettings } from './addressee.ts';
import { closesAtComma, isLastComma, throughQuotation } from './complement.ts';

/** Last token of the noun object that begins at `from`. */
export function objectEnd(reading: Reading, from: number, to: number): number {
  let seenNoun = false;
  for (let at = from; at < to; at++) {
    if (quoteAt(reading, at) !== -1) {
      if (closesAtComma(reading, at) && !objectGoesOn(reading, at, to)) return at;
      seenNoun = true;
      continue;
    }
    const token = tokenAt(reading, at);
    if (isStop(token) || token.text === ';' || (isDash(token) && seenNoun)) return at - 1;
    if (isComma(token) && !objectGoesOn(reading, at, to)) return at - 1;
    if (token.tag === 'CCONJ' && verbSoon(reading, at + 1)) return at - 1;
    if (seenNoun && at > from && skipSettings(reading, at, to) > at && /^(?:in|at|via)$/.test(token.lower))
      return at - 1;
    if (isNominal(token)) seenNoun = true;
  }
  return throughQuotation(reading, to - 1);
}

const verbSoon = (reading: Reading, at: number): boolean => {
  const [a, b, c] = [tokenAt(reading, at), tokenAt(reading, at + 1), tokenAt(reading, at + 2)];
  if (a.tag === 'VERB' && !/ing$/.test(a.lower)) return true;
  if (a.tag === 'AUX' || (a.tag === 'ADV' && isVerb(b))) return true;
  return a.tag === 'PRON' && (isVerb(b) || (b.tag === 'ADV' && isVerb(c)));
};

function objectGoesOn(reading: Reading, comma: number, to: number): boolean {
  const next = tokenAt(reading, comma + 1);
  if (/^(?:who|which|whose)$/.test(next.lower)) return !isLastComma(reading, comma, to);
  if (next.lower === 'including') return true;
  if (quoteAt(reading, comma + 1) !== -1) return false;
  if (['ADP', 'SCONJ', 'CCONJ', 'ADV', 'VERB', 'AUX', 'PRON'].includes(next.tag))
    return next.tag === 'CCONJ' && !verbSoon(reading, comma + 2);
  const described = /^(?:an?|the)$/.test(next.lower);
  for (let at = comma + 1; at < Math.min(to, comma + 14); at++) {
    const token = tokenAt(reading, at);
    if (described && isStop(token)) return false;
    if (isVerb(token) && !/ing$|ed$/.test(token.lower)) return false;
    if (isStop(token) || isComma(token) || token.tag === 'CCONJ') return true;
  }
  return true;
}
