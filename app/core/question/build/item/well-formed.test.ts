import { expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import { choiceFrom } from './draft.ts';
import { isWellFormed } from './well-formed.ts';

const question = (change: { stem?: string; right?: string; feedback?: string; explanation?: string }) =>
  choiceFrom(
    {
      skill: 'identify-source',
      stem: change.stem ?? 'Who says “the bridge is ‘safe’”?',
      evidence: [],
      explanation: change.explanation ?? 'The mayor: “the bridge is safe”.',
      right: [{ text: change.right ?? 'The mayor', feedback: change.feedback ?? 'Yes: “said the mayor”.' }],
      wrong: [{ text: 'The residents’ lawyer', feedback: 'Look again … at the words.' }],
    },
    randomFrom('1'),
  );

test('whole sentences with closed quotation marks pass, apostrophes included', () => {
  expect(isWellFormed(question({}))).toBe(true);
});

test.each([
  ['a quotation that stays open', { feedback: 'Yes: “said the mayor.' }],
  ['an inner one that stays open', { explanation: 'A woman asks: “Soldier, ‘who is it?”' }],
  ['an inner one that only an apostrophe follows', { right: '“She asks: ‘Who is at your mother’s house?”' }],
  ['doubled marks', { explanation: 'It says ““safe””.' }],
  ['two ends', { feedback: 'It says “safe.”.' }],
  ['a missing word', { feedback: 'The source is  alone.' }],
  ['a missing value', { right: 'The undefined' }],
  ['a small letter at the start', { stem: 'who says so?' }],
])('%s shows a seam', (_, change) => {
  expect(isWellFormed(question(change))).toBe(false);
});
