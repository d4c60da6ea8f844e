import { expect } from 'vitest';
import { addAssignedClass, addClass, addPublication, addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import {
  closeAssignment,
  createAssignment,
  findAssignment,
  listAssignments,
  releaseResults,
  reopen,
} from './assignments.ts';

testOnBothEngines('only own publications are given to own classes', async (db) => {
  const teacher = await addTeacher(db);
  const colleague = await addTeacher(db, teacher.schoolId);
  const { publicationId } = await addPublication(db, teacher);
  const { classId } = await addClass(db, colleague);
  const given = {
    id: 'a',
    classId,
    publicationId,
    behaviour: 'test' as const,
    opensAt: null,
    closesAt: null,
    createdAt: 0,
  };
  expect(await db.write((tx) => createAssignment(tx, { ...teacher, ...given }))).toBe(false);
  expect(await db.write((tx) => createAssignment(tx, { ...colleague, ...given }))).toBe(false);
});

testOnBothEngines('an assignment is closed, opened again, and closed for good by the release', async (db) => {
  const { schoolId, teacherId, classId, assignmentId } = await addAssignedClass(db, { closesAt: 5_000 });
  const own = { schoolId, teacherId, assignmentId };
  const colleague = await addTeacher(db, schoolId);
  const read = () => findAssignment(db.read, own);

  expect(await findAssignment(db.read, { ...own, ...colleague })).toBeNull();
  expect(await listAssignments(db.read, { schoolId, teacherId, classId })).toHaveLength(1);
  expect(await db.write((tx) => closeAssignment(tx, { ...own, ...colleague, at: 9 }))).toBe(false);
  expect(await db.write((tx) => closeAssignment(tx, { ...own, at: 100 }))).toBe(true);
  await db.write((tx) => closeAssignment(tx, { ...own, at: 200 }));
  expect(await read()).toMatchObject({ closesAt: 100, closedAt: 100, releasedAt: null });

  expect(await db.write((tx) => reopen(tx, { ...own, closesAt: null }))).toBe(true);
  expect(await read()).toMatchObject({ closesAt: null, closedAt: null });
  expect(await db.write((tx) => releaseResults(tx, { ...own, ...colleague, at: 250 }))).toBe(false);
  expect(await db.write((tx) => releaseResults(tx, { ...own, at: 300 }))).toBe(true);
  const released = { closesAt: 300, closedAt: 300, releasedAt: 300 };
  expect(await read()).toMatchObject({ ...released, title: 'Quiz on the levy', className: 'Year 8' });
  expect(await db.write((tx) => reopen(tx, { ...own, closesAt: null }))).toBe(false);
  expect(await read()).toMatchObject(released);
});

testOnBothEngines('a release after the closing time leaves that time as it was', async (db) => {
  const { schoolId, teacherId, assignmentId } = await addAssignedClass(db, { closesAt: 5_000 });
  const own = { schoolId, teacherId, assignmentId };
  await db.write((tx) => releaseResults(tx, { ...own, at: 6_000 }));
  expect(await findAssignment(db.read, own)).toMatchObject({
    closesAt: 5_000,
    closedAt: null,
    releasedAt: 6_000,
  });
});
