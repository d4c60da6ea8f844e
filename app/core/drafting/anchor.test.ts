import { expect, test } from 'vitest';
import { anchor } from './anchor.ts';

const ARTICLE =
  'The harbour office closed the pier on Monday.\n“We had no choice – none at all,” said Ada Byrne, who runs it. ' +
  'She added that the repair would take until spring, and that nobody had asked the islanders.';

test.each([
  ['word for word', 'closed the pier on Monday', 'closed the pier on Monday'],
  ['with quotation marks round it', '“closed the pier on Monday”', 'closed the pier on Monday'],
  [
    'with straight marks and a hyphen',
    'We had no choice - none at all," said Ada',
    'We had no choice – none at all,” said Ada',
  ],
  ['in capitals and over a line break', 'PIER ON MONDAY. "WE HAD', 'pier on Monday.\n“We had'],
  [
    'with words left out',
    'the repair would take … nobody had asked the islanders',
    'the repair would take until spring, and that nobody had asked the islanders',
  ],
])('a quotation %s is found', (_, quote, words) => {
  const found = anchor(ARTICLE, quote);
  expect(found?.text).toBe(words);
  expect(ARTICLE.slice(...(found?.span ?? [0, 0]))).toBe(words);
});

test.each([
  ['invented', 'The mayor promised a new pier by June'],
  ['nearly right', 'closed the pier on Tuesday'],
  ['too short to prove anything', 'the pier'],
  ['empty', '“ ”'],
  ['in parts that stand the other way round', 'nobody had asked the islanders … closed the pier'],
  ['of single words', 'The … office … closed … pier … Monday … choice'],
])('a quotation that is %s is not', (_, quote) => {
  expect(anchor(ARTICLE, quote)).toBeNull();
});

test('parts that stand far apart are no quotation', () => {
  const far = `It began with a storm. ${'The sea was calm again for weeks. '.repeat(30)}It ended with a party.`;
  expect(anchor(far, 'It began with a storm … ended with a party')).toBeNull();
});
