import type { Run } from '../drafts/draft.ts';
import { SETTING_WORDS } from '../lexicon/cue-words.ts';
import type { Reading } from '../reading.ts';
import { isComma, isDash, isNominal, isStop, quoteAt, tokenAt } from '../reading.ts';

/** The noun phrase after an inverted cue (“…,” said Maria Lopez, the director): up to the end of what describes it. */
export function subjectAfter(reading: Reading, from: number, to: number): Run | null {
  const opening = tokenAt(reading, from);
  const leading = opening.lower === 'lead' && tokenAt(reading, from + 1).tag === 'NOUN';
  if (!leading && !['DET', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'PRON'].includes(opening.tag)) return null;
  if (/^(?:him|her|them|me|us)$/.test(opening.lower) && opening.tag === 'PRON') return null;
  let last = from;
  for (let at = from; at < to; at++) {
    const token = tokenAt(reading, at);
    if (
      quoteAt(reading, at) !== -1 ||
      isStop(token) ||
      token.text === ';' ||
      token.text === ':' ||
      isDash(token)
    )
      break;
    if (isComma(token) && !describesOn(reading, at + 1, to)) break;
    if (
      !isComma(token) &&
      (token.tag === 'SCONJ' || /^(?:on|during|after|before|as|when|while|at)$/.test(token.lower)) &&
      at > from + 1 &&
      !/^(?:at|on)$/.test(token.lower)
    )
      break;
    if (SETTING_WORDS.has(token.lower) && at > from) break;
    if (/^(?:on|at|in)$/.test(token.lower) && isSetting(reading, at + 1, to)) break;
    if (token.tag === 'VERB' && /ing$/.test(token.lower) && isComma(tokenAt(reading, at - 1))) break;
    last = at;
  }
  while (last > from && isComma(tokenAt(reading, last))) last--;
  return [from, last];
}

function isSetting(reading: Reading, at: number, to: number): boolean {
  for (let index = at; index < Math.min(to, at + 4); index++) {
    if (
      SETTING_WORDS.has(tokenAt(reading, index).lower) ||
      /^(?:interview|statement|news|speech|email|tweet|letter|press|phone|debate|rally|conference)$/.test(
        tokenAt(reading, index).lower,
      )
    )
      return true;
  }
  return false;
}

/** After a comma: an appositive, an age or a relative clause goes on describing; anything else is new. */
function describesOn(reading: Reading, at: number, to: number): boolean {
  const token = tokenAt(reading, at);
  if (at >= to || quoteAt(reading, at) !== -1) return false;
  if (/^(?:who|whose|which|whom)$/.test(token.lower)) return true;
  if (token.tag === 'NUM') return true;
  if (token.tag === 'DET') return !/^(?:this|that|these|those)$/.test(token.lower);
  if (token.tag === 'CCONJ' || token.tag === 'SCONJ' || token.tag === 'ADP' || token.tag === 'ADV')
    return false;
  if (token.tag === 'VERB') return !/ing$/.test(token.lower);
  return (
    (isNominal(token) && token.tag !== 'PRON') ||
    token.tag === 'ADJ' ||
    token.lower === 'his' ||
    token.lower === 'her'
  );
}
