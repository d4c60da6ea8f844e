import type { Span } from '../../../article/span.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import type { Clause, Reading } from '../reading.ts';
import { spanOf, tokenAt } from '../reading.ts';
import type { Draft, Form, Run } from './draft.ts';

export type Scene = {
  reading: Reading;
  clause: Clause;
  group: VerbGroup;
  subject: Run | null;
  /** Token of the relative pronoun that stands for the subject, where one does. */
  relative?: number | null;
};

/**
 * The draft of one cue: `content` as spans of the text, `confidence` from 0 to 1 for a sentence that names its source;
 * without a subject it is 0.3 less.
 */
export function draftOf(
  { reading, clause, group, subject, relative }: Scene,
  form: Form,
  content: Span[],
  confidence: number,
): Draft {
  return {
    content,
    cue: [tokenAt(reading, group.first).span[0], tokenAt(reading, group.last).span[1]],
    source: subject ? spanOf(reading, subject[0], subject[1]) : null,
    relative: subject && typeof relative === 'number' ? tokenAt(reading, relative).span : undefined,
    subject,
    lemma: group.particle ? `${group.lemma} ${group.particle}` : group.lemma,
    form,
    at: subject ? subject[0] : group.first,
    sentence: clause.sentence,
    paragraph: clause.paragraph,
    confidence: subject ? confidence : confidence - 0.3,
  };
}
