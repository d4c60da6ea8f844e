import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../article/read-article.ts';
import { slice } from '../article/span.ts';
import { lineOf, linesOf, placeOf } from './lines.ts';

const text = readFileSync('test/articles/harbor-navy-drive.txt', 'utf8');
const article = readArticle(text);
const lined = linesOf(text, article.paragraphs, 36);
const lines = lined.flatMap((paragraph) => paragraph.lines);

test('lines hold all the words of the article, in order and once', () => {
  const words = (whole: string) => whole.split(/\s+/).filter(Boolean);
  expect(lines.flatMap(({ span }) => words(slice(text, span)))).toEqual(words(text));
});

test('lines are counted from 1 without a gap, and the title is not', () => {
  const numbers = lines.flatMap(({ number }) => (number === null ? [] : [number]));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(lines[0]?.number).toBeNull();
});

test('no line is longer than the measure, and none but a last one is short', () => {
  for (const { lines } of lined) {
    for (const [index, { span }] of lines.entries()) {
      const letters = span[1] - span[0];
      expect(letters).toBeLessThan(90);
      if (index < lines.length - 1) expect(letters).toBeGreaterThan(45);
    }
  }
});

test('a span is found again by its lines', () => {
  const [first, second] = [lines[3], lines[4]];
  if (!first || !second) throw new Error('too short');
  expect(placeOf(lined, first.span)).toBe(`line ${first.number}`);
  expect(placeOf(lined, [first.span[0], second.span[1]])).toBe(`lines ${first.number}–${second.number}`);
  expect(placeOf(lined, lines[0]?.span ?? [0, 1])).toBe('the headline');
  expect(lineOf(lined, second.span)).toBe(second.number);
});

test('a word longer than a line gets a line of its own', () => {
  const long = `A ${'x'.repeat(200)} end`;
  const broken = linesOf(long, [{ kind: 'text', span: [0, long.length] }], 20);
  expect(broken[0]?.lines.map(({ span }) => slice(long, span))).toEqual(['A', 'x'.repeat(200), 'end']);
});
