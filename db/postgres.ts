import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { type Database, DatabaseBusy, DatabaseFull, type Reader, type Writer } from './database.ts';
import * as tables from './schema.postgres.ts';

const ATTEMPTS = 12;
const MIGRATION_LOCK = 727_401;

/** Opens a pool on a PostgreSQL database, brings its tables up to date. */
export async function openPostgres(url: string, migrations: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // A connection that dies while idle (server restart) is replaced at the next query.
  pool.on('error', () => undefined);
  // One that dies between two queries of a transaction says so to nobody else; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  await bringUpToDate(pool, migrations);
  const queries = drizzle(pool);

  return {
    engine: 'postgres',
    read: Object.assign(queries, { tables }) as unknown as Reader,
    write: (work) =>
      retried(() => queries.transaction((tx) => work(asWriter(tx)), { isolationLevel: 'serializable' })),
    ping: async () => {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
}

const asWriter = (tx: object) => Object.assign(tx, { tables }) as unknown as Writer;

/** Several processes may start at once: one migrates, the others wait. */
async function bringUpToDate(pool: pg.Pool, migrations: string) {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: migrations });
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    client.release();
  }
}

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const code = codeOf(error);
      if (code === '53100') throw new DatabaseFull('the disk is full', { cause: error });
      // 40001 serialization failure, 40P01 deadlock: the whole transaction runs again.
      if (code !== '40001' && code !== '40P01') throw error;
      if (attempt === ATTEMPTS) throw new DatabaseBusy('the database is busy', { cause: error });
      // By chance, and further apart each time: a class that signs in at once must not collide in step.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** Math.min(attempt, 6)));
    }
  }
}

const codeOf = (error: unknown): unknown =>
  (error as { code?: unknown }).code ?? (error as { cause?: { code?: unknown } }).cause?.code;
