import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, test } from 'vitest';
import type { Database } from '#db/database.ts';
import { openDatabase } from '#db/open.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server for tests, or null when there is none (CI fails before it comes to that). */
    postgresUrl: string | null;
  }
}

/** Runs one test twice, each time on a fresh, migrated database: on SQLite and on PostgreSQL. */
export function testOnBothEngines(sentence: string, run: (db: Database) => Promise<void>) {
  test(`${sentence} (SQLite)`, () => withSqlite(run));
  const postgresUrl = inject('postgresUrl');
  if (postgresUrl) test(`${sentence} (PostgreSQL)`, () => withPostgres(postgresUrl, run));
}

export async function withSqlite(run: (db: Database, file: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-'));
  const file = join(folder, 'test.db');
  const db = await openDatabase(file);
  try {
    await run(db, file);
  } finally {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withPostgres(serverUrl: string, run: (db: Database) => Promise<void>) {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  await server.query(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const db = await openDatabase(url.href);
  try {
    await run(db);
  } finally {
    await db.close();
    await server.query(`drop database ${name} with (force)`);
    await server.end();
  }
}
