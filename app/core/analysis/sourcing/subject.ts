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
    if (startsAdverbial(reading, index)) return index + 1;
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

/** "when", "because", "while": what stands right of it is a clause of its own. */
function startsAdverbial(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  if (tokenAt(reading, index + 1).lower === 'of') return false;
  if (token.tag === 'SCONJ' && token.lower !== 'that') return true;
  return /^(?:when|while|because|although|though|unless|if|whether|why|how|what)$/.test(token.lower);
}

/** Drops what stands before the subject itself: "In a statement, …", "Pressed on this, …", "On Monday …". */
function trimFront(reading: Reading, start: number, end: number): Run | null {
  let last = end;
  const trailing = isComma(tokenAt(reading, end)) || isDash(tokenAt(reading, end));
  while (last > start && (isComma(tokenAt(reading, last)) || isDash(tokenAt(reading, last)))) last--;
  if (!trailing) last = withoutSetting(reading, start, last);
  const parts = partsOf(reading, start, last);
  const head = trailing ? headPart(reading, parts) : bareHead(reading, parts);
  let first = parts[head]?.[0] ?? start;
  while (
    first < last &&
    ['CCONJ', 'PUNCT', 'ADV', 'INTJ'].includes(tokenAt(reading, first).tag) &&
    quoteAt(reading, first) === -1
  )
    first++;
  if (SETTING_WORDS.has(tokenAt(reading, first).lower) && first < last) first++;
  const opening = tokenAt(reading, first);
  if (FRONTED.has(opening.tag) && !/^(?:about|over|nearly|some|more|least)$/.test(opening.lower)) return null;
  return first <= last && hasNominal(reading, first, last) ? [first, last] : null;
}

/** "The agency on Thursday": the day is no part of the name. */
function withoutSetting(reading: Reading, start: number, last: number): number {
  if (!SETTING_WORDS.has(tokenAt(reading, last).lower) || last <= start) return last;
  return tokenAt(reading, last - 1).tag === 'ADP' ? last - 2 : last - 1;
}

function partsOf(reading: Reading, start: number, last: number): Run[] {
  const parts: Run[] = [];
  let from = start;
  for (let at = start; at <= last + 1; at++) {
    if (at <= last && !(isComma(tokenAt(reading, at)) && quoteAt(reading, at) === -1)) continue;
    if (at - 1 >= from) parts.push([from, at - 1]);
    from = at + 1;
  }
  return parts;
}

/** Without a comma right before the verb the subject follows the last comma, unless it ends a list. */
function bareHead(reading: Reading, parts: readonly Run[]): number {
  const last = parts.length - 1;
  const end = parts[last];
  if (!end || last === 0) return 0;
  const listed =
    tokenAt(reading, end[0]).tag === 'CCONJ' ||
    (properOnly(reading, end) &&
      parts.slice(0, last).every((part) => properOnly(reading, part)) &&
      joined(reading, end));
  if (!listed) return relativeTail(reading, end) ? headPart(reading, parts) : last;
  let head = last;
  while (head > 0 && shortPhrase(reading, parts[head - 1])) head--;
  return head;
}

const joined = (reading: Reading, [first, last]: Run): boolean => {
  for (let at = first; at <= last; at++) if (tokenAt(reading, at).tag === 'CCONJ') return true;
  return false;
};

const relativeTail = (reading: Reading, [first]: Run): boolean =>
  /^(?:who|whose|which)$/.test(tokenAt(reading, first).lower);

const shortPhrase = (reading: Reading, part: Run | undefined): boolean => {
  if (!part || part[1] - part[0] > 7) return false;
  const opening = tokenAt(reading, part[0]);
  return isNominal(opening) || opening.tag === 'DET' || opening.tag === 'ADJ';
};

function properOnly(reading: Reading, [first, last]: Run): boolean {
  for (let at = first; at <= last; at++) {
    const token = tokenAt(reading, at);
    if (token.tag !== 'PROPN' && token.tag !== 'CCONJ' && !/^(?:&|-|of)$/.test(token.text)) return false;
  }
  return true;
}

/** With a comma before the verb the parts between commas describe; the head is the name or noun they describe. */
function headPart(reading: Reading, parts: readonly Run[]): number {
  let head = parts.length - 1;
  while (head > 0 && describes(reading, parts, head)) head--;
  const [part, before] = [parts[head], parts[head - 1]];
  if (
    part &&
    before &&
    head > 0 &&
    properOnly(reading, part) &&
    (/^(?:DET|PRON|NUM)$/.test(tokenAt(reading, before[0]).tag) || owned(reading, before)) &&
    isNominal(tokenAt(reading, before[1]))
  )
    head--;
  return head;
}

const owned = (reading: Reading, [first, last]: Run): boolean => {
  for (let at = first; at < last; at++) if (/^[’']s?$/.test(tokenAt(reading, at).text)) return true;
  return false;
};

function describes(reading: Reading, parts: readonly Run[], index: number): boolean {
  const [part, before] = [parts[index], parts[index - 1]];
  if (!part || !before) return false;
  const opening = tokenAt(reading, part[0]);
  if (/^(?:who|whose|which|whom|where|now|then|once)$/.test(opening.lower)) return true;
  if (FRONTED.has(tokenAt(reading, before[0]).tag) && index === 1) return false;
  if (['DET', 'NUM', 'ADJ', 'VERB', 'ADP', 'PRON', 'ADV', 'CCONJ'].includes(opening.tag)) return true;
  if (opening.tag === 'NOUN') return true;
  if (!properOnly(reading, part)) return true;
  return (
    properOnly(reading, before) &&
    !/^(?:DET)$/.test(tokenAt(reading, before[0]).tag) &&
    part[1] - part[0] <= 2
  );
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
