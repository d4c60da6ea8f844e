import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';

const PROSE = 'The harbour office said on Monday that the ferry will stop for six weeks. '.repeat(3);
const LONG = 40_000;
const filled = (piece: string): string => piece.repeat(Math.floor(LONG / piece.length));

/** Text that nobody writes and anybody can paste. Where time grew with the square, one of these took minutes. */
const HOSTILE: [name: string, text: string][] = [
  ['one word', 'a'.repeat(LONG)],
  ['straight quotation marks', filled('"')],
  ['opening quotation marks', filled('“')],
  ['marks round every letter', filled('“x” ”')],
  ['apostrophes before words', filled("'a ")],
  ['single marks that stay open', filled('‘a ')],
  ['the word said', filled('said ')],
  ['empty lines', filled('\n')],
  ['tiny lines', filled('a b\n')],
  ['brackets', filled('( ')],
  ['digits', filled('7')],
  ['numbers', filled('12 ')],
  ['colons', filled(': ')],
  ['names', filled('Ada Bram ')],
  ['turns of a word', filled('Ann: hi.\nBen: no.\n')],
  ['abbreviations', filled('Mr. Dr. St. U.S. ')],
  ['one quotation again and again', filled('“We won,” he said. ')],
  ['according to', filled('according to ')],
  ['dashes', filled('— ')],
  ['relative clauses', filled('the man who ')],
];

test.each(HOSTILE)(
  '%s without end: read in bounded time, and the prose before it as ever',
  (_, text) => {
    const { attributions, length } = analyse(`Ferry stops\n\n${PROSE}\n\n${text}`);
    expect(length).toBeGreaterThan(PROSE.length);
    expect(attributions.length).toBeGreaterThanOrEqual(3);
  },
  20_000,
);
