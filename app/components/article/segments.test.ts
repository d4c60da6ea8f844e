import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '#app/core/article/span.ts';
import { segments } from './segments.ts';

const mark = (id: string, start: number, end: number) => ({ id, span: [start, end] as Span });
const shape = (text: string, marks: ReturnType<typeof mark>[], within: Span = [0, text.length]) =>
  segments(text, within, marks).map(
    ({ text: words, over }) => `${words}:${over.map((o) => o.mark.id).join('+')}`,
  );

test('plain text is one segment', () => {
  expect(shape('The dam held.', [])).toEqual(['The dam held.:']);
});

test('overlapping marks are split where they meet, widest first', () => {
  expect(shape('abcdefgh', [mark('x', 0, 5), mark('y', 3, 6)])).toEqual(['abc:x', 'de:x+y', 'f:y', 'gh:']);
});

test('a mark inside another keeps both over the inner words', () => {
  expect(shape('abcdef', [mark('in', 2, 4), mark('out', 0, 6)])).toEqual(['ab:out', 'cd:out+in', 'ef:out']);
});

test('a mark is first and last once, also when it is split', () => {
  const parts = segments('abcdef', [0, 6], [mark('x', 0, 6), mark('y', 2, 3)]);
  const ofX = parts.flatMap(({ over }) => over.filter((o) => o.mark.id === 'x'));
  expect(ofX.map((o) => o.first)).toEqual([true, false, false]);
  expect(ofX.map((o) => o.last)).toEqual([false, false, true]);
});

test('a mark that began in an earlier sentence does not begin again', () => {
  const [part] = segments('One. Two.', [5, 9], [mark('x', 0, 9)]);
  expect(part?.text).toBe('Two.');
  expect(part?.over[0]).toMatchObject({ first: false, last: true });
});

test('empty marks and marks elsewhere change nothing', () => {
  expect(shape('abcdef', [mark('empty', 2, 2), mark('far', 40, 50)])).toEqual(['abcdef:']);
});

test('the segments joined are the text, whatever the marks', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), spans, (text, pairs) => {
      const marks = pairs.map(([a, b], index) => mark(`m${index}`, Math.min(a, b), Math.max(a, b)));
      const parts = segments(text, [0, text.length], marks);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
