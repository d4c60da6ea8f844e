import { and, asc, count, eq } from 'drizzle-orm';
import type { Analysis } from '#app/core/analysis/finding.ts';
import type { Blueprint } from '#app/core/question/blueprint.ts';
import type { Question } from '#app/core/question/question.ts';
import type { DraftQuestion, DraftRow } from '#app/core/question/review.ts';
import type { TeacherScope } from './classes.ts';
import type { Reader, Writer } from './database.ts';
import { newId } from './id.ts';

export type QuizKey = TeacherScope & { quizId: string };

export type NewQuiz = TeacherScope & {
  articleVersionId: string;
  /** What the builder made. */
  built: { title: string; questions: Question[]; candidates: Question[]; notes: string[] };
  seed: string;
  blueprint: Blueprint;
  now: number;
};

/** A draft with the article version it asks about. */
export type FoundQuiz = {
  id: string;
  title: string;
  seed: string;
  blueprint: Blueprint;
  notes: string[];
  createdAt: number;
  articleVersionId: string;
  article: {
    id: string;
    title: string;
    publication: string | null;
    byline: string | null;
    text: string;
    analysis: Analysis;
  };
};

/**
 * Stores a built quiz as a draft: its questions in their places, further candidates without one.
 * Null when the teacher has no such article version.
 */
export async function createQuiz(tx: Writer, made: NewQuiz): Promise<string | null> {
  const { schoolId, teacherId, articleVersionId, built, seed, blueprint, now } = made;
  const { article, articleVersion: version } = tx.tables;
  const [own] = await tx
    .select({ id: version.id })
    .from(version)
    .innerJoin(article, and(eq(article.schoolId, version.schoolId), eq(article.id, version.articleId)))
    .where(
      and(eq(version.schoolId, schoolId), eq(version.id, articleVersionId), eq(article.teacherId, teacherId)),
    );
  if (!own) return null;
  const quizId = newId();
  const { title, notes, questions, candidates } = built;
  await tx.insert(tx.tables.quiz).values({
    schoolId,
    id: quizId,
    teacherId,
    articleVersionId,
    title,
    seed,
    blueprint,
    notes,
    createdAt: now,
  });
  // A question keeps one id from the draft through publication to the answers given to it.
  const rows = [...questions, ...candidates].map((content, preference) => {
    const id = newId();
    const position = preference < questions.length ? preference : null;
    return { schoolId, id, quizId, position, preference, content: { ...content, id }, createdAt: now };
  });
  if (rows.length > 0) await tx.insert(tx.tables.question).values(rows);
  return quizId;
}

export async function findQuiz(
  db: Reader,
  { schoolId, teacherId, quizId }: QuizKey,
): Promise<FoundQuiz | null> {
  const { quiz, articleVersion: version } = db.tables;
  const [row] = await db
    .select({
      id: quiz.id,
      title: quiz.title,
      seed: quiz.seed,
      blueprint: quiz.blueprint,
      notes: quiz.notes,
      createdAt: quiz.createdAt,
      articleVersionId: version.id,
      article: {
        id: version.articleId,
        title: version.title,
        publication: version.publication,
        byline: version.byline,
        text: version.text,
        analysis: version.analysis,
      },
    })
    .from(quiz)
    .innerJoin(version, and(eq(version.schoolId, quiz.schoolId), eq(version.id, quiz.articleVersionId)))
    .where(and(eq(quiz.schoolId, schoolId), eq(quiz.teacherId, teacherId), eq(quiz.id, quizId)));
  return row ?? null;
}

/** All questions of a draft, candidates and removed ones too, with what the teacher said of each. */
export async function readDraftQuestions(db: Reader, key: QuizKey): Promise<DraftQuestion[]> {
  return draftRows(db, key, { content: db.tables.question.content });
}

/** The same without their words, which are long: for what only asks where each stands. */
export async function readDraftRows(db: Reader, key: QuizKey): Promise<DraftRow[]> {
  return draftRows(db, key, {});
}

function draftRows<Words extends { content?: Reader['tables']['question']['content'] }>(
  db: Reader,
  { schoolId, teacherId, quizId }: QuizKey,
  words: Words,
) {
  const { quiz, question, review } = db.tables;
  return db
    .select({
      id: question.id,
      position: question.position,
      preference: question.preference,
      origin: question.origin,
      decision: review.decision,
      reason: review.reason,
      ...words,
    })
    .from(question)
    .innerJoin(quiz, and(eq(quiz.schoolId, question.schoolId), eq(quiz.id, question.quizId)))
    .leftJoin(review, and(eq(review.schoolId, question.schoolId), eq(review.questionId, question.id)))
    .where(and(eq(question.schoolId, schoolId), eq(quiz.teacherId, teacherId), eq(question.quizId, quizId)))
    .orderBy(asc(question.preference));
}

/** False when the teacher has no such quiz. */
export async function renameQuiz(
  tx: Writer,
  { schoolId, teacherId, quizId, title }: QuizKey & { title: string },
): Promise<boolean> {
  const { quiz } = tx.tables;
  const renamed = await tx
    .update(quiz)
    .set({ title })
    .where(and(eq(quiz.schoolId, schoolId), eq(quiz.teacherId, teacherId), eq(quiz.id, quizId)))
    .returning({ id: quiz.id });
  return renamed.length > 0;
}

/** How many quizzes the teacher has built from this article version. */
export async function countQuizzes(
  db: Reader,
  { schoolId, teacherId, articleVersionId }: TeacherScope & { articleVersionId: string },
): Promise<number> {
  const { quiz } = db.tables;
  const [row] = await db
    .select({ quizzes: count() })
    .from(quiz)
    .where(
      and(
        eq(quiz.schoolId, schoolId),
        eq(quiz.teacherId, teacherId),
        eq(quiz.articleVersionId, articleVersionId),
      ),
    );
  return Number(row?.quizzes ?? 0);
}

/** Deletes a draft that was never published; false when it was, or when the teacher has no such quiz. */
export async function deleteQuiz(tx: Writer, { schoolId, teacherId, quizId }: QuizKey): Promise<boolean> {
  const { quiz, publication } = tx.tables;
  const published = await tx
    .select({ id: publication.id })
    .from(publication)
    .where(and(eq(publication.schoolId, schoolId), eq(publication.quizId, quizId)))
    .limit(1);
  if (published.length > 0) return false;
  const deleted = await tx
    .delete(quiz)
    .where(and(eq(quiz.schoolId, schoolId), eq(quiz.teacherId, teacherId), eq(quiz.id, quizId)))
    .returning({ id: quiz.id });
  return deleted.length > 0;
}
