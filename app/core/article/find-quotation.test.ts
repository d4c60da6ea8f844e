import { expect, test } from 'vitest';
import { findQuotation } from './find-quotation.ts';

const ARTICLE =
  'The harbour office closed the pier on Monday.\n“We had no choice – none at all,” said Ada Byrne, who runs it. ' +
  'She added that the repair would take until spring, and that nobody had asked the islanders.\n\n' +
  '“It will ruin  us — all,” said Ada’s (elder) sister of the education board meeting. A cat slept through it.';

const found = (quotation: string) => {
  const span = findQuotation(ARTICLE, quotation);
  return span && ARTICLE.slice(...span);
};

test.each([
  ['closed the pier on Monday', 'closed the pier on Monday'],
  ['  pier ', 'pier'],
  ['We had no choice - none at all," said Ada', 'We had no choice – none at all,” said Ada'],
  ['"It will ruin us - all," said', '“It will ruin  us — all,” said'],
  ["Ada's (elder) sister", 'Ada’s (elder) sister'],
  ['‚Ada‛s (elder)', null],
  ['Ada‛s (elder)', 'Ada’s (elder)'],
  ['will\u00a0ruin us ‑ all', 'will ruin  us — all'],
  ['PIER ON MONDAY. "WE HAD', 'pier on Monday.\n“We had'],
  [
    'the repair would take … nobody had asked the islanders',
    'the repair would take until spring, and that nobody had asked the islanders',
  ],
  ['cat', 'cat'],
])('%j is found as %j', (quotation, words) => {
  expect(found(quotation)).toBe(words);
});

test.each([
  ['is invented', 'The mayor promised a new pier by June'],
  ['is nearly right', 'closed the pier on Tuesday'],
  ['is empty', ' '],
  ['starts within a word', 'ducation board meeting'],
  ['ends within a word', 'education board m'],
  ['has parts the other way round', 'nobody had asked the islanders … closed the pier'],
  ['has parts of single words', 'The … office … closed … pier … Monday … choice'],
  ['has a part that cuts a word', 'the repair would take … body had asked the islanders'],
])('a quotation that %s is not found', (_, quotation) => {
  expect(found(quotation)).toBeNull();
});

test('words within a word do not hide the same words further on', () => {
  expect(findQuotation('Education for a cat.', 'cat')).toEqual([16, 19]);
});

test('parts that stand far apart are no quotation', () => {
  const far = `It began with a storm. ${'The sea was calm again for weeks. '.repeat(30)}It ended with a party.`;
  expect(findQuotation(far, 'It began with a storm … ended with a party')).toBeNull();
});

test('a word without end takes no time without end', () => {
  const word = 'a'.repeat(200_000);
  const before = performance.now();
  expect(findQuotation(word, 'a'.repeat(100_000))).toBeNull();
  expect(performance.now() - before).toBeLessThan(2_000);
});
