import { expect, test } from 'vitest';
import { evidenceAt, findEvidence } from './find-evidence.ts';

const TEXT = 'The ferry stops.\n\n“It will ruin  us — all,” said Ada’s (elder) sister.';

test.each([
  ['The ferry stops', 'The ferry stops'],
  ['  ferry ', 'ferry'],
  ['"It will ruin us - all," said', '“It will ruin  us — all,” said'],
  ["Ada's (elder) sister.", 'Ada’s (elder) sister.'],
  ['The ferry sails', undefined],
  ['erry', undefined],
  ['', undefined],
  [' ', undefined],
])('%j stands in the article as %j', (typed, words) => {
  const found = findEvidence(TEXT, typed);
  expect(found?.text).toBe(words);
  if (found) expect(TEXT.slice(...found.span)).toBe(found.text);
});

test.each<[[number, number], string | undefined]>([
  [[0, 3], 'The'],
  [[3, 10], 'ferry'],
  [[16, 18], undefined],
  [[5, 5], undefined],
  [[-1, 4], undefined],
  [[0, 9999], undefined],
  [[0, 2.5], undefined],
])('the span %j covers %j', (span, words) => {
  expect(evidenceAt(TEXT, span)?.text).toBe(words);
});

test.each<[[number, number], string]>([
  [[0, 2], 'a😀'],
  [[2, 5], '😀 b'],
])('the span %j of text with an emoji cuts no character', (span, words) => {
  expect(evidenceAt('a😀 b', span)?.text).toBe(words);
});
