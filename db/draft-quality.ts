import { and, eq, inArray, sql } from 'drizzle-orm';
import type { JudgedQuestion, JudgingChange } from '#app/core/question/draft-quality.ts';
import type { KindId } from '#app/core/question/question.ts';
import { readRejection } from '#app/core/question/rejection.ts';
import type { SkillId } from '#app/core/question/skills.ts';
import type { TeacherScope } from './classes.ts';
import type { Reader } from './database.ts';

export type Judged = {
  questions: (JudgedQuestion & { quizId: string })[];
  log: JudgingChange[];
};

/** Changes that say what became of a question; moves and removals do not need the log. */
const DECISIVE = ['approve', 'withdraw', 'approve-rest', 'put-back', 'replace', 'edit'] as const;

/**
 * The school's generated questions that have, or had, a place in a quiz, and what was done to them. Reasons in own
 * words are only for whom they were written by; of the others' the rule alone is told.
 */
export async function readJudgedQuestions(
  db: Reader,
  { schoolId, teacherId }: TeacherScope,
): Promise<Judged> {
  const { question, review, quizChange: change } = db.tables;
  const columns = {
    id: question.id,
    quizId: question.quizId,
    // Both engines read a field of a JSON text with this operator.
    skill: sql<SkillId>`${question.content} ->> 'skill'`,
    kind: sql<KindId>`${question.content} ->> 'kind'`,
    position: question.position,
    decision: review.decision,
    reason: review.reason,
    saidBy: review.teacherId,
  };
  // From what was decided and done: most questions of a school are candidates that nobody saw.
  const reviewed = await db
    .select(columns)
    .from(review)
    .innerJoin(question, and(eq(question.schoolId, review.schoolId), eq(question.id, review.questionId)))
    .where(and(eq(review.schoolId, schoolId), eq(question.origin, 'generated')));
  const swapped = await db
    .select(columns)
    .from(change)
    .innerJoin(question, and(eq(question.schoolId, change.schoolId), eq(question.id, change.questionId)))
    .leftJoin(review, and(eq(review.schoolId, question.schoolId), eq(review.questionId, question.id)))
    .where(
      and(eq(change.schoolId, schoolId), eq(change.action, 'replace'), eq(question.origin, 'generated')),
    );
  const log = await db
    .select({
      id: change.id,
      quizId: change.quizId,
      number: change.number,
      action: change.action,
      questionId: change.questionId,
      undoes: change.undoes,
    })
    .from(change)
    .where(and(eq(change.schoolId, schoolId), inArray(change.action, [...DECISIVE])));
  const told = [...reviewed, ...swapped].map(({ saidBy, reason, ...row }) => ({
    ...row,
    reason: saidBy === teacherId ? reason : readRejection(reason).rule,
  }));
  // A question that was swapped out and decided on comes twice.
  return { questions: [...new Map(told.map((row) => [row.id, row])).values()], log };
}
