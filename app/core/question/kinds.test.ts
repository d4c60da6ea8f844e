import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  choosables,
  chosenIds,
  gradeResponse,
  isBlank,
  keyResponse,
  kindOf,
  parseResponse,
  questionSchema,
  responseFromForm,
} from './kinds.ts';
import { markOf, verdictOf } from './mark.ts';
import type { Question, Response } from './question.ts';
import { resultView } from './result-view.ts';
import { SAMPLES, sample } from './samples.ts';
import { studentView } from './student-view.ts';

const form = (fields: [string, string][]): FormData => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

test('every kind accepts its sample and refuses it with a broken key', () => {
  for (const question of SAMPLES) {
    expect(questionSchema.parse(question)).toEqual(question);
    expect(kindOf(question).id).toBe(question.kind);
  }
  expect(questionSchema.safeParse({ ...sample('q-choice'), key: ['z'] }).success).toBe(false);
  expect(questionSchema.safeParse({ ...sample('q-classify'), key: { i1: 'c1' } }).success).toBe(false);
  expect(questionSchema.safeParse({ ...sample('q-order'), key: ['o1', 'o2'] }).success).toBe(false);
});

test('grading the key gives 1', () => {
  for (const question of SAMPLES.filter((one) => one.kind !== 'open-answer')) {
    expect(gradeResponse(question, keyResponse(question)), question.id).toBe(1);
  }
  expect(gradeResponse(sample('q-open'), 'Look it up.')).toBeNull();
});

const anyResponse = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '', 'nothing'),
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'o1', 'o2', 'o3', 's1', 's2', 's3', 's4')),
  fc.dictionary(fc.constantFrom('i1', 'i2', 'p1', 'p2'), fc.constantFrom('c1', 'c2', 's1', 's2', 's3')),
);

test('a fraction lies in [0, 1], whatever is sent', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SAMPLES), anyResponse, (question: Question, raw: unknown) => {
      const response = parseResponse(question, raw);
      const fraction = gradeResponse(question, response);
      if (fraction !== null) expect(fraction >= 0 && fraction <= 1).toBe(true);
      const ids = choosables(question).map((one) => one.id);
      expect(chosenIds(question, response).every((id) => ids.includes(id))).toBe(true);
      expect(resultView(question, response).mark).toEqual(markOf(question, response));
    }),
  );
});

test.each<[string, Response, number]>([
  ['q-multiple', ['a'], 0.5],
  ['q-multiple', ['a', 'b', 'c'], 0],
  ['q-multiple', ['c'], 0],
  ['q-classify', { i1: 'c1' }, 0.5],
  ['q-match', { p1: 's2', p2: 's3' }, 0.5],
  ['q-order', ['o2', 'o1', 'o3'], 2 / 3],
  ['q-order', ['o1', 'o3', 'o2'], 0],
  ['q-order', ['o2'], 0],
  ['q-highlight', ['s1', 's3'], 0.5],
  ['q-highlight', ['s1', 's2', 's4'], 0.75],
  ['q-highlight', ['s4'], 0],
])('%s answered %j earns %d', (id, response, fraction) => {
  expect(gradeResponse(sample(id), response)).toBeCloseTo(fraction);
});

test('an answer that the question does not have is refused', () => {
  expect(parseResponse(sample('q-choice'), 'z')).toBeNull();
  expect(parseResponse(sample('q-choice'), ['a'])).toBeNull();
  expect(parseResponse(sample('q-order'), ['o1', 'o1'])).toBeNull();
  expect(parseResponse(sample('q-match'), { p9: 's1' })).toBeNull();
  expect(parseResponse(sample('q-open'), 'x'.repeat(4001))).toBeNull();
});

test('a plain form gives the same response as the page does', () => {
  expect(responseFromForm(sample('q-choice'), form([['answer', 'b']]))).toBe('b');
  expect(responseFromForm(sample('q-choice'), form([]))).toBeNull();
  expect(
    responseFromForm(
      sample('q-multiple'),
      form([
        ['answer', 'a'],
        ['answer', 'c'],
      ]),
    ),
  ).toEqual(['a', 'c']);
  expect(
    responseFromForm(
      sample('q-match'),
      form([
        ['answer.p1', 's2'],
        ['answer.p2', ''],
      ]),
    ),
  ).toEqual({ p1: 's2' });
  const positions = form([
    ['answer.o1', '3'],
    ['answer.o2', '1'],
    ['answer.o3', '2'],
  ]);
  expect(responseFromForm(sample('q-order'), positions)).toEqual(['o2', 'o3', 'o1']);
  expect(responseFromForm(sample('q-order'), form([['answer.o3', '1']]))).toEqual(['o3']);
  expect(responseFromForm(sample('q-open'), form([['answer', '  ']]))).toBeNull();
});

test('blank is not wrong', () => {
  expect(markOf(sample('q-choice'), null)).toEqual({ fraction: null, verdict: 'blank' });
  expect(markOf(sample('q-multiple'), [])).toEqual({ fraction: null, verdict: 'blank' });
  expect(isBlank(sample('q-open'), ' \n')).toBe(true);
  expect(markOf(sample('q-open'), 'A dictionary.').verdict).toBe('pending');
  expect([0, 0.4, 1].map(verdictOf)).toEqual(['wrong', 'partly', 'right']);
});

test('a student never sees a key, a feedback, an explanation or evidence', () => {
  for (const question of SAMPLES) {
    const view = studentView(question);
    const json = JSON.stringify(view);
    expect(json).not.toContain('CANARY');
    for (const hidden of [
      'key',
      'feedback',
      'misconception',
      'neutral',
      'difficulty',
      'control',
      'evidence',
      'rubric',
      'model',
      'explanation',
    ]) {
      expect(json, question.id).not.toContain(`"${hidden}`);
    }
  }
  const withExtra: Question = Object.assign({ ...sample('q-choice') }, { note: 'CANARY' });
  expect(JSON.stringify(studentView(withExtra))).not.toContain('CANARY');
});

test('the report says for each line what was chosen, what was right, and why', () => {
  const view = resultView(sample('q-choice'), 'b');
  expect(view.mark.verdict).toBe('wrong');
  expect(view.rows.map((row) => [row.id, row.chosen, row.right])).toEqual([
    ['a', false, true],
    ['b', true, false],
    ['c', false, false],
  ]);
  expect(view.rows[1]?.feedback).toContain('feedback b');
  const match = resultView(sample('q-match'), { p1: 's1' });
  expect(match.rows[0]).toMatchObject({ given: 'Item s1', expected: 'Item s2', right: false });
  expect(match.rows[1]).toMatchObject({ given: null, chosen: false, right: false });
  expect(resultView(sample('q-order'), ['o2', 'o1', 'o3']).rows.map((row) => row.given)).toEqual([
    '1',
    '3',
    '2',
  ]);
});
