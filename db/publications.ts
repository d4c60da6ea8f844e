import { and, desc, eq } from 'drizzle-orm';
import type { Analysis } from '#app/core/analysis/finding.ts';
import type { Question } from '#app/core/question/question.ts';
import { draftOf, isApproved } from '#app/core/question/review.ts';
import type { TeacherScope } from './classes.ts';
import type { Reader, Writer } from './database.ts';
import { approveRemaining } from './draft-questions.ts';
import { newId } from './id.ts';
import { findQuiz, type QuizKey, readDraftQuestions } from './quizzes.ts';

export type Publishing = QuizKey & { now: number; approveAll: boolean };

/** `unchanged`: the newest version says the same already, so no other was made. */
export type Published =
  | { outcome: 'published' | 'unchanged'; publicationId: string; number: number }
  | { outcome: 'nothing-approved' }
  | { outcome: 'missing' };

/** Freezes the approved questions of a draft as its next version; with `approveAll`, approves the others first. */
export async function publishQuiz(tx: Writer, { approveAll, ...key }: Publishing): Promise<Published> {
  const quiz = await findQuiz(tx, key);
  if (!quiz) return { outcome: 'missing' };
  if (approveAll) await approveRemaining(tx, key);
  const { inQuiz } = draftOf(await readDraftQuestions(tx, key));
  const questions = inQuiz.filter(isApproved).map(({ content }) => content);
  if (questions.length === 0) return { outcome: 'nothing-approved' };

  const { schoolId, teacherId, quizId, now } = key;
  const newest = await findNewest(tx, key);
  if (newest && saysTheSame(newest, { title: quiz.title, questions })) {
    return { outcome: 'unchanged', publicationId: newest.id, number: newest.number };
  }
  const number = (newest?.number ?? 0) + 1;
  const publicationId = newId();
  await tx.insert(tx.tables.publication).values({
    schoolId,
    id: publicationId,
    quizId,
    articleVersionId: quiz.articleVersionId,
    number,
    title: quiz.title,
    questions,
    publishedBy: teacherId,
    publishedAt: now,
  });
  return { outcome: 'published', publicationId, number };
}

type Said = { title: string; questions: Question[] };
const saysTheSame = (a: Said, b: Said): boolean =>
  a.title === b.title && JSON.stringify(a.questions) === JSON.stringify(b.questions);

async function findNewest(db: Reader, { schoolId, quizId }: QuizKey) {
  const { publication } = db.tables;
  const [newest] = await db
    .select()
    .from(publication)
    .where(and(eq(publication.schoolId, schoolId), eq(publication.quizId, quizId)))
    .orderBy(desc(publication.number))
    .limit(1);
  return newest;
}

export type FoundPublication = {
  id: string;
  quizId: string;
  number: number;
  title: string;
  questions: Question[];
  publishedAt: number;
  article: {
    id: string;
    title: string;
    publication: string | null;
    byline: string | null;
    text: string;
    analysis: Analysis;
  };
};

export async function findPublication(
  db: Reader,
  { schoolId, teacherId, publicationId }: TeacherScope & { publicationId: string },
): Promise<FoundPublication | null> {
  const { publication, quiz, articleVersion: version } = db.tables;
  const [row] = await db
    .select({
      id: publication.id,
      quizId: publication.quizId,
      number: publication.number,
      title: publication.title,
      questions: publication.questions,
      publishedAt: publication.publishedAt,
      article: {
        id: version.articleId,
        title: version.title,
        publication: version.publication,
        byline: version.byline,
        text: version.text,
        analysis: version.analysis,
      },
    })
    .from(publication)
    .innerJoin(quiz, and(eq(quiz.schoolId, publication.schoolId), eq(quiz.id, publication.quizId)))
    .innerJoin(
      version,
      and(eq(version.schoolId, publication.schoolId), eq(version.id, publication.articleVersionId)),
    )
    .where(
      and(
        eq(publication.schoolId, schoolId),
        eq(quiz.teacherId, teacherId),
        eq(publication.id, publicationId),
      ),
    );
  return row ?? null;
}

export type PublicationLine = {
  id: string;
  quizId: string;
  number: number;
  title: string;
  publishedAt: number;
};

/** A teacher's publications, newest first; of one quiz when `quizId` is given. */
export async function listPublications(
  db: Reader,
  { schoolId, teacherId, quizId }: TeacherScope & { quizId?: string },
): Promise<PublicationLine[]> {
  const { publication, quiz } = db.tables;
  return db
    .select({
      id: publication.id,
      quizId: publication.quizId,
      number: publication.number,
      title: publication.title,
      publishedAt: publication.publishedAt,
    })
    .from(publication)
    .innerJoin(quiz, and(eq(quiz.schoolId, publication.schoolId), eq(quiz.id, publication.quizId)))
    .where(
      and(
        eq(publication.schoolId, schoolId),
        eq(quiz.teacherId, teacherId),
        quizId === undefined ? undefined : eq(publication.quizId, quizId),
      ),
    )
    .orderBy(desc(publication.publishedAt), desc(publication.number));
}
