import { and, asc, eq, isNotNull, max } from 'drizzle-orm';
import { plausibleResponse } from '#app/core/attempt/plausible.ts';
import type { Question } from '#app/core/question/question.ts';
import { type Random, seeded } from '#app/core/random.ts';
import { createClass, deleteClass, newJoinCode, type TeacherScope } from './classes.ts';
import type { Reader, Writer } from './database.ts';
import { newId } from './id.ts';
import { SAMPLE_NAMES } from './seed/sample-names.ts';

const MINUTE = 60_000;

type NewSample = TeacherScope & { now: number; sealedPin: () => string };

/** The teacher's sample class, if there is one. */
export async function findSampleClass(
  db: Reader,
  { schoolId, teacherId }: TeacherScope,
): Promise<{ classId: string } | null> {
  const { schoolClass: c } = db.tables;
  const [row] = await db
    .select({ classId: c.id })
    .from(c)
    .where(and(eq(c.schoolId, schoolId), eq(c.teacherId, teacherId), eq(c.origin, 'sample')));
  return row ?? null;
}

/**
 * A class of invented students who took the teacher's first quiz an hour ago: most handed in, some are still at it,
 * one has not begun. Answers null when there is a sample already or no quiz to take.
 */
export async function addSampleClass(
  tx: Writer,
  sample: NewSample,
): Promise<{ assignmentId: string } | null> {
  if (await findSampleClass(tx, sample)) return null;
  const publication = await publishSample(tx, sample);
  if (!publication) return null;
  const { schoolId, teacherId, now, sealedPin } = sample;
  const classId = newId();
  const assignmentId = newId();
  const students = SAMPLE_NAMES.map((name) => ({ id: newId(), name, sealedPin: sealedPin() }));
  await createClass(tx, {
    schoolId,
    teacherId,
    id: classId,
    name: 'Sample class (invented students)',
    joinCode: newJoinCode(),
    origin: 'sample',
    createdAt: now,
    students,
  });
  await tx.insert(tx.tables.assignment).values({
    schoolId,
    id: assignmentId,
    classId,
    publicationId: publication.id,
    behaviour: 'test',
    opensAt: null,
    closesAt: null,
    createdBy: teacherId,
    createdAt: now,
  });
  await addAttempts(tx, {
    schoolId,
    assignmentId,
    studentIds: students.map(({ id }) => id),
    questions: publication.questions,
    now,
  });
  return { assignmentId };
}

/** Takes away the sample class with all its answers, and its publication unless another class has it by now. */
export async function removeSampleClass(tx: Writer, owner: TeacherScope): Promise<void> {
  const sample = await findSampleClass(tx, owner);
  if (sample) await deleteClass(tx, { ...owner, ...sample });
}

async function publishSample(
  tx: Writer,
  { schoolId, teacherId, now }: NewSample,
): Promise<{ id: string; questions: Question[] } | null> {
  const { quiz, question, publication } = tx.tables;
  const [first] = await tx
    .select()
    .from(quiz)
    .where(and(eq(quiz.schoolId, schoolId), eq(quiz.teacherId, teacherId)))
    .orderBy(asc(quiz.createdAt), asc(quiz.id));
  if (!first) return null;
  const rows = await tx
    .select({ content: question.content })
    .from(question)
    .where(and(eq(question.schoolId, schoolId), eq(question.quizId, first.id), isNotNull(question.position)))
    .orderBy(asc(question.position));
  const questions = rows.map(({ content }) => content);
  if (!questions.length) return null;
  // Not how many there are: a sample that was taken away leaves a gap.
  const [newest] = await tx
    .select({ number: max(publication.number) })
    .from(publication)
    .where(and(eq(publication.schoolId, schoolId), eq(publication.quizId, first.id)));
  const id = newId();
  await tx.insert(publication).values({
    schoolId,
    id,
    quizId: first.id,
    articleVersionId: first.articleVersionId,
    number: Number(newest?.number ?? 0) + 1,
    title: `${first.title} (sample)`,
    questions,
    publishedBy: teacherId,
    publishedAt: now,
  });
  return { id, questions };
}

type Attempts = {
  schoolId: string;
  assignmentId: string;
  studentIds: string[];
  questions: Question[];
  now: number;
};

async function addAttempts(tx: Writer, { schoolId, assignmentId, studentIds, questions, now }: Attempts) {
  const random = seeded('sample class');
  // The last student has not begun, the two before are still at work.
  for (const [i, studentId] of studentIds.slice(0, -1).entries()) {
    const handedIn = i < studentIds.length - 3;
    const startedAt = now - 60 * MINUTE + Math.round(random() * 3 * MINUTE);
    const attemptId = newId();
    await tx
      .insert(tx.tables.attempt)
      .values({ schoolId, id: attemptId, assignmentId, studentId, number: 1, startedAt });
    const asked = handedIn ? questions : questions.slice(0, Math.ceil(questions.length / 2));
    const responses = answers(asked, random).map(({ question, value }, n) => ({
      schoolId,
      attemptId,
      questionId: question.id,
      seq: n + 1,
      value,
      savedAt: startedAt + (n + 1) * MINUTE,
      checkedAt: null,
    }));
    if (responses.length) await tx.insert(tx.tables.response).values(responses);
    if (!handedIn) continue;
    await tx.insert(tx.tables.submission).values({
      schoolId,
      attemptId,
      receipt: newJoinCode(),
      submittedAt: startedAt + Math.round((questions.length + random() * 10) * MINUTE),
    });
  }
}

function answers(questions: Question[], random: Random) {
  const ability = 0.4 + 0.5 * random();
  return questions
    .map((question) => ({ question, value: plausibleResponse(question, ability, random) }))
    .filter(({ value }) => value !== null);
}
