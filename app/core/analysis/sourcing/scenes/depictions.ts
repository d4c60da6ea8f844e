import type { Span } from '../../../article/span.ts';
import { type Called, calledIn, labelMessages, ORDINALS } from '../../message-label.ts';
import { MEDIUM_NOUNS, MEDIUM_VERBS } from '../lexicon/source-words.ts';
import { type Clause, isComma, isNominal, isVerb, quoteAt, type Reading, tokenAt } from '../reading.ts';

/** A run of sentences in which the article tells what a video, an advertisement or a leaflet shows. */
export type Depiction = Told & { span: Span; label: string };
type Told = { firstSentence: number; lastSentence: number; called: Called };

/** Every described message, in order. */
export function findDepictions(reading: Reading): Depiction[] {
  const found: Told[] = [];
  for (const clause of reading.sentences) {
    const last = found.at(-1);
    const opening = openingOf(reading, clause, last);
    if (opening) {
      found.push({ firstSentence: clause.sentence, lastSentence: clause.sentence, called: opening });
    } else if (last && last.lastSentence === clause.sentence - 1 && goesOn(reading, clause, last)) {
      last.lastSentence = clause.sentence;
    }
  }
  const labels = labelMessages(found.map(({ called }) => called));
  return found.map((told, at) => ({
    ...told,
    span: spanOfSentences(reading, told),
    label: labels[at] ?? 'the message',
  }));
}

function spanOfSentences(reading: Reading, { firstSentence, lastSentence }: Told): Span {
  const { sentences } = reading.article;
  return [sentences[firstSentence]?.span[0] ?? 0, sentences[lastSentence]?.span[1] ?? 0];
}

/** "In one of the videos, …", "The first film follows …", "In the second, …", "The third is …". */
function openingOf(reading: Reading, clause: Clause, last: Told | undefined): Called | null {
  if (reading.article.paragraphs[clause.paragraph]?.kind !== 'text') return null;
  let at = clause.from;
  const inside = tokenAt(reading, at).lower === 'in' || tokenAt(reading, at).lower === 'on';
  if (inside) at++;
  const limit = Math.min(clause.to, at + 9);
  let ordinal: string | null = null;
  let medium: string | null = null;
  if (!/^(?:the|a|an|one|another|its|their)$/.test(tokenAt(reading, at).lower)) return null;
  for (; at < limit; at++) {
    const token = tokenAt(reading, at);
    if (quoteAt(reading, at) !== -1) return null;
    if (ORDINALS.includes(token.lower) || /^(?:another|one|last|final|latest|other)$/.test(token.lower))
      ordinal ??= token.lower;
    if (MEDIUM_NOUNS.has(token.lower) && !MEDIUM_NOUNS.has(tokenAt(reading, at + 1).lower))
      medium = token.lower;
    if (medium || isComma(token) || isVerb(token)) break;
  }
  const nearby = last && clause.sentence - last.lastSentence <= 6 && ordinal && ordinal !== 'one';
  const bare = !isNominal(tokenAt(reading, at - 1)) || tokenAt(reading, at - 1).lower === 'one';
  if (!medium && nearby && (bare || ORDINALS.includes(tokenAt(reading, at - 1).lower)))
    medium = last.called.medium;
  if (!medium) return null;
  const called = calledIn(
    reading.text.slice(tokenAt(reading, clause.from).span[0], tokenAt(reading, at).span[0]),
    medium.replace(/ies$/, 'y').replace(/s$/, ''),
  );
  if (inside) return commaThenPresent(reading, at, clause.to) ? called : null;
  const verb = nextVerb(reading, at, clause.to);
  if (verb < 0 || !present(reading, verb)) return null;
  const numbered = ordinal !== null && ORDINALS.includes(ordinal);
  const tells =
    MEDIUM_VERBS.has(tokenAt(reading, verb).lemma) ||
    (nearby && tokenAt(reading, verb).lemma === 'be') ||
    (numbered && SETS_SCENE.test(afterVerb(reading, verb)));
  return tells ? called : null;
}

/** "is about", "takes place", "is set in": what only a telling of what a message shows goes on with. */
const SETS_SCENE =
  /^(?:is (?:about|set|all about)|takes (?:place|us)|centers on|centres on|turns to|focuses on|has)\b/;

const afterVerb = (reading: Reading, verb: number): string =>
  `${tokenAt(reading, verb).lower} ${tokenAt(reading, verb + 1).lower} ${tokenAt(reading, verb + 2).lower}`;

function commaThenPresent(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isComma(tokenAt(reading, at))) continue;
    const verb = mainVerb(reading, at + 1, to);
    return verb >= 0 && present(reading, verb);
  }
  return false;
}

function nextVerb(reading: Reading, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 6); at++)
    if (quoteAt(reading, at) === -1 && isVerb(tokenAt(reading, at))) return at;
  return -1;
}

/** The first verb outside quotation marks that is neither a participle after a noun nor in a relative clause. */
function mainVerb(reading: Reading, from: number, to: number): number {
  let fallback = -1;
  for (let at = from; at < to; at++) {
    const token = tokenAt(reading, at);
    if (quoteAt(reading, at) !== -1 || !isVerb(token) || /ing$/.test(token.lower)) continue;
    const before = tokenAt(reading, at - 1).lower;
    if (before === 'to' || before === '-') continue;
    if (/ed$/.test(token.lower) && ['NOUN', 'ADJ', 'PROPN'].includes(tokenAt(reading, at + 1).tag)) continue;
    if (/(?:ed|en|wn)$/.test(token.lower) && tokenAt(reading, at + 1).tag === 'ADP') {
      fallback = fallback < 0 ? at : fallback;
      continue;
    }
    if (/^(?:who|which|that)$/.test(before)) continue;
    return at;
  }
  return fallback;
}

const PAST =
  /^(?:was|were|had|did|said|told|wrote|went|came|saw|made|took|gave|found|began|would|could|left|sold|met|sent|held|kept|paid|put_|led|became|thought|knew|felt|spoke)$/;

function present(reading: Reading, verb: number): boolean {
  const token = tokenAt(reading, verb);
  if (PAST.test(token.lower) || /(?:ed)$/.test(token.lower)) return false;
  return token.lower === token.lemma || /s$|^(?:is|are|has|have|can|must|’s|'s)$/.test(token.lower);
}

/** A described scene is told in the present tense; the first sentence of the report in the past, or a new speaker's full name, ends it. */
function goesOn(reading: Reading, clause: Clause, depiction: Told): boolean {
  const kind = reading.article.paragraphs[clause.paragraph]?.kind;
  if (kind !== 'text') return false;
  const before = reading.sentences[clause.sentence - 1];
  const verb = mainVerb(reading, clause.from, clause.to);
  if (verb < 0) return true;
  if (!present(reading, verb) && !heardNow(reading, clause)) return false;
  if (before && before.paragraph !== clause.paragraph && depiction.called.medium === 'leaflet') return false;
  return !fullNameBefore(reading, clause, verb);
}

/** "He was taught to wait, he says": the past is only what a character tells in the scene. */
function heardNow(reading: Reading, clause: Clause): boolean {
  for (let at = clause.from + 1; at < clause.to; at++) {
    const speaks = /^(?:says|asks|adds|tells|recalls|complains|explains)$/.test(tokenAt(reading, at).lower);
    const before = tokenAt(reading, at - 1).lower;
    if (speaks && quoteAt(reading, at) === -1 && /^(?:he|she)$/.test(before)) return true;
  }
  return false;
}

function fullNameBefore(reading: Reading, clause: Clause, verb: number): boolean {
  let run = 0;
  for (let at = clause.from; at < verb; at++) {
    const proper = quoteAt(reading, at) === -1 && tokenAt(reading, at).tag === 'PROPN';
    if (run > 0 && /^(?:of|the)$/.test(tokenAt(reading, at).lower)) continue;
    run = proper ? run + 1 : 0;
    if (run >= 2) return !/official|officer|party/i.test(tokenAt(reading, at + 1).text);
  }
  return false;
}

/** Index of the described message that a sentence belongs to, or -1. */
export const depictionAt = (depictions: readonly Depiction[], sentence: number): number =>
  depictions.findIndex(
    (depiction) => depiction.firstSentence <= sentence && sentence <= depiction.lastSentence,
  );
