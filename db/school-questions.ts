import { and, desc, eq, isNotNull, ne, sql } from 'drizzle-orm';
import type { Question } from '#app/core/question/question.ts';
import type { SkillId } from '#app/core/question/skills.ts';
import type { Reader } from './database.ts';

/** A question of a quiz of the school, whoever made it. */
export type SchoolQuestion = {
  id: string;
  content: Question;
  quizTitle: string;
  teacher: string;
  articleTitle: string;
  articleVersionId: string;
};

type Wanted = {
  schoolId: string;
  /** The quiz that it is for: its own questions are not offered. */
  quizId: string;
  skill?: SkillId | null;
  questionId?: string;
};

/** How many questions are looked through, the newest first. */
export const LOOKED_THROUGH = 500;

/** Questions that teachers of the school approved in other quizzes, what was approved last first. */
export async function listSchoolQuestions(
  db: Reader,
  { schoolId, quizId, skill = null, questionId }: Wanted,
): Promise<SchoolQuestion[]> {
  const { question, quiz, review, teacher, articleVersion: version } = db.tables;
  return db
    .select({
      id: question.id,
      content: question.content,
      quizTitle: quiz.title,
      teacher: teacher.name,
      articleTitle: version.title,
      articleVersionId: version.id,
    })
    .from(review)
    .innerJoin(question, and(eq(question.schoolId, review.schoolId), eq(question.id, review.questionId)))
    .innerJoin(quiz, and(eq(quiz.schoolId, question.schoolId), eq(quiz.id, question.quizId)))
    .innerJoin(teacher, and(eq(teacher.schoolId, quiz.schoolId), eq(teacher.id, quiz.teacherId)))
    .innerJoin(version, and(eq(version.schoolId, quiz.schoolId), eq(version.id, quiz.articleVersionId)))
    .where(
      and(
        eq(review.schoolId, schoolId),
        ne(question.quizId, quizId),
        isNotNull(question.position),
        eq(review.decision, 'approved'),
        skill === null ? undefined : sql`${question.content} ->> 'skill' = ${skill}`,
        questionId === undefined ? undefined : eq(question.id, questionId),
      ),
    )
    .orderBy(desc(review.at), desc(review.questionId))
    .limit(LOOKED_THROUGH);
}
