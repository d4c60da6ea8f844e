import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../article/read-article.ts';
import { makePassage, speechAt } from './passage.ts';
import { plainText } from './plain-text.ts';

test.each([
  ['“It’s 5–6,” said ÉMILE', '"it\'s 5-6," said émile'],
  ['Earn €40', 'earn £40'],
  ['Łódź — 1', 'ÿódÿ · 1'],
])('%s is read as %s', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('plain text is unit for unit as long as the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plainText(text).length === text.length));
});

test('speech at an offset is every span that holds it', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, size]) => [start, start + size + 1] as const);
  const article = readArticle('');
  fc.assert(
    fc.property(fc.array(span), fc.nat(55), (speech, at) => {
      const holding = speech.filter(([start, end]) => start <= at && at < end);
      expect([...speechAt(makePassage(article, speech), at)].sort()).toEqual([...holding].sort());
    }),
  );
});
