import { expect, test } from 'vitest';
import { isBlank, responseFromForm } from '#app/core/question/kinds.ts';
import { SAMPLES, sample } from '#app/core/question/samples.ts';
import { studentView } from '#app/core/question/student-view.ts';
import { isEmptyAnswer, readAnswer, sameAnswer } from './read-answer.ts';

const form = (fields: [string, string][]): FormData => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

test('the page reads an answer as the server reads the same form', () => {
  const forms: [string, [string, string][]][] = [
    ['q-choice', [['answer', 'b']]],
    [
      'q-multiple',
      [
        ['answer', 'a'],
        ['answer', 'c'],
      ],
    ],
    [
      'q-classify',
      [
        ['answer.i1', 'c2'],
        ['answer.i2', ''],
      ],
    ],
    [
      'q-match',
      [
        ['answer.p1', 's3'],
        ['answer.p2', 's1'],
      ],
    ],
    [
      'q-order',
      [
        ['answer.o1', '3'],
        ['answer.o2', '1'],
        ['answer.o3', '2'],
      ],
    ],
    [
      'q-highlight',
      [
        ['answer', 's2'],
        ['answer', 's4'],
      ],
    ],
    ['q-open', [['answer', 'I would call the school.']]],
  ];
  for (const [id, fields] of forms) {
    const question = sample(id);
    expect(readAnswer(studentView(question), form(fields)), id).toEqual(
      responseFromForm(question, form(fields)),
    );
  }
});

test('an empty form is no answer, and every kind calls it blank', () => {
  for (const question of SAMPLES) {
    expect(readAnswer(studentView(question), form([['answer', '']]))).toBeNull();
    expect(isBlank(question, null)).toBe(true);
  }
  expect([null, '', ' ', [], {}].every(isEmptyAnswer)).toBe(true);
  expect(sameAnswer([], null)).toBe(true);
  expect(sameAnswer(['a'], ['b'])).toBe(false);
});
