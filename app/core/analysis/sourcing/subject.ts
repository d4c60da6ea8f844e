import type { Run } from './draft.ts';
import { SETTING_WORDS } from './lexicon/cue-words.ts';
import { isComma, isDash, isNominal, isStop, isVerb, quoteAt, type Reading, tokenAt } from './reading.ts';

const RELATIVE = /^(?:who|which|whose|whom|that|where)$/;
const SUBJECT_PRONOUN =
  /^(?:he|she|they|it|i|we|you|who|nobody|everyone|someone|both|others?|another|none|some|many|most|few|all)$/;
const FRONTED = new Set(['ADP', 'SCONJ', 'ADV', 'CCONJ', 'INTJ']);

const closesQuote = (reading: Reading, index: number): boolean =>
  quoteAt(reading, index) !== -1 && quoteAt(reading, index) !== quoteAt(reading, index + 1);

/** Whether the verb at `index` belongs to a clause that only describes the noun before it ("the girl who opened it"). */
function insideRelative(reading: Reading, index: number, from: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 12); at--) {
    const token = tokenAt(reading, at);
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

/** Walks left to where the clause of this subject begins. */
function clauseStart(reading: Reading, end: number, from: number): number {
  let index = end;
  for (; index >= from; index--) {
    const token = tokenAt(reading, index);
    if (quoteAt(reading, index) !== -1) {
      if (closesQuote(reading, index) && !isLabelQuote(reading, index)) return index + 1;
      continue;
    }
    if ((isStop(token) && index < end) || token.text === ';' || token.text === ':') return index + 1;
    if (isDash(token) && index !== end && !dashPair(reading, index, end)) return index + 1;
    if (token.tag === 'CCONJ' && startsClause(reading, index, from)) return index + 1;
    if (token.tag === 'SCONJ' && !/^(?:that)$/.test(token.lower)) return index + 1;
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
  return words.length < 40 && !/[,.?!]["”’']$/.test(words);
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

/** Drops what stands before the subject itself: "In a statement, …", "Pressed on this, …", "On Monday …". */
function trimFront(reading: Reading, start: number, end: number): Run | null {
  let first = start;
  while (
    first <= end &&
    (isComma(tokenAt(reading, first)) ||
      isDash(tokenAt(reading, first)) ||
      ['CCONJ', 'PUNCT'].includes(tokenAt(reading, first).tag))
  )
    first++;
  let last = end;
  while (last > first && (isComma(tokenAt(reading, last)) || isDash(tokenAt(reading, last)))) last--;
  for (let guard = 0; guard < 4 && first <= last; guard++) {
    const token = tokenAt(reading, first);
    const fronted =
      FRONTED.has(token.tag) ||
      token.tag === 'VERB' ||
      SETTING_WORDS.has(token.lower) ||
      /^(?:when|while|asked|last|earlier|later|that)$/.test(token.lower);
    const comma = nextComma(reading, first, last);
    if (fronted && comma > 0) first = comma + 1;
    else if (
      fronted &&
      (token.tag === 'ADV' ||
        token.tag === 'CCONJ' ||
        token.tag === 'SCONJ' ||
        SETTING_WORDS.has(token.lower))
    )
      first++;
    else break;
  }
  first = pastFalseHead(reading, first, last);
  return first <= last && hasNominal(reading, first, last) ? [first, last] : null;
}

/** "…, Lena Orvath, the investigator": a name after a comma is the head, not the remains of what came before. */
function pastFalseHead(reading: Reading, first: number, last: number): number {
  const commas: number[] = [];
  for (let at = first; at <= last; at++)
    if (isComma(tokenAt(reading, at)) && quoteAt(reading, at) === -1) commas.push(at);
  if (commas.length === 0) return first;
  const list = tokenAt(reading, (commas.at(-1) ?? 0) + 1).tag === 'CCONJ';
  if (list) return first;
  const head = tokenAt(reading, first);
  if (
    head.tag === 'PROPN' ||
    head.tag === 'PRON' ||
    head.tag === 'DET' ||
    head.tag === 'NOUN' ||
    head.tag === 'ADJ' ||
    head.tag === 'NUM'
  )
    return first;
  const comma = commas[0] ?? first;
  return comma + 1;
}

function nextComma(reading: Reading, first: number, last: number): number {
  for (let at = first + 1; at < last; at++)
    if (isComma(tokenAt(reading, at)) && quoteAt(reading, at) === -1) return at;
  return -1;
}

const hasNominal = (reading: Reading, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++)
    if (
      isNominal(tokenAt(reading, at)) ||
      /^(?:another|both|others|[a-z]+ers)$/.test(tokenAt(reading, at).lower)
    )
      return true;
  return false;
};

/** The noun phrase after an inverted cue (“…,” said Maria Lopez, the director): up to the end of what describes it. */
export function subjectAfter(reading: Reading, from: number, to: number): Run | null {
  const opening = tokenAt(reading, from);
  if (!['DET', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'PRON'].includes(opening.tag)) return null;
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
