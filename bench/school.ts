import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '#app/core/analysis/analyse.ts';
import { DEFAULT_BLUEPRINT } from '#app/core/question/blueprint.ts';
import { buildQuiz } from '#app/core/question/build/build-quiz.ts';
import { keyResponse } from '#app/core/question/kinds.ts';
import type { Question } from '#app/core/question/question.ts';
import { hashToken } from '#app/web/secret.server.ts';
import type { Writer } from '#db/database.ts';
import { newId } from '#db/id.ts';
import { openDatabase } from '#db/open.ts';
import { CLASSROOM_EDITION } from '#db/seed/classroom-edition.ts';

const REAL_ARTICLE = '../shared/articles/cia-recruitment-videos.txt';

/** The news report when it lies beside the project, else the classroom edition. */
export const benchArticle = (): string =>
  existsSync(REAL_ARTICLE) ? readFileSync(REAL_ARTICLE, 'utf8') : String(CLASSROOM_EDITION[0]?.text);

export type BenchStudent = { token: string; attemptId: string };
export type BenchSchool = { students: BenchStudent[]; questions: Question[] };

/** A school with one class at work on one quiz: everybody signed in, nothing answered. */
export async function makeSchool(databaseUrl: string, size: number): Promise<BenchSchool> {
  const db = await openDatabase(databaseUrl);
  const text = benchArticle();
  const analysis = analyse(text);
  const title = 'Bench';
  const { questions } = buildQuiz({ text, title, analysis, blueprint: DEFAULT_BLUEPRINT, seed: 'bench' });
  const students = await db.write(async (tx) => {
    const { tables } = tx;
    const now = Date.now();
    const [schoolId, teacherId, articleId, articleVersionId, quizId, publicationId, classId, assignmentId] =
      Array.from({ length: 8 }, newId) as [string, string, string, string, string, string, string, string];
    await tx.insert(tables.school).values({ id: schoolId, name: 'Bench school', createdAt: now });
    await tx.insert(tables.teacher).values({
      schoolId,
      id: teacherId,
      username: 'bench',
      name: 'Bench',
      passwordHash: '-',
      createdAt: now,
    });
    await tx.insert(tables.article).values({ schoolId, id: articleId, teacherId, createdAt: now });
    await tx.insert(tables.articleVersion).values({
      schoolId,
      id: articleVersionId,
      articleId,
      number: 1,
      title,
      publication: null,
      byline: null,
      publishedOn: null,
      link: null,
      text,
      analysis,
      createdBy: teacherId,
      createdAt: now,
    });
    await tx.insert(tables.quiz).values({
      schoolId,
      id: quizId,
      teacherId,
      articleVersionId,
      title,
      seed: 'bench',
      blueprint: DEFAULT_BLUEPRINT,
      notes: [],
      createdAt: now,
    });
    await tx.insert(tables.publication).values({
      schoolId,
      id: publicationId,
      quizId,
      articleVersionId,
      number: 1,
      title,
      questions,
      publishedBy: teacherId,
      publishedAt: now,
    });
    await tx.insert(tables.schoolClass).values({
      schoolId,
      id: classId,
      teacherId,
      name: 'Bench class',
      joinCode: newId().slice(0, 8),
      origin: 'own',
      createdAt: now,
    });
    await tx.insert(tables.assignment).values({
      schoolId,
      id: assignmentId,
      classId,
      publicationId,
      behaviour: 'test',
      opensAt: null,
      closesAt: null,
      createdBy: teacherId,
      createdAt: now,
    });
    return addStudents(tx, { schoolId, classId, assignmentId, size, now });
  });
  await db.close();
  return { students, questions };
}

type Class = { schoolId: string; classId: string; assignmentId: string; size: number; now: number };

async function addStudents(
  tx: Writer,
  { schoolId, classId, assignmentId, size, now }: Class,
): Promise<BenchStudent[]> {
  const students: BenchStudent[] = [];
  for (let position = 0; position < size; position++) {
    const [studentId, attemptId] = [newId(), newId()];
    const token = randomBytes(32).toString('base64url');
    await tx.insert(tx.tables.student).values({
      schoolId,
      id: studentId,
      classId,
      name: `Student ${position + 1}`,
      position,
      sealedPin: '-',
      createdAt: now,
    });
    await tx
      .insert(tx.tables.attempt)
      .values({ schoolId, id: attemptId, assignmentId, studentId, number: 1, startedAt: now });
    await tx.insert(tx.tables.session).values({
      tokenHash: hashToken(token),
      schoolId,
      teacherId: null,
      studentId,
      createdAt: now,
      seenAt: now,
      expiresAt: now + 12 * 3_600_000,
    });
    students.push({ token, attemptId });
  }
  return students;
}

/** A right answer to each question that has one, to save again and again. */
export const answers = (questions: readonly Question[]) =>
  questions.flatMap((question) => {
    const value = keyResponse(question);
    return value === null ? [] : [{ questionId: question.id, value }];
  });
