import { expect, test } from 'vitest';
import { storable, storableAnswer } from './storable.server.ts';

test('only line ends and what cannot be stored are changed', () => {
  expect(storable('  a\r\nb\rc\n\n\td\0\ud800e \u200b😀')).toBe('  a\nb\nc\n\n\td\ufffde \u200b😀');
});

test('of answers only a written one changes', () => {
  expect(storableAnswer('a\0\r\nb')).toBe('a\nb');
  expect(storableAnswer(['o1', 'o2'])).toEqual(['o1', 'o2']);
  expect(storableAnswer(null)).toBeNull();
});
