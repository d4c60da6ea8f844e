import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const line = (...cells: Parameters<typeof toCsv>[0][number]) => toCsv([cells]).slice(1).trimEnd();

test('text, numbers and gaps become one line', () => {
  expect(line('Ada', 0.5, null, -3)).toBe('Ada,0.5,,-3');
});

test('quotation marks, commas and line breaks are kept inside quotes', () => {
  expect(line('a "b", c', 'two\nlines')).toBe('"a ""b"", c","two\nlines"');
});

test.each(['=1+1', '+49', '-2', '@sum', '\tx', '＝1', '  =1'])('%j is not run as a formula', (text) => {
  expect(line(text).replace(/^"/, '')).toMatch(/^'/);
});

test('the file starts with a byte order mark and ends its lines with CRLF', () => {
  expect(toCsv([['a'], ['b']])).toBe('\uFEFFa\r\nb\r\n');
});
