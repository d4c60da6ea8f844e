import type { Question } from './question.ts';
import type { DraftRow, DraftState } from './review.ts';

/** One row of a quiz's log, as far as it concerns what was taken back. */
export type LoggedChange = { id: string; number: number; undoes: string | null };

/** The changes that still hold, oldest first: neither taken back nor themselves a taking back. */
export const standingChanges = <Change extends LoggedChange>(log: readonly Change[]): Change[] => {
  const undone = new Set(log.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])));
  return log
    .filter(({ id, undoes }) => undoes === null && !undone.has(id))
    .sort((a, b) => a.number - b.number);
};

/** A question that was not there before: taking it back leaves it among the removed. */
const absent = ({ id }: DraftRow): DraftState => ({
  id,
  position: null,
  content: null,
  decision: 'rejected',
  reason: null,
});

/** What the questions that differ were like before, `reworded` what those with other words said; empty: no change. */
export const statesBefore = (
  before: readonly DraftRow[],
  after: readonly DraftRow[],
  reworded: ReadonlyMap<string, Question>,
): DraftState[] => {
  const stood = new Map(before.map((row) => [row.id, row]));
  return after.flatMap((now) => {
    const was = stood.get(now.id);
    if (!was) return [absent(now)];
    const content = reworded.get(now.id) ?? null;
    const same = was.position === now.position && was.decision === now.decision && was.reason === now.reason;
    if (same && content === null) return [];
    const { id, position, decision, reason } = was;
    return [{ id, position, content, decision, reason }];
  });
};
