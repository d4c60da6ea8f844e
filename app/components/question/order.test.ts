import { expect, test } from 'vitest';
import { moveTo } from './order.ts';

test('a line moves to its new place and the others close up', () => {
  expect(moveTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
  expect(moveTo(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
});

test('a line stays within the list, and an unknown one changes nothing', () => {
  expect(moveTo(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(moveTo(['a', 'b'], 'a', 9)).toEqual(['b', 'a']);
  expect(moveTo(['a', 'b'], 'x', 0)).toEqual(['a', 'b']);
});
