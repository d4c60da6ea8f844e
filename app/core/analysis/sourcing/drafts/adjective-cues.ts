import { clauseEnd, clauseFollows } from '../clause/complement.ts';
import { subjectBefore } from '../clause/subject.ts';
import { ADJECTIVE_CUES } from '../lexicon/cue-words.ts';
import { type Clause, quoteAt, type Reading, spanOf, tokenAt } from '../reading.ts';
import type { Draft } from './draft.ts';

/** "He is afraid they will never speak to him", "she was confident that …", "are eager to …". */
export function adjectiveCues(reading: Reading, clause: Clause): Draft[] {
  const drafts: Draft[] = [];
  for (let at = clause.from + 1; at + 2 < clause.to; at++) {
    if (!ADJECTIVE_CUES.has(tokenAt(reading, at).lower) || quoteAt(reading, at) !== -1) continue;
    const first = copula(reading, at, clause.from);
    const next = tokenAt(reading, at + 1);
    const content =
      next.lower === 'that' ||
      next.lower === 'to' ||
      (next.tag !== 'ADP' && clauseFollows(reading, at + 1, clause.to));
    const subject = first > 0 && content ? subjectBefore(reading, first, clause.from) : null;
    if (!subject || /^(?:it|there|this|that)$/.test(tokenAt(reading, subject[0]).lower)) continue;
    drafts.push({
      content: [
        spanOf(
          reading,
          at + 1,
          clauseEnd(reading, at + 1, clause.to, next.lower === 'to' ? 'infinitive' : 'clause'),
        ),
      ],
      cue: [tokenAt(reading, first).span[0], tokenAt(reading, at).span[1]],
      source: spanOf(reading, subject[0], subject[1]),
      subject,
      lemma: tokenAt(reading, at).lower,
      form: next.lower === 'to' ? 'infinitive' : 'clause',
      at: subject[0],
      sentence: clause.sentence,
      paragraph: clause.paragraph,
      confidence: 0.7,
    });
  }
  return drafts;
}

/** The first token of "is", "has been", "was not" before the adjective, or -1. */
function copula(reading: Reading, adjective: number, from: number): number {
  let at = adjective - 1;
  while (
    at > from &&
    ['ADV', 'PART'].includes(tokenAt(reading, at).tag) &&
    !/^[’']s$/.test(tokenAt(reading, at).text)
  )
    at--;
  if (
    !/^(?:is|are|was|were|am|been|be|feels?|felt|remains?|remained|seems?|seemed|[’'](?:s|re|m))$/.test(
      tokenAt(reading, at).lower,
    )
  )
    return -1;
  while (at - 1 > from && tokenAt(reading, at - 1).tag === 'AUX') at--;
  return at;
}
