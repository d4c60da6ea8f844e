import type { Reader } from './database.ts';

type Statement<Row> = { execute: (values: Record<string, unknown>) => Promise<Row[]> };
type Preparable<Row> = { prepare: (name?: string) => unknown } & PromiseLike<Row[]>;

const statements = new WeakMap<object, Map<string, Statement<unknown>>>();

/**
 * A query that is built once per connection and then only run: for the few that every answer and page
 * passes through. `build` may use `sql.placeholder(name)` for the `values` given to each run.
 */
export async function runPrepared<Row>(
  db: Reader,
  name: string,
  build: (db: Reader) => Preparable<Row>,
  values: Record<string, unknown>,
): Promise<Row[]> {
  const known = statements.get(db) ?? new Map<string, Statement<unknown>>();
  statements.set(db, known);
  let statement = known.get(name) as Statement<Row> | undefined;
  if (!statement) {
    statement = build(db).prepare(name) as Statement<Row>;
    known.set(name, statement as Statement<unknown>);
  }
  return statement.execute(values);
}
