import { expect, test } from 'vitest';
import { readLocalTime } from './clock.server.ts';

test('a local time is read in the machine’s time zone, and none is none', () => {
  expect(readLocalTime(' 2026-02-28T09:05 ')).toBe(new Date(2026, 1, 28, 9, 5).getTime());
  expect(readLocalTime('2028-02-29T23:59:30')).toBe(new Date(2028, 1, 29, 23, 59, 30).getTime());
  expect(readLocalTime('  ')).toBeNull();
});

test.each([
  '2026-02-31T10:00',
  '2026-02-29T10:00',
  '2026-04-31T10:00',
  '2026-01-01T24:00',
  '2026-13-01T10:00',
  '2026-01-00T10:00',
  '2026-01-01T25:00',
  '2026-01-01',
  'tomorrow',
])('%s is no time', (typed) => {
  expect(readLocalTime(typed)).toBeUndefined();
});
