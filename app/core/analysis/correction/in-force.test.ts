import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import { type Correction, changesInForce, changesSince } from './in-force.ts';

const CHANGE: Change = { type: 'reject', finding: { layer: 'silence', span: [0, 4] } };
const line = (number: number, undoes: number | null = null): Correction => ({
  id: `c${number}`,
  number,
  teacherId: 't',
  at: number * 10,
  change: undoes === null ? CHANGE : null,
  undoes: undoes === null ? null : `c${undoes}`,
});
const idsOf = (log: Correction[]) => changesInForce(log).map(({ id }) => id);

test.each([
  ['nothing', [], []],
  ['changes, in the order of their numbers', [line(2), line(1)], ['c1', 'c2']],
  ['any change can be taken back, not only the last', [line(1), line(2), line(3, 1)], ['c2']],
  ['taking back what was taken back', [line(1), line(2), line(3, 1), line(4, 3)], ['c1', 'c2']],
  ['and once more', [line(1), line(2, 1), line(3, 2), line(4, 3)], []],
  ['taken back in two windows at once', [line(1), line(2, 1), line(3, 1)], []],
  ['of something unknown', [line(1), line(2, 9)], ['c1']],
])('%s', (_, log, ids) => {
  expect(idsOf(log)).toEqual(ids);
});

test('changes since a time are those that were made or taken back after it', () => {
  const log = [line(1), line(2), line(3, 1), line(4)];
  expect(changesSince(log, 0)).toBe(2);
  expect(changesSince(log, 20)).toBe(2);
  expect(changesSince(log, 30)).toBe(1);
  expect(changesSince(log, 40)).toBe(0);
  expect(changesSince([...log, line(5, 4)], 30)).toBe(0);
});
