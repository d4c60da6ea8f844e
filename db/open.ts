import { resolve } from 'node:path';
import type { Database } from './database.ts';

/**
 * Opens the school's database: `postgres://…` or the path of a SQLite file.
 * The driver that is not needed is not loaded.
 */
export async function openDatabase(url: string, migrations = resolve('db/migrations')): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(url)) {
    const { openPostgres } = await import('./postgres.ts');
    return openPostgres(url, `${migrations}/postgres`);
  }
  const { openSqlite } = await import('./sqlite.ts');
  return openSqlite(url, `${migrations}/sqlite`);
}
