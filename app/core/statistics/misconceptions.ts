import { choosables } from '../question/kinds.ts';
import { MISCONCEPTION_IDS, type MisconceptionId } from '../question/misconceptions.ts';
import type { Question } from '../question/question.ts';
import type { MarkedAttempt } from './marked.ts';

/** `students` fell for it at least once, out of `met` who answered a question that could show it. */
export type MisconceptionCount = {
  misconception: MisconceptionId;
  students: number;
  met: number;
  times: number;
  questionIds: string[];
};

/** How many students fell for each confusion, the commonest first; those nobody fell for are left out. */
export const misconceptionCounts = (
  questions: readonly Question[],
  attempts: readonly MarkedAttempt[],
): MisconceptionCount[] => {
  const traps = new Map(
    questions.map((question) => [
      question.id,
      choosables(question).filter((one) => one.misconception !== null),
    ]),
  );
  const counts = MISCONCEPTION_IDS.map((misconception): MisconceptionCount => {
    const count: MisconceptionCount = { misconception, students: 0, met: 0, times: 0, questionIds: [] };
    for (const attempt of attempts) {
      let met = false;
      let fell = 0;
      for (const answer of attempt.answers) {
        const ids = (traps.get(answer.questionId) ?? []).filter((one) => one.misconception === misconception);
        if (ids.length === 0 || answer.verdict === 'blank') continue;
        met = true;
        const hits = ids.filter((one) => answer.chosen.includes(one.id)).length;
        if (hits > 0 && !count.questionIds.includes(answer.questionId))
          count.questionIds.push(answer.questionId);
        fell += hits;
      }
      if (met) count.met += 1;
      if (fell > 0) count.students += 1;
      count.times += fell;
    }
    return count;
  });
  return counts
    .filter((count) => count.students > 0)
    .sort((a, b) => b.students - a.students || b.times - a.times);
};
