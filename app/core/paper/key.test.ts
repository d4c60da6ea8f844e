import { expect, test } from 'vitest';
import { sample } from '../question/samples.ts';
import { letterOf, paperKey } from './key.ts';
import type { LinedParagraph } from './lines.ts';
import { paperQuestion } from './paper-question.ts';

const LINES: LinedParagraph[] = [
  {
    kind: 'text',
    lines: [
      { span: [0, 8], number: 1 },
      { span: [9, 30], number: 2 },
    ],
  },
];

test.each([
  ['q-choice', 'A'],
  ['q-multiple', 'A and B'],
  ['q-classify', '1 A, 2 B'],
  ['q-match', '1 B, 2 A'],
  ['q-order', 'B, C, A'],
  ['q-highlight', 'The sentences that begin in lines 1, 2'],
  ['q-open', 'Marked with the rubric'],
])('the key of %s on paper is %s', (id, key) => {
  expect(paperKey(sample(id), LINES)).toBe(key);
});

test('letters go on after Z', () => {
  expect([0, 25, 26, 27, 51, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA']);
});

test('what a pen should do names the lines, and gives nothing away', () => {
  const asked = paperQuestion(sample('q-highlight'), LINES);
  expect(asked.howTo).toMatch(/^Look at lines 1–2\./);
  expect(JSON.stringify(asked)).not.toContain('CANARY');
});
