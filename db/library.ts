import { type AnyColumn, and, asc, desc, eq, isNotNull } from 'drizzle-orm';
import type { ArticleDetails } from './articles.ts';
import type { TeacherScope } from './classes.ts';
import type { Reader } from './database.ts';

export type LibraryAssignment = {
  id: string;
  className: string;
  sample: boolean;
  behaviour: 'practice' | 'test';
};

export type LibraryPublication = {
  id: string;
  number: number;
  publishedAt: number;
  assignments: LibraryAssignment[];
};

export type LibraryQuiz = {
  id: string;
  title: string;
  createdAt: number;
  /** Questions that have a place in the draft, and how many of them the teacher has approved. */
  questions: number;
  approved: number;
  /** Newest first. */
  publications: LibraryPublication[];
};

export type LibraryArticle = Pick<ArticleDetails, 'title' | 'publication' | 'byline' | 'publishedOn'> & {
  id: string;
  createdAt: number;
  /** Newest first. */
  quizzes: LibraryQuiz[];
};

type Wanted = TeacherScope & { articleId?: string };

/** What has become of one article: its quizzes, newest first; none when the teacher has no such article. */
export async function readQuizzesOn(
  db: Reader,
  wanted: TeacherScope & { articleId: string },
): Promise<LibraryQuiz[]> {
  const [article] = await readLibrary(db, wanted);
  return article?.quizzes ?? [];
}

/**
 * A teacher's articles, newest first, with what has become of each: its quizzes, their publications, who has them.
 * Of one article, when it is named.
 */
export async function readLibrary(db: Reader, teacher: Wanted): Promise<LibraryArticle[]> {
  const [articles, quizzes, questions, publications, assignments] = await Promise.all([
    readArticles(db, teacher),
    readQuizzes(db, teacher),
    readQuestions(db, teacher),
    readPublications(db, teacher),
    readAssignments(db, teacher),
  ]);
  const assignedFrom = grouped(assignments, ({ publicationId }) => publicationId);
  const publishedFrom = grouped(publications, ({ quizId }) => quizId);
  const questionsOf = grouped(questions, ({ quizId }) => quizId);
  const quizzesOn = grouped(quizzes, ({ articleId }) => articleId);

  return articles.map((article) => ({
    ...article,
    quizzes: (quizzesOn.get(article.id) ?? []).map(({ articleId, ...quiz }) => ({
      ...quiz,
      questions: questionsOf.get(quiz.id)?.length ?? 0,
      approved: questionsOf.get(quiz.id)?.filter(({ decision }) => decision === 'approved').length ?? 0,
      publications: (publishedFrom.get(quiz.id) ?? []).map(({ quizId, ...publication }) => ({
        ...publication,
        assignments: (assignedFrom.get(publication.id) ?? []).map(
          ({ publicationId, origin, ...assignment }) => ({
            ...assignment,
            sample: origin === 'sample',
          }),
        ),
      })),
    })),
  }));
}

function readArticles(db: Reader, { schoolId, teacherId, articleId }: Wanted) {
  const { article, articleVersion: version } = db.tables;
  return db
    .select({
      id: article.id,
      title: version.title,
      publication: version.publication,
      byline: version.byline,
      publishedOn: version.publishedOn,
      createdAt: article.createdAt,
    })
    .from(article)
    .innerJoin(
      version,
      and(eq(version.schoolId, article.schoolId), eq(version.articleId, article.id), eq(version.number, 1)),
    )
    .where(
      and(eq(article.schoolId, schoolId), eq(article.teacherId, teacherId), isOne(article.id, articleId)),
    )
    .orderBy(desc(article.createdAt), asc(article.id));
}

function readQuizzes(db: Reader, { schoolId, teacherId, articleId }: Wanted) {
  const { quiz, articleVersion: version } = db.tables;
  return db
    .select({ id: quiz.id, title: quiz.title, createdAt: quiz.createdAt, articleId: version.articleId })
    .from(quiz)
    .innerJoin(version, and(eq(version.schoolId, quiz.schoolId), eq(version.id, quiz.articleVersionId)))
    .where(
      and(eq(quiz.schoolId, schoolId), eq(quiz.teacherId, teacherId), isOne(version.articleId, articleId)),
    )
    .orderBy(desc(quiz.createdAt), asc(quiz.id));
}

/** Of a teacher's drafts: one row for each question that has a place. */
async function readQuestions(db: Reader, { schoolId, teacherId, articleId }: Wanted) {
  const { quiz, question, review, articleVersion: version } = db.tables;
  const rows = await db
    .select({ quizId: question.quizId, decision: review.decision })
    .from(question)
    .innerJoin(quiz, and(eq(quiz.schoolId, question.schoolId), eq(quiz.id, question.quizId)))
    .innerJoin(version, and(eq(version.schoolId, quiz.schoolId), eq(version.id, quiz.articleVersionId)))
    .leftJoin(review, and(eq(review.schoolId, question.schoolId), eq(review.questionId, question.id)))
    .where(
      and(
        eq(question.schoolId, schoolId),
        eq(quiz.teacherId, teacherId),
        isOne(version.articleId, articleId),
        isNotNull(question.position),
      ),
    );
  return rows.filter(({ decision }) => decision !== 'rejected');
}

function readPublications(db: Reader, { schoolId, teacherId }: TeacherScope) {
  const { publication, quiz } = db.tables;
  return db
    .select({
      id: publication.id,
      quizId: publication.quizId,
      number: publication.number,
      publishedAt: publication.publishedAt,
    })
    .from(publication)
    .innerJoin(quiz, and(eq(quiz.schoolId, publication.schoolId), eq(quiz.id, publication.quizId)))
    .where(and(eq(publication.schoolId, schoolId), eq(quiz.teacherId, teacherId)))
    .orderBy(desc(publication.number));
}

function readAssignments(db: Reader, { schoolId, teacherId }: TeacherScope) {
  const { assignment, schoolClass } = db.tables;
  return db
    .select({
      id: assignment.id,
      publicationId: assignment.publicationId,
      behaviour: assignment.behaviour,
      className: schoolClass.name,
      origin: schoolClass.origin,
    })
    .from(assignment)
    .innerJoin(
      schoolClass,
      and(eq(schoolClass.schoolId, assignment.schoolId), eq(schoolClass.id, assignment.classId)),
    )
    .where(and(eq(assignment.schoolId, schoolId), eq(schoolClass.teacherId, teacherId)))
    .orderBy(desc(assignment.createdAt));
}

const isOne = (id: AnyColumn, wanted: string | undefined) =>
  wanted === undefined ? undefined : eq(id, wanted);

function grouped<Row>(rows: Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
