import type { Reading } from '../reading.ts';
import { isComma, isDash, isNominal, isStop, isVerb, quoteAt, tokenAt } from '../reading.ts';
import { skipSettings } from './addressee.ts';
import { cueLemma } from './verb-group.ts';

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
    if (quoteAt(reading, at) !== -1) {
      if (closesAtComma(reading, at) && endsAtComma(reading, at, to)) return at;
      if (form === 'infinitive' && closesAtComma(reading, at) && adds(reading, at + 1)) return at;
      continue;
    }
    const token = tokenAt(reading, at);
    if (token.text === ';') return at - 1;
    if (isDash(token) && startsAside(reading, at + 1, to)) return at - 1;
    if (isComma(token) && endsAtComma(reading, at, to)) return at - 1;
    if (token.tag === 'CCONJ' && quoteAt(reading, at - 1) !== -1 && coordinatesCue(reading, at, to, false))
      return at - 1;
    if (isComma(token) && nextCue(reading, at + 1)) return at - 1;
    if (token.tag === 'CCONJ' && nextCue(reading, at + 1))
      return isComma(tokenAt(reading, at - 1)) ? at - 2 : at - 1;
    if (form === 'infinitive' && isComma(token) && adds(reading, at + 1)) return at - 1;
    if (form === 'infinitive' && isComma(token) && newClause(reading, at + 1, to)) return at - 1;
    if (token.tag === 'CCONJ' && saysThat(reading, at + 1)) return at - 1;
    if (form === 'infinitive' && token.tag === 'CCONJ' && coordinatesCue(reading, at, to, true))
      return isComma(tokenAt(reading, at - 1)) ? at - 2 : at - 1;
  }
  return throughQuotation(reading, to - 1);
}

/** “… a wreck,” which: the comma inside the marks separates as one outside them does. */
export const closesAtComma = (reading: Reading, at: number): boolean =>
  quoteAt(reading, at + 1) === -1 && quoteAt(reading, at - 1) !== -1 && isComma(tokenAt(reading, at - 1));

/** The last token of the quotation that a token stands in, else the token: a quotation of several sentences is one. */
export function throughQuotation(reading: Reading, at: number): number {
  const index = quoteAt(reading, at);
  let last = at;
  while (index !== -1 && quoteAt(reading, last + 1) === index) last++;
  return last;
}

const startsAside = (reading: Reading, at: number, to: number): boolean => {
  for (let index = at; index < Math.min(to, at + 8); index++)
    if (cueLemma(reading, index) && quoteAt(reading, index) === -1) return true;
  return false;
};

function endsAtComma(reading: Reading, comma: number, to: number): boolean {
  const next = tokenAt(reading, comma + 1);
  if (next.lower === 'according') return true;
  if (/^(?:which|who)$/.test(next.lower)) return isLastComma(reading, comma, to);
  if (next.tag === 'VERB' && /ing$/.test(next.lower) && cueLemma(reading, comma + 1)) return true;
  if (next.tag === 'ADV' && /ing$/.test(tokenAt(reading, comma + 2).lower) && cueLemma(reading, comma + 2))
    return true;
  if (next.tag === 'CCONJ') return coordinatesCue(reading, comma + 1, to, false);
  return false;
}

/** After a plan a comma opens what the reporter adds (", meaning that", ", a town by the sea", ", after"), unless it is a list. */
const adds = (reading: Reading, at: number): boolean => {
  const next = tokenAt(reading, at);
  if (quoteAt(reading, at) !== -1 || /^(?:including|rather|not|even|especially|or|to)$/.test(next.lower))
    return false;
  if (next.tag === 'VERB') return /ing$/.test(next.lower) || next.lower !== next.lemma;
  return ['DET', 'PRON', 'SCONJ', 'PROPN', 'ADP', 'AUX'].includes(next.tag);
};

/** ", which runs to Tern.": what the reporter adds at the end, not in the middle of what is said. */
export const isLastComma = (reading: Reading, comma: number, to: number): boolean => {
  for (let at = comma + 1; at < to; at++)
    if (isComma(tokenAt(reading, at)) && quoteAt(reading, at) === -1) return false;
  return true;
};

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

/** "… and predicts that": the same speaker's next cue in the present tense, a complement right after it. */
const saysThat = (reading: Reading, at: number): boolean =>
  cueLemma(reading, at) !== null &&
  /[^s]s$/.test(tokenAt(reading, at).lower) &&
  (tokenAt(reading, at + 1).lower === 'that' || quoteAt(reading, at + 1) !== -1);

const SAYING =
  /^(?:said|says|told|tells|called|calls|predicted|predicts|vowed|vows|urged|urges|argued|argues|noted|accused|accuses|praised|tweeted|quoted|arguing|saying|asking|questioning|adding|claiming|insisting|suggesting|considers|considered|recites)$/;

/** "…, said he", "… and predicted that", ", compared with": the speaker's next verb of saying, or a mere comparison. */
const nextCue = (reading: Reading, at: number): boolean => {
  const token = tokenAt(reading, at);
  if (quoteAt(reading, at) !== -1) return false;
  if (/^(?:compared|given)$/.test(token.lower)) return isComma(tokenAt(reading, at - 1));
  return SAYING.test(token.lower) && token.tag === 'VERB';
};

/** After "to leave it all": ", so he calls", ", and she writes". */
const newClause = (reading: Reading, at: number, to: number): boolean => {
  if (!/^(?:so|and|but|yet)$/.test(tokenAt(reading, at).lower)) return false;
  if (tokenAt(reading, at + 1).tag !== 'PRON') return false;
  for (let index = at + 2; index < Math.min(to, at + 5); index++)
    if (isVerb(tokenAt(reading, index))) return true;
  return false;
};

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
