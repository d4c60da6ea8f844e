import type { Run } from '../drafts/draft.ts';
import type { Reading } from '../reading.ts';
import { isComma, isDash, isNominal, isStop, isVerb, quoteAt, tokenAt } from '../reading.ts';
import { trimFront } from './subject-head.ts';

const RELATIVE = /^(?:who|which|whose|whom|that|where)$/;

const SUBJECT_PRONOUN =
  /^(?:he|she|they|it|i|we|you|who|nobody|everyone|someone|both|others?|another|none|some|many|most|few|all)$/;

const closesQuote = (reading: Reading, index: number): boolean =>
  quoteAt(reading, index) !== -1 && quoteAt(reading, index) !== quoteAt(reading, index + 1);

/** Whether the verb at `index` belongs to a clause that only describes the noun before it ("the girl who opened it"). */
export function insideRelative(reading: Reading, index: number, from: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 12); at--) {
    const token = tokenAt(reading, at);
    if (isComma(token) && !isComma(tokenAt(reading, at - 1)) && at < index) return false;
    if (RELATIVE.test(token.lower)) {
      const before = tokenAt(reading, at - 1);
      if (isComma(before) || token.lower !== 'that')
        return isComma(before) || isNominal(before) || token.lower !== 'that';
      return before.tag === 'NOUN' || before.tag === 'PROPN' || before.lower === 'those';
    }
    if (isComma(token) || (isVerb(token) && at < index - 4)) continue;
    if (isStop(token) || token.text === ';') return false;
  }
  return false;
}

const isParticiple = (reading: Reading, index: number): boolean => {
  const token = tokenAt(reading, index);
  if (token.tag !== 'VERB') return false;
  const before = tokenAt(reading, index - 1);
  if (!isNominal(before) && !isComma(before)) return false;
  if (!/(?:ed|en|wn|un|ne|ht|ing|de|ept|old|eft|ut|ound|et)$/.test(token.lower)) return false;
  const after = tokenAt(reading, index + 1);
  return (
    ['ADP', 'ADV', 'PART'].includes(after.tag) ||
    /^(?:last|this|next|to|by|as|on|in|for)$/.test(after.lower) ||
    /ing$/.test(token.lower)
  );
};

/** The noun phrase before a verb group that starts at `group`, looking no further left than `from`. */
export function subjectBefore(reading: Reading, group: number, from: number): Run | null {
  let end = group - 1;
  const ordinal = (at: number) =>
    /^(?:second|third|fourth|other)$/.test(tokenAt(reading, at).lower) &&
    tokenAt(reading, at - 1).tag === 'DET';
  if (ordinal(end)) return [end - 1, end];
  if (
    /^(?:most|more|fewer)$/.test(tokenAt(reading, end).lower) &&
    (end === from || isComma(tokenAt(reading, end - 1)) || tokenAt(reading, end - 1).tag === 'CCONJ')
  )
    return [end, end];
  while (
    end >= from &&
    (tokenAt(reading, end).tag === 'ADV' || /^(?:each|both|all)$/.test(tokenAt(reading, end).lower)) &&
    !isNominal(tokenAt(reading, end))
  )
    end--;
  const last = tokenAt(reading, end);
  if (end < from) return null;
  if (SUBJECT_PRONOUN.test(last.lower) && last.tag !== 'NOUN') {
    if (last.lower === 'who' || last.lower === 'which' || last.lower === 'that')
      return antecedent(reading, end, from);
    return [end, end];
  }
  if (RELATIVE.test(last.lower)) return antecedent(reading, end, from);
  const parenthesis = isComma(last) || isDash(last) || last.text === ')';
  if (
    !parenthesis &&
    !isNominal(last) &&
    !isParticipleTail(reading, end, from) &&
    last.tag !== 'ADJ' &&
    last.tag !== 'DET' &&
    quoteAt(reading, end) === -1 &&
    last.tag !== 'ADP'
  )
    return null;
  const start = clauseStart(reading, end, from);
  return trimFront(reading, start, end);
}

function isParticipleTail(reading: Reading, end: number, from: number): boolean {
  return (
    insideRelative(reading, end + 1, from) ||
    (isVerb(tokenAt(reading, end)) && insideRelative(reading, end, from))
  );
}

function antecedent(reading: Reading, pronoun: number, from: number): Run | null {
  const end = isComma(tokenAt(reading, pronoun - 1)) ? pronoun - 2 : pronoun - 1;
  if (end < from || !isNominal(tokenAt(reading, end))) return null;
  let start = end;
  while (start > from) {
    const token = tokenAt(reading, start - 1);
    const plain =
      isNominal(token) ||
      ['DET', 'ADJ'].includes(token.tag) ||
      (token.tag === 'PART' && /^[’']/.test(token.text)) ||
      token.lower === 'of' ||
      token.text === '-';
    if (!plain || quoteAt(reading, start - 1) !== -1) break;
    start--;
  }
  return [start, end];
}

/** "a probe the agency", "on Monday the mayor": a noun and then an article, and no comma, are two phrases. */
const opensAfterNoun = (reading: Reading, index: number, from: number): boolean => {
  const [before, token] = [tokenAt(reading, index - 1), tokenAt(reading, index)];
  if (index <= from || quoteAt(reading, index - 1) !== -1) return false;
  return (
    (before.tag === 'NOUN' || before.tag === 'PROPN') &&
    !/^(?:half|president|all|both)$/.test(before.lower) &&
    /^(?:the|an?|his|her|its|their|my|our)$/.test(token.lower)
  );
};

/** Walks left to where the clause of this subject begins. */
function clauseStart(reading: Reading, end: number, from: number): number {
  let index = end;
  let verbs = 0;
  for (; index >= from; index--) {
    const token = tokenAt(reading, index);
    if (isVerb(token)) verbs++;
    if (verbs === 0 && index < end && RELATIVE.test(token.lower) && isNominal(tokenAt(reading, end)))
      return index + 1;
    if (verbs === 0 && opensAfterNoun(reading, index, from)) return index;
    if (quoteAt(reading, index) !== -1) {
      if (closesQuote(reading, index) && !isLabelQuote(reading, index)) return index + 1;
      continue;
    }
    if ((isStop(token) && index < end) || token.text === ';' || token.text === ':') return index + 1;
    if (isDash(token) && index !== end && !dashPair(reading, index, end)) return index + 1;
    if (token.tag === 'CCONJ' && startsClause(reading, index, from)) return index + 1;
    if (startsAdverbial(reading, index) && !insideRelative(reading, index, from)) return index + 1;
    if (token.lower === 'that' && isVerb(tokenAt(reading, index - 1))) return index + 1;
    if (isVerb(token) && index < end + 1) {
      if (insideRelative(reading, index, from)) continue;
      if (isParticiple(reading, index)) continue;
      return index + 1;
    }
  }
  return from;
}

const dashPair = (reading: Reading, index: number, end: number): boolean => {
  for (let at = index + 1; at <= end; at++) if (isDash(tokenAt(reading, at))) return true;
  return false;
};

function isLabelQuote(reading: Reading, closing: number): boolean {
  const quote = reading.quotes[quoteAt(reading, closing)];
  if (!quote) return false;
  const words = reading.text.slice(quote.span[0], quote.span[1]);
  return words.length < 40 && !/[,.?!]["”’']+$/.test(words);
}

/** A conjunction starts a clause unless it joins two noun phrases of one subject. */
function startsClause(reading: Reading, index: number, from: number): boolean {
  const token = tokenAt(reading, index);
  if (token.lower === 'but') return true;
  for (let at = index - 1; at >= from; at--) {
    const left = tokenAt(reading, at);
    if (isStop(left) || left.text === ';' || left.text === ':' || quoteAt(reading, at) !== -1) return false;
    if (isVerb(left) && !insideRelative(reading, at, from) && !isParticiple(reading, at)) return true;
  }
  return index === from;
}

/** "when", "because", "while": what stands right of it is a clause of its own. */
function startsAdverbial(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  if (tokenAt(reading, index + 1).lower === 'of') return false;
  if (token.tag === 'SCONJ' && token.lower !== 'that') return true;
  return /^(?:after|before|until|since|once|when|while|because|although|though|unless|if|whether|why|how|what)$/.test(
    token.lower,
  );
}
