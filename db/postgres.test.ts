import { sql } from 'drizzle-orm';
import pg from 'pg';
import { expect, inject } from 'vitest';
import { testOnBothEngines } from '#test/database.ts';
import { addFirstSchool, schoolExists } from './schools.ts';

testOnBothEngines('a connection that dies inside a transaction ends that transaction only', async (db) => {
  const serverUrl = inject('postgresUrl');
  if (db.engine === 'sqlite' || !serverUrl) return;
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  const cut = db.write(async (tx) => {
    await addFirstSchool(tx, { name: 'Hill School', now: 1 });
    const [own] = await tx.select({ pid: sql<number>`pg_backend_pid()` }).from(tx.tables.school);
    await server.query('select pg_terminate_backend($1)', [own?.pid]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await schoolExists(tx);
  });
  await expect(cut).rejects.toThrow();
  expect(await schoolExists(db.read)).toBe(false);
  expect(await db.write((tx) => addFirstSchool(tx, { name: 'Hill School', now: 2 }))).not.toBeNull();
  await server.end();
});
