import { expect } from 'vitest';
import { addAssignedClass, addClass } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { closeAssignment, releaseResults } from './assignments.ts';
import { findAttempt, listStudentAssignments, startAttempt } from './attempts.ts';
import type { Database } from './database.ts';
import { checkResponse, responsesOf, type Save, saveResponse } from './responses.ts';
import { submitAttempt } from './submissions.ts';

async function begin(db: Database, given: Parameters<typeof addAssignedClass>[1] = {}) {
  const own = await addAssignedClass(db, given);
  const started = await db.write((tx) => startAttempt(tx, { ...own, now: 1_000 }));
  if (!('attemptId' in started)) throw new Error(started.outcome);
  const { schoolId, studentId } = own;
  const attempt = { schoolId, studentId, attemptId: started.attemptId };
  const save = (questionId: string, seq: number, value: Save['value'], changes: Partial<Save> = {}) =>
    db.write((tx) => saveResponse(tx, { ...attempt, questionId, seq, value, now: 2_000, ...changes }));
  return { ...own, ...attempt, attempt, save };
}

testOnBothEngines('two tabs that start at once share one attempt', async (db) => {
  const own = await addAssignedClass(db);
  const starts = await Promise.all(
    [1, 2, 3].map(() => db.write((tx) => startAttempt(tx, { ...own, now: 5 }))),
  );
  expect(new Set(starts.map((start) => 'attemptId' in start && start.attemptId)).size).toBe(1);
});

testOnBothEngines('an attempt starts only in the own class and while it is open', async (db) => {
  const own = await addAssignedClass(db, { opensAt: 100, closesAt: 200 });
  const other = await addClass(db, own, ['Eve']);
  const start = (changes: object) => db.write((tx) => startAttempt(tx, { ...own, now: 150, ...changes }));
  expect(await start({ classId: other.classId, studentId: other.studentIds[0] })).toEqual({
    outcome: 'missing',
  });
  expect(await start({ now: 99 })).toEqual({ outcome: 'not-open' });
  expect(await start({ now: 200 })).toEqual({ outcome: 'not-open' });
  const first = await start({});
  expect(first.outcome).toBe('started');
  expect(await start({ now: 900 })).toMatchObject({ outcome: 'resumed' });
});

testOnBothEngines('saves may come twice, late or shuffled: the highest seq stays', async (db) => {
  const { attempt, save } = await begin(db);
  expect(await save('q-choice', 1, 'a')).toEqual({ outcome: 'saved', seq: 1 });
  expect(await save('q-choice', 3, 'c')).toEqual({ outcome: 'saved', seq: 3 });
  expect(await save('q-choice', 2, 'b')).toEqual({ outcome: 'older', seq: 3 });
  expect(await save('q-choice', 3, 'c')).toEqual({ outcome: 'saved', seq: 3 });
  expect(await save('q-choice', 3, 'a')).toEqual({ outcome: 'older', seq: 3 });
  expect(await save('q-multiple', 1, ['a', 'b'])).toMatchObject({ outcome: 'saved' });
  expect(await save('q-classify', 1, { i1: 'c1' })).toMatchObject({ outcome: 'saved' });
  expect(await save('q-match', 1, null)).toMatchObject({ outcome: 'saved' });

  const stored = await responsesOf(db.read, attempt);
  expect(Object.fromEntries(stored.map(({ questionId, value }) => [questionId, value]))).toEqual({
    'q-choice': 'c',
    'q-multiple': ['a', 'b'],
    'q-classify': { i1: 'c1' },
    'q-match': null,
  });
});

testOnBothEngines('an answer is taken for a minute after closing and not of another student', async (db) => {
  const { save, otherStudentId } = await begin(db, { closesAt: 10_000 });
  expect(await save('q-choice', 1, 'a', { now: 69_999 })).toMatchObject({ outcome: 'saved' });
  expect(await save('q-choice', 2, 'b', { now: 70_000 })).toEqual({ outcome: 'refused', reason: 'closed' });
  expect(await save('q-choice', 2, 'b', { studentId: otherStudentId })).toEqual({ outcome: 'missing' });
});

testOnBothEngines('closing by hand closes an attempt', async (db) => {
  const own = await begin(db);
  const { schoolId, teacherId, assignmentId } = own;
  await db.write((tx) => closeAssignment(tx, { schoolId, teacherId, assignmentId, at: 5_000 }));
  expect(await findAttempt(db.read, own.attempt)).toMatchObject({ closesAt: 5_000 });
  expect(await own.save('q-choice', 1, 'a', { now: 65_000 })).toMatchObject({ reason: 'closed' });
});

testOnBothEngines('once results are out no answer is taken any more, not even one under way', async (db) => {
  const own = await begin(db);
  const { schoolId, teacherId, assignmentId } = own;
  await db.write((tx) => releaseResults(tx, { schoolId, teacherId, assignmentId, at: 5_000 }));
  expect(await own.save('q-choice', 1, 'a', { now: 5_001 })).toEqual({
    outcome: 'refused',
    reason: 'closed',
  });
});

testOnBothEngines('handing in twice gives one receipt, and a stale save changes nothing', async (db) => {
  const { attempt, save, classId } = await begin(db);
  await save('q-choice', 1, 'a');
  const submit = () => db.write((tx) => submitAttempt(tx, { ...attempt, now: 3_000 }));
  const [first, second] = await Promise.all([submit(), submit()]);
  expect([first.outcome, second.outcome].sort()).toEqual(['already', 'submitted']);
  expect('receipt' in first && first.receipt).toBe('receipt' in second && second.receipt);

  expect(await save('q-choice', 9, null)).toEqual({ outcome: 'refused', reason: 'submitted' });
  expect(await responsesOf(db.read, attempt)).toMatchObject([{ value: 'a', seq: 1 }]);
  expect(await findAttempt(db.read, attempt)).toMatchObject({ submittedAt: 3_000 });
  expect(await listStudentAssignments(db.read, { ...attempt, classId })).toMatchObject([
    { submittedAt: 3_000, attemptId: attempt.attemptId, answers: [{ value: 'a' }] },
  ]);
});

testOnBothEngines('a checked answer in practice stays as it was checked', async (db) => {
  const { attempt, save } = await begin(db, { behaviour: 'practice' });
  const check = (seq: number, value: string) =>
    db.write((tx) => checkResponse(tx, { ...attempt, questionId: 'q-choice', seq, value, now: 4_000 }));
  await save('q-choice', 5, 'a');
  expect(await check(2, 'b')).toEqual({ outcome: 'older', seq: 5 });
  expect(await check(6, 'c')).toEqual({ outcome: 'saved', seq: 6 });
  expect(await save('q-choice', 7, 'a')).toEqual({ outcome: 'refused', reason: 'checked' });
  expect(await check(8, 'a')).toMatchObject({ outcome: 'saved' });
  expect(await responsesOf(db.read, attempt)).toMatchObject([{ value: 'c', checkedAt: 4_000 }]);
});

testOnBothEngines('a test has nothing to check', async (db) => {
  const { attempt } = await begin(db);
  const save = { ...attempt, questionId: 'q-choice', seq: 1, value: 'a', now: 2_000 };
  expect(await db.write((tx) => checkResponse(tx, save))).toEqual({ outcome: 'missing' });
});
