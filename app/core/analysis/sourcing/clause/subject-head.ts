import type { Run } from '../drafts/draft.ts';
import { SETTING_WORDS } from '../lexicon/cue-words.ts';
import type { Reading } from '../reading.ts';
import { isComma, isDash, isNominal, quoteAt, tokenAt } from '../reading.ts';

/** Words that count or weaken the noun after them and so belong to it. */
const QUANTIFYING =
  /^(?:only|just|nearly|almost|roughly|fully|even|about|over|some|more|least|most|fewer|less)$/;

/** "about 200 people", "at least half", "up to ten", "more than half": a number that a preposition opens. */
const counts = (reading: Reading, at: number): boolean =>
  QUANTIFYING.test(tokenAt(reading, at).lower) ||
  (/^(?:at|up)$/.test(tokenAt(reading, at).lower) &&
    /^(?:least|most|to)$/.test(tokenAt(reading, at + 1).lower));

const FRONTED = new Set(['ADP', 'SCONJ', 'ADV', 'CCONJ', 'INTJ']);

/** Drops what stands before the subject itself: "In a statement, …", "Pressed on this, …", "On Monday …". */
export function trimFront(reading: Reading, start: number, end: number): Run | null {
  let last = end;
  const trailing = isComma(tokenAt(reading, end)) || isDash(tokenAt(reading, end));
  while (last > start && (isComma(tokenAt(reading, last)) || isDash(tokenAt(reading, last)))) last--;
  if (!trailing) last = withoutSetting(reading, start, last);
  const parts = withoutAsides(reading, partsOf(reading, start, last), trailing);
  last = parts.at(-1)?.[1] ?? last;
  const head = trailing ? headPart(reading, parts) : bareHead(reading, parts);
  let first = parts[head]?.[0] ?? start;
  while (
    first < last &&
    ['CCONJ', 'PUNCT', 'ADV', 'INTJ'].includes(tokenAt(reading, first).tag) &&
    quoteAt(reading, first) === -1
  )
    first++;
  if (SETTING_WORDS.has(tokenAt(reading, first).lower) && first < last) first++;
  while (first > start && QUANTIFYING.test(tokenAt(reading, first - 1).lower)) first--;
  if (tokenAt(reading, first).lower === 'as' && first === start && first < last) first++;
  const opening = tokenAt(reading, first);
  if (FRONTED.has(opening.tag) && !counts(reading, first)) return null;
  return first <= last && hasNominal(reading, first, last) ? [first, last] : null;
}

/** "The agency on Thursday": the day is no part of the name. */
function withoutSetting(reading: Reading, start: number, last: number): number {
  if (!SETTING_WORDS.has(tokenAt(reading, last).lower) || last <= start) return last;
  return tokenAt(reading, last - 1).tag === 'ADP' ? last - 2 : last - 1;
}

/** "Clark, meanwhile,", "the mayor, in a letter,": what a comma sets off before the verb and does not describe anybody. */
function withoutAsides(reading: Reading, parts: Run[], trailing: boolean): Run[] {
  let count = parts.length;
  while (trailing && count > 1 && isAside(reading, parts[count - 1])) count--;
  return parts.slice(0, count);
}

const isAside = (reading: Reading, part: Run | undefined): boolean => {
  if (!part) return false;
  const opening = tokenAt(reading, part[0]);
  if (/^(?:including|like|along|now|then|once|also|formerly|with)$/.test(opening.lower)) return false;
  return (
    ['ADV', 'SCONJ', 'ADP'].includes(opening.tag) || (opening.tag === 'VERB' && /ing$/.test(opening.lower))
  );
};

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
  ) {
    head--;
    if (endsInPlace(reading, before)) while (head > 0 && describes(reading, parts, head)) head--;
  }
  return head;
}

/** "a baker from Tern" (before ", Norland"): the name after it only says where that is. */
const endsInPlace = (reading: Reading, [first, last]: Run): boolean =>
  last - 1 > first &&
  tokenAt(reading, last).tag === 'PROPN' &&
  /^(?:from|in|of|near)$/.test(
    tokenAt(reading, tokenAt(reading, last - 1).tag === 'PROPN' ? last - 2 : last - 1).lower,
  );

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
