import {
  bigint,
  bigserial,
  customType,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { storableJson } from '#app/core/article/storable.ts';
import type { Columns } from './columns.sqlite.ts';

/** The driver has parsed it already: parsing a string of it again would turn a written answer of 42 into a number. */
const json = <T>(name: string) =>
  customType<{ data: T; driverData: unknown }>({
    dataType: () => 'json',
    toDriver: storableJson,
    fromDriver: (parsed) => parsed as T,
  })(name);

/**
 * The same columns on PostgreSQL. Query code is written once, against the SQLite types;
 * this is the one place that pretends one dialect is the other. `json`, not `jsonb`: what was stored comes back as it was.
 */
export const postgresColumns = {
  table: pgTable,
  text: (name: string) => text(name),
  integer: (name: string) => integer(name),
  time: (name: string) => bigint(name, { mode: 'number' }),
  json,
  counter: (name: string) => bigserial(name, { mode: 'number' }).primaryKey(),
  primaryKey,
  foreignKey,
  index,
  uniqueIndex,
} as unknown as Columns;
