import { expect } from 'vitest';
import { testOnBothEngines } from '#test/database.ts';
import { addFirstSchool } from './schools.ts';
import { addTeacher, findTeacherByUsername } from './teachers.ts';

testOnBothEngines('a teacher is found by username, however it is typed', async (db) => {
  const id = await db.write(async (tx) => {
    const schoolId = (await addFirstSchool(tx, { name: 'Hill School', now: 1 })) ?? '';
    return addTeacher(tx, {
      schoolId,
      username: ' R.Okafor ',
      name: 'Ms Okafor',
      passwordHash: 'hash',
      now: 1,
    });
  });
  expect(await findTeacherByUsername(db.read, 'r.okafor')).toMatchObject({
    id,
    name: 'Ms Okafor',
    passwordHash: 'hash',
  });
  expect(await findTeacherByUsername(db.read, 'R.OKAFOR ')).toMatchObject({ id });
  expect(await findTeacherByUsername(db.read, 'somebody')).toBeNull();
});
