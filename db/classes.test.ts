import { expect } from 'vitest';
import { addClass, addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { deleteClass, findClass, findClassByCode, listClasses, renameClass } from './classes.ts';
import { addSession, findSession } from './sessions.ts';
import {
  addStudents,
  changePin,
  findStudentToJoin,
  namesInClass,
  removeStudent,
  renameStudent,
  rosterOf,
} from './students.ts';

testOnBothEngines('a class belongs to its teacher and is found by its code', async (db) => {
  const teacher = await addTeacher(db);
  const colleague = await addTeacher(db, teacher.schoolId);
  const { classId, joinCode } = await addClass(db, teacher);

  expect(await listClasses(db.read, teacher)).toMatchObject([{ id: classId, students: 2, assignments: 0 }]);
  expect(await listClasses(db.read, colleague)).toEqual([]);
  expect(await findClass(db.read, { ...colleague, classId })).toBeNull();
  expect(await findClassByCode(db.read, { joinCode })).toMatchObject({ id: classId, name: 'Year 8' });

  await db.write((tx) => renameClass(tx, { ...colleague, classId, name: 'Stolen' }));
  await db.write((tx) => deleteClass(tx, { ...colleague, classId }));
  expect(await findClass(db.read, { ...teacher, classId })).toMatchObject({ name: 'Year 8' });
  await db.write((tx) => renameClass(tx, { ...teacher, classId, name: 'Year 9' }));
  expect(await findClass(db.read, { ...teacher, classId })).toMatchObject({ name: 'Year 9' });
  await db.write((tx) => deleteClass(tx, { ...teacher, classId }));
  expect(await findClassByCode(db.read, { joinCode })).toBeNull();
});

testOnBothEngines('a roster keeps its order, and only the own teacher changes it', async (db) => {
  const teacher = await addTeacher(db);
  const colleague = await addTeacher(db, teacher.schoolId);
  const { schoolId } = teacher;
  const { classId, studentIds } = await addClass(db, teacher, ['Zoe', 'Ana']);
  await db.write((tx) =>
    addStudents(tx, {
      schoolId,
      classId,
      students: [{ id: 'new', name: 'Max', sealedPin: 'x' }],
      createdAt: 1,
    }),
  );
  const names = async () => (await rosterOf(db.read, { ...teacher, classId })).map(({ name }) => name);
  expect(await names()).toEqual(['Zoe', 'Ana', 'Max']);
  expect((await namesInClass(db.read, { schoolId, classId })).map(({ name }) => name)).toEqual([
    'Ana',
    'Max',
    'Zoe',
  ]);
  expect(await rosterOf(db.read, { ...colleague, classId })).toEqual([]);

  const zoe = { classId, studentId: studentIds[0] ?? '' };
  await db.write((tx) => renameStudent(tx, { ...colleague, ...zoe, name: 'X' }));
  await db.write((tx) => removeStudent(tx, { ...colleague, ...zoe }));
  await db.write((tx) => renameStudent(tx, { ...teacher, ...zoe, name: 'Zoë' }));
  await db.write((tx) => removeStudent(tx, { ...teacher, classId, studentId: 'new' }));
  expect(await names()).toEqual(['Zoë', 'Ana']);
});

testOnBothEngines('a new PIN ends the sessions that began with the old one', async (db) => {
  const teacher = await addTeacher(db);
  const colleague = await addTeacher(db, teacher.schoolId);
  const { classId, studentIds } = await addClass(db, teacher);
  const student = { classId, studentId: studentIds[0] ?? '' };
  const session = { schoolId: teacher.schoolId, teacherId: null, tokenHash: 'hash', now: 1, expiresAt: 100 };
  await db.write((tx) => addSession(tx, { ...session, studentId: student.studentId }));

  await db.write((tx) => changePin(tx, { ...colleague, ...student, sealedPin: 'stolen' }));
  expect(await findSession(db.read, { tokenHash: 'hash', now: 2 })).toBeDefined();
  await db.write((tx) => changePin(tx, { ...teacher, ...student, sealedPin: 'new' }));
  expect(await findSession(db.read, { tokenHash: 'hash', now: 2 })).toBeUndefined();
  const found = await findStudentToJoin(db.read, { schoolId: teacher.schoolId, ...student });
  expect(found?.sealedPin).toBe('new');
});

testOnBothEngines('names to choose from stand where a reader looks for them', async (db) => {
  const teacher = await addTeacher(db);
  const { classId } = await addClass(db, teacher, ['Zoe', 'émile', 'ana', 'Ben']);
  const names = await namesInClass(db.read, { schoolId: teacher.schoolId, classId });
  expect(names.map(({ name }) => name)).toEqual(['ana', 'Ben', 'émile', 'Zoe']);
});
