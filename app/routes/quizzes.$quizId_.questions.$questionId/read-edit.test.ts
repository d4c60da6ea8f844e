import { expect, test } from 'vitest';
import type { Question } from '#app/core/question/question.ts';
import { SAMPLES, sample } from '#app/core/question/samples.ts';
import { checkEdit } from './check-edit.server.ts';
import { type Fields, readEdit } from './read-edit.ts';

const TEXT = 'The mayor spoke at noon about the levy, and more of the same was said on the next day.';

/** The fields as the form of this question shows them. */
const fieldsOf = (question: Question): Fields => {
  const fields: Fields = {
    stem: question.stem,
    explanation: question.explanation,
    difficulty: question.difficulty,
  };
  const put = (prefix: string, items: { id: string; text: string }[]) => {
    for (const { id, text } of items) fields[`${prefix}.${id}.text`] = text;
  };
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice':
      fields.key = question.key;
      put('option', question.options);
      for (const { id, feedback, misconception } of question.options) {
        fields[`option.${id}.feedback`] = feedback;
        fields[`option.${id}.misconception`] = misconception ?? '';
      }
      break;
    case 'classify':
    case 'match': {
      put('item', question.kind === 'match' ? question.prompts : question.items);
      put('target', question.kind === 'match' ? question.answers : question.categories);
      for (const [id, target] of Object.entries(question.key)) fields[`item.${id}.target`] = target;
      for (const [id, words] of Object.entries(question.feedback)) fields[`item.${id}.feedback`] = words;
      break;
    }
    case 'order':
      put('item', question.items);
      question.key.forEach((id, index) => {
        fields[`item.${id}.place`] = String(index + 1);
      });
      fields.feedback = question.feedback;
      break;
    case 'highlight':
      for (const { id } of question.sentences) {
        const role = question.key.includes(id) ? 'key' : question.neutral.includes(id) ? 'neutral' : 'other';
        fields[`sentence.${id}.role`] = role;
        fields[`sentence.${id}.feedback`] = question.feedback[id] ?? '';
      }
      break;
    case 'open-answer':
      put('item', question.rubric);
      fields.model = question.model;
  }
  return fields;
};

test.each(SAMPLES.map((question) => [question.kind, question] as const))(
  'a %s question that was not touched stays as it was and passes its schema',
  (_kind, question) => {
    const edited = readEdit(question, fieldsOf(question));
    expect(edited).toEqual(question);
    expect(checkEdit(edited, question, TEXT)).toMatchObject({ ok: true, warnings: [] });
  },
);

test('an emptied option is deleted, a spare one that was filled in is added', () => {
  const before = sample('q-choice');
  const fields = {
    ...fieldsOf(before),
    'option.b.text': '',
    'option.b.feedback': '',
    'option.d.text': 'New',
    key: ['a'],
  };
  expect(readEdit(before, fields)).toMatchObject({
    options: [{ id: 'a' }, { id: 'c' }, { id: 'd', text: 'New' }],
  });
});

test('an item that is sorted anew loses the confusion that was wrong before', () => {
  const before = sample('q-classify');
  expect(readEdit(before, { ...fieldsOf(before), 'item.i1.target': 'c2' })).toMatchObject({
    key: { i1: 'c2', i2: 'c2' },
    misconceptions: {},
  });
});

test.each([
  ['an empty question', 'q-choice', { stem: ' ' }, { stem: 'Write something here.' }],
  ['no right answer', 'q-choice', { key: [] }, { '': 'Say which answer is right.' }],
  [
    'words missing beside feedback',
    'q-choice',
    { 'option.c.text': '' },
    { 'option.c.text': 'Write something here.' },
  ],
  [
    'an item without a group',
    'q-classify',
    { 'item.i1.target': '' },
    { 'item.i1.target': 'Choose where this line belongs.' },
  ],
  [
    'one answer for two lines',
    'q-match',
    { 'item.p1.target': 's1' },
    { '': 'Two lines have the same answer.' },
  ],
  ['two lines to put in order', 'q-order', { 'item.o1.text': '' }, { '': 'At least 3 lines are needed.' }],
  [
    'nothing to mark',
    'q-highlight',
    { 'sentence.s1.role': 'other', 'sentence.s2.role': 'other' },
    { '': 'Say which answer is right.' },
  ],
  ['no rubric', 'q-open', { 'item.r1.text': '' }, { '': 'At least one line is needed.' }],
])('%s is refused with a plain message', (_what, id, changes, errors) => {
  const before = sample(id);
  const checked = checkEdit(readEdit(before, { ...fieldsOf(before), ...changes }), before, TEXT);
  expect(checked).toMatchObject({ ok: false, errors });
});

test('a new weakness is pointed out, one that was there is not', () => {
  const before = sample('q-choice');
  const negative = readEdit(before, { ...fieldsOf(before), stem: 'Which technique is it not?' });
  expect(checkEdit(negative, before, TEXT)).toMatchObject({
    ok: true,
    warnings: [{ rule: 'negative-stem' }],
  });
  expect(checkEdit(negative, negative, TEXT)).toMatchObject({ ok: true, warnings: [] });
});
