import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Database, Reader, Writer } from './database.ts';
import * as tables from './schema.sqlite.ts';
import { writeLane } from './write-lane.ts';

/** Opens (and creates) a database file, brings its tables up to date. */
export function openSqlite(file: string, migrations: string): Database {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const writerConnection = connect(file);
  chmodSync(file, 0o600);
  const writerQueries = drizzle(writerConnection);
  migrate(writerQueries, { migrationsFolder: migrations });
  const readerConnection = connect(file);
  readerConnection.pragma('query_only = ON');

  return {
    engine: 'sqlite',
    read: Object.assign(drizzle(readerConnection), { tables }) as unknown as Reader,
    write: writeLane(writerConnection, Object.assign(writerQueries, { tables }) as unknown as Writer),
    ping: async () => {
      readerConnection.prepare('select 1').get();
    },
    close: async () => {
      readerConnection.close();
      writerConnection.close();
    },
  };
}

function connect(file: string): Sqlite.Database {
  // A short wait only: the driver waits synchronously and would stop the whole server; the lane waits better.
  const connection = new Sqlite(file, { timeout: 50 });
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  return connection;
}
