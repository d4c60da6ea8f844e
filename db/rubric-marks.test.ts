import { expect } from 'vitest';
import { sample } from '#app/core/question/samples.ts';
import { addAssignedClass, addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { startAttempt } from './attempts.ts';
import { markAnswer } from './rubric-marks.ts';
import { submitAttempt } from './submissions.ts';

testOnBothEngines('what was handed in is marked by its teacher, anew where it was marked', async (db) => {
  const own = await addAssignedClass(db, { questions: [sample('q-open')] as never });
  const { schoolId, teacherId, classId, assignmentId, studentId } = own;
  const student = { schoolId, studentId, classId };
  const started = await db.write((tx) => startAttempt(tx, { ...student, assignmentId, now: 10 }));
  const attemptId = 'attemptId' in started ? started.attemptId : '';
  const marking = { schoolId, teacherId, assignmentId, attemptId, questionId: 'q-open', at: 20 };
  const mark = (met: string[], change: Partial<typeof marking> = {}) =>
    db.write((tx) => markAnswer(tx, { ...marking, met, ...change }));
  const { rubricMark } = db.read.tables;
  const marks = () => db.read.select().from(rubricMark);

  expect(await mark(['r1'])).toBe(false);
  await db.write((tx) => submitAttempt(tx, { ...student, attemptId, now: 12 }));
  const { teacherId: stranger } = await addTeacher(db, schoolId);
  expect(await mark(['r1'], { teacherId: stranger })).toBe(false);
  expect(await mark(['r1'], { assignmentId: 'another' })).toBe(false);
  expect(await marks()).toEqual([]);
  expect(await mark(['r1'])).toBe(true);
  expect(await mark([], { at: 21 })).toBe(true);
  expect(await marks()).toMatchObject([{ attemptId, questionId: 'q-open', met: [], teacherId, at: 21 }]);
});
