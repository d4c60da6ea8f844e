import { and, eq, or, sql } from 'drizzle-orm';
import type { JudgedQuestion, JudgingChange } from '#app/core/question/draft-quality.ts';
import type { KindId } from '#app/core/question/question.ts';
import type { SkillId } from '#app/core/question/skills.ts';
import type { Reader } from './database.ts';

export type Judged = {
  questions: (JudgedQuestion & { quizId: string })[];
  log: JudgingChange[];
};

/** The school's generated questions that have, or had, a place in a quiz, and what was done to them. */
export async function readJudgedQuestions(db: Reader, { schoolId }: { schoolId: string }): Promise<Judged> {
  const { question, review, quizChange: change } = db.tables;
  const questions = await db
    .select({
      id: question.id,
      quizId: question.quizId,
      // Both engines read a field of a JSON text with this operator.
      skill: sql<SkillId>`${question.content} ->> 'skill'`,
      kind: sql<KindId>`${question.content} ->> 'kind'`,
      position: question.position,
      decision: review.decision,
      reason: review.reason,
    })
    .from(question)
    .leftJoin(review, and(eq(review.schoolId, question.schoolId), eq(review.questionId, question.id)))
    .leftJoin(
      change,
      and(
        eq(change.schoolId, question.schoolId),
        // Named for its index: a quiz's own changes are few.
        eq(change.quizId, question.quizId),
        eq(change.questionId, question.id),
        eq(change.action, 'replace'),
      ),
    )
    .where(
      and(
        eq(question.schoolId, schoolId),
        eq(question.origin, 'generated'),
        or(sql`${review.decision} is not null`, sql`${change.id} is not null`),
      ),
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
    .where(eq(change.schoolId, schoolId));
  // A question that was swapped out twice comes twice.
  return { questions: [...new Map(questions.map((row) => [row.id, row])).values()], log };
}
