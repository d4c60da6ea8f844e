import { expect, test } from 'vitest';
import { storableJson, storableText, storableValue } from './storable.ts';

test.each([
  ['plain “text” 😀\r\n', 'plain “text” 😀\r\n'],
  ['a\0b', 'ab'],
  ['a\ud83db', 'a\ufffdb'],
  ['\ude00a', '\ufffda'],
])('%j is stored as %j', (text, stored) => {
  expect(storableText(text)).toBe(stored);
});

test('every string of a value is cleaned, at any depth; words that only look like an escape stay', () => {
  const value = { a: ['x\0', { 'k\0': 'y\ud800', n: 1, none: null, yes: true }], b: 'C:\\u0000' };
  const clean = { a: ['x', { k: 'y\ufffd', n: 1, none: null, yes: true }], b: 'C:\\u0000' };
  expect(storableValue(value)).toEqual(clean);
  expect(JSON.parse(storableJson(value))).toEqual(clean);
});
