import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { SAMPLES } from '#app/core/question/samples.ts';
import { classResults } from '#app/core/statistics/class-results.ts';
import { addClass, addPublication, addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { createAssignment } from './assignments.ts';
import { deleteClass, type TeacherScope } from './classes.ts';
import type { Database } from './database.ts';
import { newId } from './id.ts';
import { listPublications } from './publications.ts';
import { readClassWork } from './results.ts';
import { addSampleClass, findSampleClass, removeSampleClass } from './sample-class.ts';

async function teacherWithQuiz(db: Database) {
  const teacher = await addTeacher(db);
  const { publicationId } = await addPublication(db, teacher);
  const { publication, question } = db.read.tables;
  const [{ quizId } = { quizId: '' }] = await db.read
    .select({ quizId: publication.quizId })
    .from(publication);
  await db.write((tx) =>
    tx.insert(question).values(
      SAMPLES.map((content, position) => ({
        schoolId: teacher.schoolId,
        id: newId(),
        quizId,
        position,
        preference: position,
        content,
        createdAt: 0,
      })),
    ),
  );
  return { teacher, publicationId };
}

const add = (db: Database, teacher: TeacherScope) =>
  db.write((tx) => addSampleClass(tx, { ...teacher, now: 1e12, sealedPin: () => 'sealed' }));

testOnBothEngines(
  'the sample class has 28 students: most handed in, two at work, one not started',
  async (db) => {
    const { teacher } = await teacherWithQuiz(db);
    const added = await add(db, teacher);
    const work = await readClassWork(db.read, {
      schoolId: teacher.schoolId,
      assignmentId: String(added?.assignmentId),
    });
    const { rows, meanPercentage } = classResults(SAMPLES, work);
    const states = rows.map((row) => row.state);
    expect(states.filter((state) => state === 'submitted')).toHaveLength(25);
    expect(states.slice(-3)).toEqual(['working', 'working', 'not-started']);
    expect(meanPercentage).toBeGreaterThan(30);
    expect(meanPercentage).toBeLessThan(95);
  },
);

testOnBothEngines('there is one sample class at most', async (db) => {
  const { teacher } = await teacherWithQuiz(db);
  await add(db, teacher);
  expect(await add(db, teacher)).toBeNull();
});

testOnBothEngines('removing the sample class leaves everything as it was before', async (db) => {
  const { teacher, publicationId } = await teacherWithQuiz(db);
  await add(db, teacher);
  await db.write((tx) => removeSampleClass(tx, teacher));
  expect(await findSampleClass(db.read, teacher)).toBeNull();
  const { publication, attempt, student } = db.read.tables;
  expect((await db.read.select({ id: publication.id }).from(publication)).map(({ id }) => id)).toEqual([
    publicationId,
  ]);
  expect(await db.read.select().from(attempt)).toEqual([]);
  expect(await db.read.select().from(student)).toEqual([]);
});

testOnBothEngines('deleting the sample class as a class takes its publication too', async (db) => {
  const { teacher, publicationId } = await teacherWithQuiz(db);
  await add(db, teacher);
  const sample = await findSampleClass(db.read, teacher);
  await db.write((tx) => deleteClass(tx, { ...teacher, classId: sample?.classId ?? '' }));
  expect((await listPublications(db.read, teacher)).map(({ id }) => id)).toEqual([publicationId]);
});

testOnBothEngines('what another class has, or the teacher gave to the sample class, stays', async (db) => {
  const { teacher, publicationId } = await teacherWithQuiz(db);
  await add(db, teacher);
  const sampleClassId = (await findSampleClass(db.read, teacher))?.classId ?? '';
  const [sample] = (await listPublications(db.read, teacher)).filter(({ id }) => id !== publicationId);
  const { classId } = await addClass(db, teacher);
  const rest = { behaviour: 'test' as const, opensAt: null, closesAt: null, createdAt: 2e12 };
  const give = (given: { classId: string; publicationId: string }) =>
    db.write((tx) => createAssignment(tx, { ...teacher, ...rest, id: newId(), ...given }));
  await give({ classId, publicationId: sample?.id ?? '' });
  await give({ classId: sampleClassId, publicationId });
  await db.write((tx) => removeSampleClass(tx, teacher));
  expect((await listPublications(db.read, teacher)).map(({ id }) => id)).toEqual([sample?.id, publicationId]);
});

testOnBothEngines('a teacher without a quiz gets no sample class', async (db) => {
  expect(await add(db, await addTeacher(db))).toBeNull();
});

testOnBothEngines('a sample class comes again after one that left a gap in the versions', async (db) => {
  const { teacher, publicationId } = await teacherWithQuiz(db);
  const { publication } = db.read.tables;
  await db.write((tx) => tx.update(publication).set({ number: 2 }).where(eq(publication.id, publicationId)));
  expect(await add(db, teacher)).not.toBeNull();
  const numbers = await db.read.select({ number: publication.number }).from(publication);
  expect(numbers.map(({ number }) => number).sort()).toEqual([2, 3]);
});
