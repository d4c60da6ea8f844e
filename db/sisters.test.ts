import { expect } from 'vitest';
import { addClass, addPublication, addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { createAssignment } from './assignments.ts';
import type { Database } from './database.ts';
import { newId } from './id.ts';
import { findEarlierRound, linkSister, readRelatives } from './sisters.ts';

/** A quiz, its sister, the sister's own sister, and a quiz that has nothing to do with them. */
async function family(db: Database) {
  const teacher = await addTeacher(db);
  const published = await Promise.all(Array.from({ length: 4 }, () => addPublication(db, teacher)));
  const [first, second, third, stranger] = published.map(({ quizId }) => quizId) as [
    string,
    string,
    string,
    string,
  ];
  await db.write(async (tx) => {
    await linkSister(tx, { ...teacher, quizId: second, originalId: first, now: 1 });
    await linkSister(tx, { ...teacher, quizId: third, originalId: second, now: 2 });
  });
  return { teacher, published, first, second, third, stranger };
}

testOnBothEngines('a sister of a sister belongs to the same family', async (db) => {
  const { teacher, first, second, third, stranger } = await family(db);
  const relatives = async (quizId: string) =>
    (await readRelatives(db.read, { ...teacher, quizId })).map((relative) => relative.quizId).sort();
  expect(await relatives(first)).toEqual([second, third].sort());
  expect(await relatives(third)).toEqual([first, second].sort());
  expect(await relatives(stranger)).toEqual([]);
  const other = await addTeacher(db, teacher.schoolId);
  expect(await readRelatives(db.read, { ...other, quizId: first })).toEqual([]);
});

testOnBothEngines('the earlier round is the last one of the family in the same class', async (db) => {
  const { teacher, published } = await family(db);
  const { classId } = await addClass(db, teacher);
  const { classId: elsewhere } = await addClass(db, teacher, ['Eva']);
  const give = async (index: number, inClass: string, createdAt: number) => {
    const id = newId();
    const publicationId = published[index]?.publicationId ?? '';
    const given = { ...teacher, id, classId: inClass, publicationId, createdAt };
    await db.write((tx) =>
      createAssignment(tx, { ...given, behaviour: 'test', opensAt: null, closesAt: null }),
    );
    return id;
  };
  const before = async (assignmentId: string) =>
    (await findEarlierRound(db.read, { ...teacher, assignmentId }))?.assignmentId ?? null;

  const one = await give(0, classId, 10);
  await give(1, elsewhere, 15);
  await give(3, classId, 16);
  const two = await give(1, classId, 20);
  const again = await give(1, classId, 25);
  const three = await give(2, classId, 30);
  expect(await before(one)).toBeNull();
  expect(await before(two)).toBe(one);
  expect(await before(again)).toBe(one);
  expect(await before(three)).toBe(again);
  const other = await addTeacher(db, teacher.schoolId);
  expect(await findEarlierRound(db.read, { ...other, assignmentId: two })).toBeNull();
});

testOnBothEngines('only a teacher’s own quizzes become sisters', async (db) => {
  const { teacher, first, stranger } = await family(db);
  const other = await addTeacher(db, teacher.schoolId);
  const { quizId: theirs } = await addPublication(db, other);
  const link = (quizId: string, originalId: string, who = teacher) =>
    db.write((tx) => linkSister(tx, { ...who, quizId, originalId, now: 3 }));
  expect(await link(stranger, theirs)).toBe(false);
  expect(await link(theirs, first)).toBe(false);
  expect(await link(stranger, first, other)).toBe(false);
  expect(await link(stranger, stranger)).toBe(false);
  expect(await link(stranger, first)).toBe(true);
});
