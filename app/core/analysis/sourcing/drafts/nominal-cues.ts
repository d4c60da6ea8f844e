import { clauseEnd } from '../clause/complement.ts';
import { CLAUSE_NOUNS } from '../lexicon/cue-words.ts';
import type { Clause, Reading } from '../reading.ts';
import { isComma, isNominal, quoteAt, spanOf, tokenAt } from '../reading.ts';
import type { Draft, Run } from './draft.ts';
import { draftFrom } from './other-attributions.ts';

/** "her claim that …", "the fear among officials that …". */
export function nominalCues(reading: Reading, clause: Clause): Draft[] {
  const drafts: Draft[] = [];
  for (let at = clause.from + 1; at + 2 < clause.to; at++) {
    const noun = tokenAt(reading, at);
    if (!CLAUSE_NOUNS.has(noun.lower) || noun.tag !== 'NOUN' || quoteAt(reading, at) !== -1) continue;
    const that = thatAfter(reading, at + 1, clause.to);
    if (that < 0) continue;
    const subject =
      owner(reading, at, clause.from) ?? (that > at + 2 ? ownerAfter(reading, at + 1, that) : null);
    const content = [spanOf(reading, that, clauseEnd(reading, that, clause.to, 'clause'))];
    drafts.push(
      draftFrom(reading, clause, {
        content,
        cue: [at, at],
        subject,
        form: 'nominal',
        lemma: noun.lower,
        confidence: subject ? 0.6 : 0.4,
      }),
    );
  }
  return drafts;
}

function thatAfter(reading: Reading, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const token = tokenAt(reading, at);
    if (token.lower === 'that')
      return tokenAt(reading, at + 1).tag === 'VERB' || tokenAt(reading, at + 1).tag === 'AUX' ? -1 : at;
    if (isComma(token) || token.tag === 'VERB' || token.tag === 'AUX' || quoteAt(reading, at) !== -1)
      return -1;
  }
  return -1;
}

/** The possessor before the noun: "Leckie's", "her", "the board's". */
function owner(reading: Reading, noun: number, from: number): Run | null {
  let at = noun - 1;
  while (at > from && tokenAt(reading, at).tag === 'ADJ') at--;
  const token = tokenAt(reading, at);
  if (/^(?:his|her|their|its|my|our)$/.test(token.lower)) return [at, at];
  if (!/^[’']s?$/.test(token.text)) return null;
  let first = at;
  while (
    first > from &&
    (isNominal(tokenAt(reading, first - 1)) || ['DET', 'ADJ'].includes(tokenAt(reading, first - 1).tag))
  )
    first--;
  return first < at ? [first, at] : null;
}

const ownerAfter = (reading: Reading, from: number, to: number): Run | null =>
  /^(?:by|of|from|among|in)$/.test(tokenAt(reading, from).lower) && isNominal(tokenAt(reading, to - 1))
    ? [from + 1, to - 1]
    : null;
