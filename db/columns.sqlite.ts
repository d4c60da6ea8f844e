import {
  customType,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { storableJson } from '#app/core/article/storable.ts';

/** Cleaned as it is stored: one NUL in one question would break every query that looks into the column. */
const json = <T>(name: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: storableJson,
    fromDriver: (stored) => JSON.parse(stored) as T,
  })(name);

/** How this dialect spells the column types that the schema uses. Times are milliseconds since 1970. */
export const sqliteColumns = {
  table: sqliteTable,
  text: (name: string) => text(name),
  integer: (name: string) => integer(name),
  time: (name: string) => integer(name),
  json,
  counter: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  primaryKey,
  foreignKey,
  index,
  uniqueIndex,
};

export type Columns = typeof sqliteColumns;
