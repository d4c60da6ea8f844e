import type { DraftQuestion, DraftState } from './review.ts';

/** One row of a quiz's log, as far as it concerns what was taken back. */
export type LoggedChange = { id: string; number: number; undoes: string | null };

/** The changes that still hold, oldest first: neither taken back nor themselves a taking back. */
export const standingChanges = <Change extends LoggedChange>(log: readonly Change[]): Change[] => {
  const undone = new Set(log.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])));
  return log
    .filter(({ id, undoes }) => undoes === null && !undone.has(id))
    .sort((a, b) => a.number - b.number);
};

const stateOf = ({ id, position, content, decision, reason }: DraftQuestion): DraftState => ({
  id,
  position,
  content,
  decision,
  reason,
});

/** A question that was not there before: taking it back leaves it among the removed. */
const absent = ({ id }: DraftQuestion): DraftState => ({
  id,
  position: null,
  content: null,
  decision: 'rejected',
  reason: null,
});

/** What the questions that differ were like before; empty when nothing was changed. */
export const statesBefore = (
  before: readonly DraftQuestion[],
  after: readonly DraftQuestion[],
): DraftState[] =>
  after.flatMap((now) => {
    const was = before.find(({ id }) => id === now.id);
    if (!was) return [absent(now)];
    const reworded = JSON.stringify(was.content) !== JSON.stringify(now.content);
    const same = was.position === now.position && was.decision === now.decision && was.reason === now.reason;
    if (same && !reworded) return [];
    return [{ ...stateOf(was), content: reworded ? was.content : null }];
  });
