import { expect, test } from 'vitest';
import { lintQuestion } from '../lint.ts';
import type { Question } from '../question.ts';
import { SAMPLES, sample } from '../samples.ts';
import { lintWritten } from './lint-written.ts';

const found = (question: Question): string[] => {
  const known = lintQuestion(question, '').map(({ rule }) => rule);
  return lintWritten(question, '')
    .map(({ rule }) => rule)
    .filter((rule) => !known.includes(rule));
};
const changed = (id: string, change: object): Question => ({ ...sample(id), ...change }) as Question;
const choice = sample('q-choice') as Extract<Question, { kind: 'choice' }>;

test.each<[string, Question]>([
  ['no-explanation', changed('q-order', { explanation: '' })],
  ['two-options', changed('q-choice', { options: choice.options.slice(0, 2) })],
  ['one-key', changed('q-multiple', { key: ['a'] })],
  ['one-group', changed('q-classify', { key: { i1: 'c1', i2: 'c1' } })],
  ['no-feedback', changed('q-classify', { feedback: { i1: 'Yes.' } })],
  [
    'no-spare',
    changed('q-match', {
      answers: [
        { id: 's1', text: 'A' },
        { id: 's2', text: 'B' },
      ],
    }),
  ],
  ['few-sentences', changed('q-highlight', { key: ['s1', 's2', 's4'], neutral: [] })],
  ['no-model', changed('q-open', { model: '' })],
])('%s is found', (rule, question) => {
  expect(found(question)).toEqual([rule]);
});

test('every warning is one sentence in plain words', () => {
  for (const question of SAMPLES) {
    for (const { message } of lintWritten({ ...question, explanation: '' }, '')) {
      expect(message).toMatch(/^[A-Z“].{15,130}\.$/u);
    }
  }
});
