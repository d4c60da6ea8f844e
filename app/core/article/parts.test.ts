import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';
import { partAt, partsOf } from './parts.ts';
import { sentencesOf } from './sentences.ts';
import { slice } from './span.ts';
import { wholeWords, wordsIn } from './words.ts';

const divide = (text: string, longest: number) => {
  const paragraphs = paragraphsOf(text);
  const sentences = sentencesOf(text, paragraphs).map(({ span }) => span);
  return partsOf(text, paragraphs, sentences, longest);
};
const article = (counts: readonly number[]) =>
  counts
    .map((count) => `${Array.from({ length: count }, (_, index) => `word${index}`).join(' ')}.`)
    .join('\n\n');

test('a short article is one part', () => {
  const parts = divide(article([40, 40]), 100);
  expect(parts).toMatchObject([{ number: 1, words: 80 }]);
  expect(parts[0]?.paragraphs).toHaveLength(2);
});

test('a long one is divided at borders of paragraphs into about equal parts', () => {
  const text = article(Array.from({ length: 20 }, () => 30));
  const parts = divide(text, 100);
  expect(parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  for (const { words } of parts) expect(words).toBeLessThanOrEqual(120);
  expect(partAt(parts, 0)).toBe(1);
  expect(partAt(parts, text.length)).toBe(6);
  expect(partAt(parts, (parts[2]?.span[1] ?? 0) + 1)).toBe(3);
});

test('a paragraph longer than a part is divided between sentences', () => {
  const text = Array.from({ length: 40 }, (_, n) => `Ferry ${n} goes to the north island.`).join(' ');
  const parts = divide(text, 60);
  expect(parts.length).toBeGreaterThan(3);
  for (const { paragraphs } of parts) {
    for (const { span } of paragraphs) expect(slice(text, span)).toMatch(/^Ferry.*\.$/s);
  }
});

test('no word is lost, whatever the paragraphs', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 30 }), (counts) => {
      const text = article(counts);
      const parts = divide(text, 100);
      const read = parts.flatMap(({ paragraphs }) => paragraphs.map(({ span }) => slice(text, span)));
      expect(read.join(' ').split(/\s+/)).toEqual(text.split(/\s+/));
    }),
  );
});

test.each([
  ['“We won’t go,” she said.', ['We', 'won’t', 'go', 'she', 'said']],
  [
    'It cost $40, or 12%—too much (they say).',
    ['It', 'cost', '$40', 'or', '12%', 'too', 'much', 'they', 'say'],
  ],
  [' … – ', []],
])('words of %s', (text, words) => {
  expect(wordsIn(text, [0, text.length]).map((span) => slice(text, span))).toEqual(words);
});

test.each([
  ['The old harbour', [5, 9], 'old harbour'],
  ['The old harbour', [3, 8], 'old'],
  ['“No,” he said', [0, 5], '“No,”'],
  ['a  b', [1, 3], null],
  ['abc', [-4, 99], 'abc'],
] as const)('a selection in “%s” is widened to whole words', (text, span, words) => {
  const whole = wholeWords(text, span);
  expect(whole && slice(text, whole)).toBe(words);
});

test.each([
  ['a😀b cd', [0, 2], [0, 3]],
  ['a😀b cd', [2, 4], [1, 4]],
  ['no 𝐀𝐁 yes', [4, 7], [3, 7]],
] as const)('a selection in “%s” never cuts a character', (text, span, whole) => {
  expect(wholeWords(text, span)).toEqual(whole);
});
