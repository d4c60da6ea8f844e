import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** How this dialect spells the column types that the schema uses. Times are milliseconds since 1970. */
export const sqliteColumns = {
  table: sqliteTable,
  text: (name: string) => text(name),
  integer: (name: string) => integer(name),
  time: (name: string) => integer(name),
  json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),
  counter: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  primaryKey,
  foreignKey,
  index,
  uniqueIndex,
};

export type Columns = typeof sqliteColumns;
