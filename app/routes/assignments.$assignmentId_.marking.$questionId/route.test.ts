import { expect } from 'vitest';
import { resultView } from '#app/core/question/result-view.ts';
import { sample } from '#app/core/question/samples.ts';
import { classResults } from '#app/core/statistics/class-results.ts';
import { startAttempt } from '#db/attempts.ts';
import type { Database } from '#db/database.ts';
import { saveResponse } from '#db/responses.ts';
import { readClassWork } from '#db/results.ts';
import { rubricMarksOf } from '#db/rubric-marks.ts';
import { submitAttempt } from '#db/submissions.ts';
import { addAssignedClass, addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action, loader } from './route.tsx';

const open = {
  ...sample('q-open'),
  rubric: [
    { id: 'r1', text: 'Names where to look' },
    { id: 'r2', text: 'Says what would count' },
  ],
};

/** Ana has handed in a written answer; Ben writes still. */
async function written(db: Database) {
  const own = await addAssignedClass(db, { questions: [open, sample('q-choice')] as never });
  const { schoolId, teacherId, classId, assignmentId, studentId, otherStudentId } = own;
  const start = async (who: string, text: string) => {
    const key = { schoolId, studentId: who, classId };
    const started = await db.write((tx) => startAttempt(tx, { ...key, assignmentId, now: 10 }));
    const attemptId = 'attemptId' in started ? started.attemptId : '';
    const save = { ...key, attemptId, questionId: 'q-open', seq: 1, value: text, now: 11 };
    await db.write((tx) => saveResponse(tx, save));
    return { ...key, attemptId };
  };
  const ana = await start(studentId, 'I would ring the office.');
  await db.write((tx) => submitAttempt(tx, { ...ana, now: 12 }));
  const ben = await start(otherStudentId, 'Not sure');
  const params = { assignmentId, questionId: 'q-open' };
  const path = `/assignments/${assignmentId}/marking/q-open`;
  const args = async (who: { schoolId: string; teacherId: string }, fields?: Record<string, string>) =>
    requestArgs(db, { path, params, cookie: await signedIn(db, who), ...(fields && { fields }) });
  return { teacher: { schoolId, teacherId }, assignmentId, ana, ben, args };
}

testOnBothEngines('only what was handed in is there to mark', async (db) => {
  const { teacher, ana, args } = await written(db);
  expect((await loader(await args(teacher))).answers).toEqual([
    { attemptId: ana.attemptId, name: 'Ana', text: 'I would ring the office.', met: null },
  ]);
});

testOnBothEngines(
  'a mark counts for the class and for the student’s report, and can be changed',
  async (db) => {
    const { teacher, assignmentId, ana, args } = await written(db);
    const { schoolId } = teacher;
    const scores = async () => {
      const work = await readClassWork(db.read, { schoolId, assignmentId });
      const marks = await rubricMarksOf(db.read, ana);
      return {
        score: classResults([open as never], work).rows[0]?.score?.percentage,
        report: resultView(open as never, 'x', marks.get('q-open') ?? null).mark.verdict,
      };
    };
    expect(await scores()).toEqual({ score: null, report: 'pending' });
    const mark = async (met: string) =>
      (await answerOf(async () => action(await args(teacher, { attemptId: ana.attemptId, met })))).status;
    expect(await mark('r1')).toBe(302);
    expect(await scores()).toEqual({ score: 50, report: 'partly' });
    expect(await mark('no such point')).toBe(302);
    expect(await scores()).toEqual({ score: 0, report: 'wrong' });
  },
);

testOnBothEngines('an attempt that is under way, or another teacher’s, is not marked', async (db) => {
  const { teacher, ana, ben, args } = await written(db);
  const status = async (who: typeof teacher, attemptId: string) =>
    (await answerOf(async () => action(await args(who, { attemptId, met: 'r1' })))).status;
  expect(await status(teacher, ben.attemptId)).toBe(404);
  expect(await status(await addTeacher(db, teacher.schoolId), ana.attemptId)).toBe(404);
  expect(await rubricMarksOf(db.read, ana)).toEqual(new Map());
});
