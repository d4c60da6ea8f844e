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

testOnBothEngines('an assignment is closed, opened again and released by its teacher', async (db) => {
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
  await db.write((tx) => releaseResults(tx, { ...own, at: 300 }));
  expect(await read()).toMatchObject({ releasedAt: 300, title: 'Quiz on the levy', className: 'Year 8' });
});
