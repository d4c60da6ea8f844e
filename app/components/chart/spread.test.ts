import { expect, test } from 'vitest';
import { spreadOf } from './spread.ts';

test('a full score belongs to the last tenth and nothing to the first', () => {
  expect(spreadOf([0, 9, 10, 100])).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
});

test('no scores, no bars', () => {
  expect(spreadOf([])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});
