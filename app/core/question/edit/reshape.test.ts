import { expect, test } from 'vitest';
import type { ChoiceQuestion, Question } from '../question.ts';
import { sample } from '../samples.ts';
import { hasRoom, readReshaping, reshape } from './reshape.ts';
import { type ListName, rowsOf } from './rows.ts';

const after = (question: Question, ...values: string[]): Question =>
  values.reduce((now, value) => {
    const reshaping = readReshaping(value);
    if (!reshaping) throw new Error(value);
    return reshape(now, reshaping);
  }, question);
const ids = (question: Question, list: ListName) =>
  rowsOf(question, list)
    .map(({ id }) => id)
    .join(' ');
const choice = sample('q-choice') as ChoiceQuestion;
const worded = (text: string): ChoiceQuestion => ({
  ...choice,
  options: choice.options.map((option) => (option.id === 'a' ? { ...option, text } : option)),
});

test.each<[string, Question, ListName, string]>([
  ['add:option', choice, 'option', 'a b c d'],
  ['remove:option:b', choice, 'option', 'a c'],
  ['up:option:b', choice, 'option', 'b a c'],
  ['up:option:a', choice, 'option', 'a b c'],
  ['down:option:c', choice, 'option', 'a b c'],
  ['to:option:a:2', choice, 'option', 'b c a'],
  ['merge:option:c', choice, 'option', 'a b c'],
  ['remove:option:nobody', choice, 'option', 'a b c'],
  ['add:item', sample('q-match'), 'item', 'p1 p2 na'],
  ['add:target', sample('q-classify'), 'target', 'c1 c2 ta'],
  ['down:item:o2', sample('q-order'), 'item', 'o3 o2 o1'],
  ['add:item', sample('q-order'), 'item', 'o2 o3 o1 na'],
  ['remove:item:r1', sample('q-open'), 'item', ''],
  ['add:item', sample('q-highlight'), 'item', ''],
])('%s', (value, question, list, expected) => {
  expect(ids(after(question, value), list)).toBe(expected);
});

test.each<[string, string, string]>([
  ['The mayor or the clerk', 'The mayor', 'The clerk'],
  ['The mayor, and her clerk', 'The mayor', 'Her clerk'],
  ['Fear; hope', 'Fear', 'Hope'],
  ['The mayor', 'The mayor', ''],
])('%j is split into %j and %j, both with the feedback and the key', (text, first, second) => {
  expect(after(worded(text), 'split:option:a')).toMatchObject({
    options: [
      { id: 'a', text: first, feedback: 'CANARY feedback a' },
      { id: 'd', text: second, feedback: 'CANARY feedback a' },
      { id: 'b' },
      { id: 'c' },
    ],
    key: ['a', 'd'],
  });
});

test('two options become one, which is right if either was', () => {
  expect(after(choice, 'up:option:b', 'merge:option:b')).toMatchObject({
    options: [
      {
        id: 'b',
        text: 'Option b or Option a',
        feedback: 'CANARY feedback b CANARY feedback a',
        misconception: 'sibling-technique',
      },
      { id: 'c' },
    ],
    key: ['b'],
  });
});

test('a question stays as students see it when its right order changes', () => {
  const moved = after(sample('q-order'), 'to:item:o1:0');
  expect(moved).toMatchObject({ items: [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }], key: ['o1', 'o2', 'o3'] });
});

test('no list grows beyond what its kind allows', () => {
  const full = after(choice, ...Array.from({ length: 9 }, () => 'add:option'));
  expect(ids(full, 'option')).toBe('a b c d e f');
  expect(hasRoom(full, 'option')).toBe(false);
  expect(after(full, 'split:option:a')).toBe(full);
});

test.each(['', 'add', 'explode:option:a', 'up:option:a b', null])('%j is no reshaping', (value) => {
  expect(readReshaping(value)).toBeNull();
});
