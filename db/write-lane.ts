import type Sqlite from 'better-sqlite3';
import { DatabaseBusy, DatabaseFull, type Writer } from './database.ts';

type Job = {
  run: (tx: Writer) => Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
};

const SHARED_COMMIT = 64;
const PATIENCE_MS = 5_000;

/**
 * One writer, one transaction at a time. Jobs that wait together share one commit, each in a savepoint
 * of its own: a class that presses Next at once costs one sync of the disk instead of thirty.
 */
export function writeLane(connection: Sqlite.Database, writer: Writer) {
  const queue: Job[] = [];
  let running = false;

  return <T>(work: (tx: Writer) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      queue.push({ run: work, resolve: resolve as (value: unknown) => void, reject });
      if (!running) void drain();
    });

  async function drain() {
    running = true;
    // Lets requests that arrived in the same turn of the event loop join the commit.
    await new Promise(setImmediate);
    while (queue.length) await commitTogether(queue.splice(0, SHARED_COMMIT));
    running = false;
  }

  async function commitTogether(jobs: Job[]) {
    try {
      await begin();
      const settle: (() => void)[] = [];
      for (const job of jobs) settle.push(await attempt(job));
      connection.exec('COMMIT');
      for (const done of settle) done();
    } catch (error) {
      for (const job of jobs) job.reject(named(error));
      try {
        rollBack();
      } catch {
        // Those waiting are told already; the next to begin tries again and hears of it.
      }
    }
  }

  function rollBack() {
    if (connection.inTransaction) connection.exec('ROLLBACK');
  }

  async function attempt(job: Job): Promise<() => void> {
    connection.exec('SAVEPOINT job');
    try {
      const value = await job.run(writer);
      connection.exec('RELEASE job');
      return () => job.resolve(value);
    } catch (error) {
      // A full disk has already rolled everything back: nothing of this batch may be called kept.
      if (!connection.inTransaction) throw error;
      connection.exec('ROLLBACK TO job; RELEASE job');
      return () => job.reject(named(error));
    }
  }

  async function begin() {
    rollBack();
    const since = performance.now();
    for (;;) {
      try {
        connection.exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() - since > PATIENCE_MS) throw error;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    }
  }
}

const code = (error: unknown): string => {
  const { code: own, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return String(own ?? cause?.code ?? '');
};
const isBusy = (error: unknown) => /^SQLITE_(BUSY|LOCKED)/.test(code(error));

function named(error: unknown): unknown {
  if (isBusy(error)) return new DatabaseBusy('the database is busy', { cause: error });
  if (/^SQLITE_(FULL|IOERR)/.test(code(error))) return new DatabaseFull('the disk is full', { cause: error });
  return error;
}
