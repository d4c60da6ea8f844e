import { expect, test } from 'vitest';
import type { Evidence, Question } from '../question.ts';
import { SAMPLES, sample } from '../samples.ts';
import { SKILLS } from '../skills.ts';
import { checkEdit } from './check-edit.ts';
import { spanValue } from './fields.ts';
import { readEdit } from './read-edit.ts';
import { sentenceRows } from './read-sentences.ts';
import { rowsOf } from './rows.ts';

const TEXT = 'The mayor spoke at noon about the levy, and more of the same was said on the next day.';
const words = (start: number, end: number): Evidence => ({
  span: [start, end],
  text: TEXT.slice(start, end),
});

/** The samples, on an article that really says so. */
const anchored = (question: Question): Question => {
  const topic = SKILLS[question.skill].topic;
  const base = { ...question, topic, passage: words(0, 9), evidence: [words(0, 9)] };
  if (base.kind !== 'highlight') return base;
  return { ...base, sentences: base.sentences.map((one) => ({ ...one, ...trimmed(...one.span) })) };
};
const trimmed = (start: number, end: number) => {
  const text = TEXT.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  return words(from, from + text.trim().length);
};
const QUESTIONS = SAMPLES.map(anchored);
const given = (id: string) => anchored(sample(id));
type Fields = Record<string, unknown>;

/** The fields as the form of this question shows them. */
const fieldsOf = (question: Question): Fields => {
  const fields: Fields = {
    stem: question.stem,
    explanation: question.explanation,
    difficulty: question.difficulty,
    skill: question.skill,
    picks: '1',
    evidence: question.evidence.map(({ span }) => spanValue(span)),
    passage: question.passage ? spanValue(question.passage.span) : '',
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
      put('item', rowsOf(question, 'item'));
      fields.feedback = question.feedback;
      break;
    case 'highlight':
      for (const { value, role, feedback } of sentenceRows(question, [], TEXT)) {
        fields[`mark.${value}`] = role;
        fields[`why.${value}`] = feedback;
      }
      break;
    case 'open-answer':
      put('item', question.rubric);
      fields.model = question.model;
  }
  return fields;
};

test.each(QUESTIONS.map((question) => [question.kind, question] as const))(
  'a %s question that was not touched stays as it was and passes its schema',
  (_kind, question) => {
    const fields = fieldsOf(question);
    const edited = readEdit(question, fields, TEXT);
    expect(edited).toEqual(question);
    expect(checkEdit(edited, fields, TEXT)).toMatchObject({ ok: true, question });
  },
);

const checked = (id: string, changes: Fields) => {
  const before = given(id);
  const fields = { ...fieldsOf(before), ...changes };
  return checkEdit(readEdit(before, fields, TEXT), fields, TEXT);
};

test('an emptied option is deleted, one that was added is kept', () => {
  const changes = { 'option.b.text': '', 'option.b.feedback': '', 'option.d.text': 'New', key: ['a'] };
  expect(checked('q-choice', changes)).toMatchObject({
    question: { options: [{ id: 'a' }, { id: 'c' }, { id: 'd', text: 'New' }] },
  });
});

test('an item that is sorted anew loses the confusion that was wrong before', () => {
  expect(checked('q-classify', { 'item.i1.target': 'c2' })).toMatchObject({
    question: { key: { i1: 'c2', i2: 'c2' }, misconceptions: {} },
  });
});

test('another skill brings its topic along', () => {
  expect(checked('q-choice', { skill: 'read-verb' })).toMatchObject({
    question: { skill: 'read-verb', topic: 'sourcing' },
  });
});

test('evidence is cut from the article, whatever the form says', () => {
  const changes = { evidence: ['10-23', '10-23', '9-99999', 'x'], words: 'the levy', passage: '9-24' };
  expect(checked('q-choice', changes)).toMatchObject({
    question: {
      evidence: [words(10, 23), words(30, 38)],
      passage: words(10, 23),
    },
  });
});

test('sentences to be marked prove themselves, and the article’s others can be offered', () => {
  const changes = { evidence: [], [`mark.40-${TEXT.length}`]: 'key', 'mark.0-9': 'out' };
  expect(checked('q-highlight', changes)).toMatchObject({
    question: { key: ['s2', 'n40'], evidence: [{}, words(40, TEXT.length)] },
  });
});

test('a list that is written in its right order is not shown in it', () => {
  const before = { ...given('q-order'), items: [], key: [] } as unknown as Question;
  const fields = {
    ...fieldsOf(given('q-order')),
    'item.o2.text': 'B',
    'item.o3.text': 'A',
    'item.o1.text': 'C',
  };
  expect(checkEdit(readEdit(before, fields, TEXT), fields, TEXT)).toMatchObject({
    question: { key: ['o2', 'o3', 'o1'], items: [{ text: 'A' }, { text: 'B' }, { text: 'C' }] },
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
  ['two lines to put in order', 'q-order', { 'item.o1.text': '' }, { '': 'Write at least 3 lines.' }],
  [
    'nothing to mark',
    'q-highlight',
    { 'mark.0-9': 'other', 'mark.10-19': 'other', 'mark.10-18': 'other' },
    { '': 'Say which answer is right.' },
  ],
  [
    'no rubric',
    'q-open',
    { 'item.r1.text': '' },
    { '': 'Write at least one point that a good answer makes.' },
  ],
  [
    'evidence that the article does not have',
    'q-choice',
    { words: 'The mayor slept' },
    { words: 'The article does not say this, word for word. Copy the words from it.' },
  ],
  [
    'a book typed as evidence',
    'q-choice',
    { words: 'The mayor [('.repeat(20_000) },
    { words: 'Use at most 2000 characters: the few words that prove it.' },
  ],
])('%s is refused with a plain message', (_what, id, changes, errors) => {
  expect(checked(id, changes)).toMatchObject({ ok: false, errors });
});

test('a weakness stops nobody', () => {
  expect(checked('q-choice', { stem: 'Which technique is it not?' })).toMatchObject({ ok: true });
});
