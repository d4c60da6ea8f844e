import { expect, test } from 'vitest';
import { lintQuestion } from './lint.ts';
import type { ChoiceQuestion } from './question.ts';

const TEXT = 'The mayor said the bridge is safe. An inspector disagreed.';
const good: ChoiceQuestion = {
  id: 'q',
  kind: 'choice',
  skill: 'identify-source',
  topic: 'sourcing',
  control: false,
  difficulty: 'easy',
  stem: 'Who calls the bridge safe?',
  passage: { span: [0, 34], text: 'The mayor said the bridge is safe.' },
  evidence: [{ span: [0, 14], text: 'The mayor said' }],
  explanation: 'The article says “The mayor said”.',
  options: [
    { id: 'a', text: 'The mayor', feedback: 'Yes.', misconception: null },
    {
      id: 'b',
      text: 'An inspector',
      feedback: 'The inspector disagreed.',
      misconception: 'nearest-name-is-speaker',
    },
    {
      id: 'c',
      text: 'The reporter',
      feedback: 'The reporter quotes.',
      misconception: 'quoting-is-endorsing',
    },
  ],
  key: ['a'],
};
const rules = (change: Partial<ChoiceQuestion>): string[] =>
  lintQuestion({ ...good, ...change }, TEXT).map(({ rule }) => rule);
const withRight = (text: string) =>
  good.options.map((option) => (option.id === 'a' ? { ...option, text } : option));

test('a good question has nothing to mend', () => {
  expect(rules({})).toEqual([]);
});

test.each<[string, Partial<ChoiceQuestion>]>([
  ['no-evidence', { evidence: [] }],
  ['passage-fragment', { passage: { span: [15, 33], text: 'the bridge is safe' } }],
  ['evidence-differs', { evidence: [{ span: [0, 14], text: 'The mayor says' }] }],
  ['evidence-differs', { passage: { span: [0, 3], text: 'An' } }],
  ['negative-stem', { stem: 'Who does not call the bridge safe?' }],
  ['long-stem', { stem: 'word '.repeat(70) }],
  ['same-option', { options: withRight('An inspector') }],
  ['sweeping-option', { options: withRight('All of the above') }],
  ['longest-is-right', { options: withRight('The mayor, who was asked about it on Monday') }],
  ['word-giveaway', { stem: 'Which townsman calls it safe?', options: withRight('A townsman') }],
  ['no-feedback', { options: good.options.map((option) => ({ ...option, feedback: '' })) }],
  ['seam', { stem: 'What does a official say?' }],
  ['seam', { stem: 'What does ““the bridge”” mean?' }],
  ['seam', { explanation: 'The the mayor said it.' }],
  ['seam', { explanation: 'It says “safe.”.' }],
  ['contact', { stem: 'Who writes to @bridge_safe?' }],
])('%s is found', (rule, change) => {
  expect(rules(change)).toContain(rule);
});

test('words quoted from the article do not make a stem negative', () => {
  expect(rules({ stem: 'Who says that “it is not safe”?' })).toEqual([]);
});
