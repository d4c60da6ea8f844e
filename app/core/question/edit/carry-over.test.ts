import { expect, test } from 'vitest';
import type { Question } from '../question.ts';
import { sample } from '../samples.ts';
import { carryOver } from './carry-over.ts';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { span: [start, start + words.length] as const, text: words };
};
const OLD = 'The mayor spoke. The clerk wrote it down.';
const question: Question = {
  ...sample('q-choice'),
  stem: 'Who spoke?',
  passage: at(OLD, 'The mayor spoke.'),
  evidence: [at(OLD, 'The mayor spoke'), at(OLD, 'The clerk')],
};

test('on the same text nothing changes', () => {
  expect(carryOver(question, OLD, 'Old')).toEqual({ question, lost: [] });
});

test('in another version of the article the words are found again', () => {
  const text = `On Monday. ${OLD}`;
  const carried = carryOver(question, text, 'Old');
  expect(carried?.lost).toEqual([]);
  for (const { span, text: words } of carried?.question.evidence ?? [])
    expect(text.slice(...span)).toBe(words);
  expect(carried?.question.passage?.span).toEqual([11, 27]);
});

test('a passage that this article does not have becomes a quotation, and what is lost is named', () => {
  const carried = carryOver(question, 'The clerk slept.', 'Old');
  expect(carried?.question).toMatchObject({
    stem: 'Who spoke? (From “Old”: “The mayor spoke.”)',
    passage: null,
    evidence: [{ span: [0, 9], text: 'The clerk' }],
  });
  expect(carried?.lost.map(({ text }) => text)).toEqual(['The mayor spoke', 'The mayor spoke.']);
});

test('sentences to mark come along only when all of them stand here', () => {
  const marking = {
    ...sample('q-highlight'),
    passage: null,
    evidence: [],
    sentences: [
      { id: 's1', ...at(OLD, 'The mayor spoke.') },
      { id: 's2', ...at(OLD, 'The clerk wrote it down.') },
    ],
    key: ['s1'],
    neutral: [],
  } as Question;
  expect(carryOver(marking, OLD, 'Old')?.question).toEqual(marking);
  expect(carryOver(marking, 'The mayor spoke.', 'Old')).toBeNull();
});

test('an article on which many questions are tried is made plain once', () => {
  const asked: string[] = [];
  const find = (words: string) => {
    asked.push(words);
    return null;
  };
  expect(carryOver(question, 'Nothing of it.', 'Old', find)?.lost).toHaveLength(3);
  expect(asked).toEqual(['The mayor spoke', 'The clerk', 'The mayor spoke.']);
});
