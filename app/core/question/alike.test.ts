import { expect, test } from 'vitest';
import { areAlike, distinct } from './alike.ts';
import { keyWords } from './key-words.ts';
import type { Question } from './question.ts';
import { SAMPLES, sample } from './samples.ts';

const asked = { ...sample('q-choice'), stem: 'Which technique stands in the sentence about the harbour?' };

test.each<[string, Partial<Question>, boolean]>([
  ['the same words', {}, true],
  ['another capital and mark', { stem: 'which technique stands in the sentence about the Harbour' }, true],
  ['one word more', { stem: 'Which technique stands in the long sentence about the harbour?' }, true],
  ['another sentence', { stem: 'Who gains when the island shop has to close in March?' }, false],
  [
    'another passage',
    { passage: { span: [0, 40], text: 'Two boats sail at dawn and nobody knows why' } },
    false,
  ],
])('%s: alike is %o', (_what, change, alike) => {
  expect(areAlike(asked, { ...asked, ...change } as Question)).toBe(alike);
});

test('only what looks different is offered', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ id, content: asked }));
  const other = { id: 'd', content: sample('q-order') };
  expect(distinct([...rows, other], []).map(({ id }) => id)).toEqual(['a', 'd']);
  expect(distinct([...rows, other], [{ content: asked }]).map(({ id }) => id)).toEqual(['d']);
});

test('every kind says its key in words', () => {
  expect(SAMPLES.map(keyWords)).toEqual([
    ['Option a'],
    ['Option a', 'Option b'],
    ['Item i1 → Item c1', 'Item i2 → Item c2'],
    ['Item p1 → Item s2', 'Item p2 → Item s1'],
    ['Item o2', 'Item o3', 'Item o1'],
    ['Sentence s1', 'Sentence s2'],
    ['CANARY rubric'],
  ]);
});
