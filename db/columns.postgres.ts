import {
  bigint,
  bigserial,
  foreignKey,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Columns } from './columns.sqlite.ts';

/**
 * The same columns on PostgreSQL. Query code is written once, against the SQLite types;
 * this is the one place that pretends one dialect is the other. `json`, not `jsonb`: what was stored comes back as it was.
 */
export const postgresColumns = {
  table: pgTable,
  text: (name: string) => text(name),
  integer: (name: string) => integer(name),
  time: (name: string) => bigint(name, { mode: 'number' }),
  json: <T>(name: string) => json(name).$type<T>(),
  counter: (name: string) => bigserial(name, { mode: 'number' }).primaryKey(),
  primaryKey,
  foreignKey,
  index,
  uniqueIndex,
} as unknown as Columns;
