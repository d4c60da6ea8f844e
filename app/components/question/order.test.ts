import { expect, test } from 'vitest';
import { move } from './order.ts';

test('a line moves one place', () => {
  expect(move(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(move(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
});

test('a line at the end of its way stays, and so does an unknown one', () => {
  expect(move(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(move(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  expect(move(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
});
