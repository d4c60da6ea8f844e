import type { Verdict } from '../question/mark.ts';

/** One student's answer to one question, marked. `chosen` are ids of the question's choosables. */
export type MarkedAnswer = {
  questionId: string;
  fraction: number | null;
  verdict: Verdict;
  chosen: string[];
};

/** One student's attempt, as far as it goes. Questions that were never opened may be left out. */
export type MarkedAttempt = { attemptId: string; answers: MarkedAnswer[] };

/** The answers to one question that carry a mark: neither blank nor waiting for a teacher. */
export const answersTo = (questionId: string, attempts: readonly MarkedAttempt[]) =>
  attempts.flatMap((attempt) =>
    attempt.answers.flatMap((answer) =>
      answer.questionId === questionId && answer.fraction !== null
        ? [{ attempt, answer, fraction: answer.fraction }]
        : [],
    ),
  );

export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
