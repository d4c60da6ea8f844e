import { expect } from 'vitest';
import { testOnBothEngines } from '#test/database.ts';
import { addFirstSchool, schoolExists } from './schools.ts';

testOnBothEngines('the first school is made once', async (db) => {
  expect(await schoolExists(db.read)).toBe(false);
  const id = await db.write((tx) => addFirstSchool(tx, { name: 'Hill School', now: 1 }));
  expect(id).toMatch(/^[\w-]{22}$/);
  expect(await schoolExists(db.read)).toBe(true);
  expect(await db.write((tx) => addFirstSchool(tx, { name: 'Second School', now: 2 }))).toBeNull();
});

testOnBothEngines('of several set-ups at the same moment one wins', async (db) => {
  const setUp = (name: string) => db.write((tx) => addFirstSchool(tx, { name, now: 1 }));
  const ids = await Promise.all(['a', 'b', 'c', 'd'].map(setUp));
  expect(ids.filter((id) => id !== null)).toHaveLength(1);
  expect(await db.read.select().from(db.read.tables.school)).toHaveLength(1);
});
