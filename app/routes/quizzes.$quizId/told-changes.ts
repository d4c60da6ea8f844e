import { standingChanges } from '#app/core/question/quiz-change.ts';
import type { DraftQuestion } from '#app/core/question/review.ts';
import type { QuizChange, ReviewAction } from '#db/quiz-changes.ts';

/** A line of the list of changes. */
export type ToldChange = {
  id: string;
  what: string;
  questionId: string | null;
  stem: string | null;
  by: string;
  at: number;
  /** Who took it back, when; null while it stands. */
  undone: { by: string; at: number } | null;
  /** Whether it is the one that "Undo" takes back. */
  next: boolean;
};

const WORDS: Record<ReviewAction, string> = {
  approve: 'Approved',
  withdraw: 'Withdrew the approval of',
  'approve-rest': 'Approved all that were not reviewed',
  reject: 'Removed',
  'put-back': 'Put back',
  replace: 'Swapped out',
  move: 'Moved',
  edit: 'Edited',
  write: 'Wrote',
  copy: 'Copied in',
};

const TOLD = 12;

/** The last changes in words, the newest first. */
export const toldChanges = (
  log: readonly QuizChange[],
  questions: readonly DraftQuestion[],
): ToldChange[] => {
  const next = standingChanges(log).at(-1)?.id;
  return log
    .filter(({ undoes }) => undoes === null)
    .slice(-TOLD)
    .reverse()
    .map(({ id, action, questionId, by, at }) => {
      const back = log.find(({ undoes }) => undoes === id);
      return {
        id,
        what: WORDS[action],
        questionId,
        stem: questions.find((question) => question.id === questionId)?.content.stem ?? null,
        by,
        at,
        undone: back === undefined ? null : { by: back.by, at: back.at },
        next: id === next,
      };
    });
};
