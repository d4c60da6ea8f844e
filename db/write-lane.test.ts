import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Writer } from './database.ts';
import { writeLane } from './write-lane.ts';

/** A connection on which a statement can be made to fail. */
function brittle() {
  const connection = new Sqlite(':memory:');
  connection.exec('create table kept (value text)');
  const failing = new Set<string>();
  const exec = connection.exec.bind(connection);
  connection.exec = (statement) => {
    if (failing.has(statement)) throw new Error(`${statement} failed`);
    return exec(statement);
  };
  const write = writeLane(connection, {} as Writer);
  const keep = (value: string) =>
    write(async () => void connection.prepare('insert into kept values (?)').run(value));
  const kept = () => connection.prepare('select value from kept').pluck().all();
  return { failing, keep, kept };
}

test('when commit and rollback fail, those waiting hear of it and later writes are kept', async () => {
  const { failing, keep, kept } = brittle();
  failing.add('COMMIT').add('ROLLBACK');
  const together = await Promise.allSettled([keep('one'), keep('two')]);
  expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(keep('three')).rejects.toThrow('ROLLBACK failed');
  failing.clear();
  await keep('four');
  expect(kept()).toEqual(['four']);
});
