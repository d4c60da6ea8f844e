import Sqlite from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { testOnBothEngines, withSqlite } from '#test/database.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open.ts';

const addSchool = (db: Database, id: string, name = id) =>
  db.write((tx) => tx.insert(tx.tables.school).values({ id, name, createdAt: 1 }));
const schoolIds = async (db: Database) =>
  (await db.read.select({ id: db.read.tables.school.id }).from(db.read.tables.school))
    .map(({ id }) => id)
    .sort();

testOnBothEngines('what a transaction wrote is there when it resolves', async (db) => {
  await addSchool(db, 'one');
  expect(await schoolIds(db)).toEqual(['one']);
});

testOnBothEngines('a transaction that throws keeps nothing, its neighbours keep everything', async (db) => {
  const failing = db.write(async (tx) => {
    await tx.insert(tx.tables.school).values({ id: 'gone', name: 'gone', createdAt: 1 });
    throw new Error('changed my mind');
  });
  const outcomes = await Promise.allSettled([addSchool(db, 'a'), failing, addSchool(db, 'b')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await schoolIds(db)).toEqual(['a', 'b']);
});

testOnBothEngines('read-then-write transactions at the same time do not lose an update', async (db) => {
  await addSchool(db, 'count', '0');
  const increment = () =>
    db.write(async (tx) => {
      const { school } = tx.tables;
      const [row] = await tx.select().from(school).where(eq(school.id, 'count'));
      await tx
        .update(school)
        .set({ name: String(Number(row?.name) + 1) })
        .where(eq(school.id, 'count'));
    });
  await Promise.all(Array.from({ length: 8 }, increment));
  const { school } = db.read.tables;
  expect((await db.read.select().from(school))[0]?.name).toBe('8');
});

testOnBothEngines('text comes back as it went in', async (db) => {
  const naughty = 'ﷺ 😀 e\u0301 ‮right to left‬ "; drop table school; -- \\u0000';
  await addSchool(db, 'naughty', naughty);
  const { school } = db.read.tables;
  expect((await db.read.select().from(school))[0]?.name).toBe(naughty);
});

test('a reader cannot write on SQLite', async () => {
  await withSqlite(async (db) => {
    const writer = db.read as unknown as {
      insert: (table: unknown) => { values: (row: object) => PromiseLike<unknown> };
    };
    await expect(
      (async () => writer.insert(db.read.tables.school).values({ id: 'x', name: 'x', createdAt: 1 }))(),
    ).rejects.toThrow();
  });
});

test('a write waits while another process holds the lock', async () => {
  await withSqlite(async (db, file) => {
    const other = new Sqlite(file);
    other.exec('BEGIN IMMEDIATE');
    setTimeout(() => other.exec('COMMIT'), 300);
    await addSchool(db, 'waited');
    other.close();
    expect(await schoolIds(db)).toEqual(['waited']);
  });
});

test('opening an existing database again keeps its rows', async () => {
  await withSqlite(async (db, file) => {
    await addSchool(db, 'kept');
    const again = await openDatabase(file);
    expect(await schoolIds(again)).toEqual(['kept']);
    await again.close();
  });
});
