import type { Span } from '../../../article/span.ts';
import { clauseEnd } from '../clause/complement.ts';
import { subjectBefore } from '../clause/subject.ts';
import { RAISING_PARTICIPLES, RAISING_VERBS } from '../lexicon/cue-verbs.ts';
import { type Clause, isVerb, quoteAt, type Reading, spanOf, tokenAt } from '../reading.ts';
import type { Draft } from './draft.ts';
import { draftFrom } from './other-attributions.ts';

/**
 * "The bridge is expected to open", "the mill appears to be empty": a belief whose holder the sentence leaves out.
 * The content is what the verb stands in the middle of; nobody is the source. Linear.
 */
export function raisedBeliefs(reading: Reading, clause: Clause): Draft[] {
  const drafts: Draft[] = [];
  for (let at = clause.from + 1; at + 2 < clause.to; at++) {
    if (
      quoteAt(reading, at) !== -1 ||
      tokenAt(reading, at + 1).lower !== 'to' ||
      !isVerb(tokenAt(reading, at))
    )
      continue;
    const first = groupStart(reading, at, clause.from);
    const subject = first < 0 ? null : subjectBefore(reading, first, clause.from);
    if (!subject) continue;
    const content: Span[] = [
      spanOf(reading, subject[0], subject[1]),
      spanOf(reading, at + 1, clauseEnd(reading, at + 1, clause.to, 'infinitive')),
    ];
    drafts.push(
      draftFrom(reading, clause, {
        content,
        cue: [first, at],
        subject: null,
        form: 'infinitive',
        lemma: tokenAt(reading, at).lemma,
        confidence: 0.4,
      }),
    );
  }
  return drafts;
}

/** First token of "appears", "is widely expected"; -1 where the verb at `at` raises nothing. */
function groupStart(reading: Reading, at: number, from: number): number {
  const token = tokenAt(reading, at);
  const passive = RAISING_PARTICIPLES.has(token.lower);
  if (!passive && !RAISING_VERBS.has(token.lemma)) return -1;
  let first = at;
  let be = false;
  while (
    first > from &&
    (tokenAt(reading, first - 1).tag === 'AUX' ||
      tokenAt(reading, first - 1).tag === 'ADV' ||
      tokenAt(reading, first - 1).lower === 'not')
  ) {
    first--;
    be ||= /^(?:is|are|was|were|be|been|[’'](?:s|re))$/.test(tokenAt(reading, first).lower);
  }
  return passive === be ? first : -1;
}
