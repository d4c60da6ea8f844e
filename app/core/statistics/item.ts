import type { Choosable } from '../question/kind.ts';
import { choosables } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import { answersTo, type MarkedAttempt, mean } from './marked.ts';

/** Fewer attempts than this say nothing about discrimination. */
export const ATTEMPTS_FOR_DISCRIMINATION = 8;

export type ItemStatistics = {
  questionId: string;
  answered: number;
  blank: number;
  /** Mean fraction, 0 to 1, among those who answered (1: all had it right); null when nobody did. */
  difficulty: number | null;
  /** Correlation, −1 to 1, of this question's fraction with the score on the rest; null when it cannot be told. */
  discrimination: number | null;
  choosables: (Choosable & { count: number })[];
};

/** Pearson's r; null when one side does not vary. */
export const correlation = (pairs: readonly (readonly [number, number])[]): number | null => {
  const meanX = mean(pairs.map(([x]) => x));
  const meanY = mean(pairs.map(([, y]) => y));
  if (meanX === null || meanY === null) return null;
  let both = 0;
  let onlyX = 0;
  let onlyY = 0;
  for (const [x, y] of pairs) {
    both += (x - meanX) * (y - meanY);
    onlyX += (x - meanX) ** 2;
    onlyY += (y - meanY) ** 2;
  }
  if (onlyX < 1e-12 || onlyY < 1e-12) return null;
  return Math.max(-1, Math.min(1, both / Math.sqrt(onlyX * onlyY)));
};

/** Item analysis of one question over these attempts (classical test theory; rest-score correlation). */
export const itemStatistics = (question: Question, attempts: readonly MarkedAttempt[]): ItemStatistics => {
  const given = answersTo(question.id, attempts);
  const all = attempts.flatMap((attempt) =>
    attempt.answers.filter((answer) => answer.questionId === question.id),
  );
  const pairs = given.flatMap(({ attempt, fraction }) => {
    const rest = mean(
      attempt.answers
        .filter((answer) => answer.questionId !== question.id && answer.verdict !== 'pending')
        .map((answer) => answer.fraction ?? 0),
    );
    return rest === null ? [] : [[fraction, rest] as const];
  });
  return {
    questionId: question.id,
    answered: all.filter((answer) => answer.verdict !== 'blank').length,
    blank: all.filter((answer) => answer.verdict === 'blank').length,
    difficulty: mean(given.map(({ fraction }) => fraction)),
    discrimination: pairs.length < ATTEMPTS_FOR_DISCRIMINATION ? null : correlation(pairs),
    choosables: choosables(question).map((choosable) => ({
      ...choosable,
      count: all.filter((answer) => answer.chosen.includes(choosable.id)).length,
    })),
  };
};
