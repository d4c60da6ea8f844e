import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { Schema } from './make-schema.ts';

type Builder = BaseSQLiteDatabase<'async', unknown, Record<string, never>>;

/** Can look, not change. Query functions take one first: `findQuiz(db.read, { quizId, teacherId })`. */
export type Reader = Pick<Builder, 'select' | 'selectDistinct'> & { tables: Schema };

/** Can change. Only `db.write` gives one, and it is a transaction. */
export type Writer = Reader & Pick<Builder, 'insert' | 'update' | 'delete'>;

export type Database = {
  engine: 'sqlite' | 'postgres';
  read: Reader;
  /** Runs `work` in a transaction: all of it is kept and durable when the promise resolves, or nothing is. */
  write: <T>(work: (tx: Writer) => Promise<T>) => Promise<T>;
  /** Throws when the database does not answer. */
  ping: () => Promise<void>;
  close: () => Promise<void>;
};

/** The database is held by someone else for too long: try again shortly. */
export class DatabaseBusy extends Error {
  override name = 'DatabaseBusy';
}

/**
 * Which trouble this is. By name: the server and its pages are bundled apart, so each has a class of its own
 * and `instanceof` would miss the other's.
 */
export const troubleOf = (error: unknown): 'busy' | 'full' | null => {
  if (!(error instanceof Error)) return null;
  if (error.name === 'DatabaseBusy') return 'busy';
  if (error.name === 'DatabaseFull') return 'full';
  return isAway(error) || isAway(error.cause) ? 'busy' : null;
};

/** PostgreSQL restarts or cannot be reached: connection errors and its classes 57P0x (shut down) and 08 (connection). */
const isAway = (error: unknown): boolean =>
  /^(ECONN|ENOTFOUND|EPIPE|57P0|08)|Connection terminated|timeout exceeded when trying to connect/.test(
    `${(error as { code?: unknown } | undefined)?.code ?? (error as Error | undefined)?.message ?? ''}`,
  );

/** The disk is full: nothing was written. */
export class DatabaseFull extends Error {
  override name = 'DatabaseFull';
}
