import type { Item, Option, Question } from '../question.ts';

/** The lists of a question that grow and shrink: options, lines (items, prompts, points) and where lines belong. */
export type ListName = 'option' | 'item' | 'target';
export type Row = Item & Partial<Option>;

/** The rows of a list, as they stand in the form: lines to be put in order stand in their right order. */
export const rowsOf = (question: Question, list: ListName): Row[] => {
  if (list === 'option') return 'options' in question ? question.options : [];
  if (list === 'target') {
    if (question.kind === 'classify') return question.categories;
    return question.kind === 'match' ? question.answers : [];
  }
  if (question.kind === 'match') return question.prompts;
  if (question.kind === 'open-answer') return question.rubric;
  if (question.kind === 'order') {
    return [...question.items].sort((a, b) => question.key.indexOf(a.id) - question.key.indexOf(b.id));
  }
  return question.kind === 'classify' ? question.items : [];
};

const asOptions = (rows: readonly Row[]): Option[] =>
  rows.map(({ id, text, feedback = '', misconception = null }) => ({ id, text, feedback, misconception }));

/** The question with other rows in a list; what the key says of rows that are gone is dropped. */
export const withRows = (question: Question, list: ListName, rows: readonly Row[]): Question => {
  const items: Item[] = rows.map(({ id, text }) => ({ id, text }));
  const ids = rows.map(({ id }) => id);
  if (list === 'option') {
    if (!('options' in question)) return question;
    return { ...question, options: asOptions(rows), key: question.key.filter((id) => ids.includes(id)) };
  }
  if (list === 'target') {
    if (question.kind === 'classify') return { ...question, categories: items };
    return question.kind === 'match' ? { ...question, answers: items } : question;
  }
  switch (question.kind) {
    case 'classify':
      return { ...question, items };
    case 'match':
      return { ...question, prompts: items };
    case 'open-answer':
      return { ...question, rubric: items };
    case 'order': {
      // Students see the lines in the order of `items`, which stays.
      const known = question.items.flatMap(({ id }) => items.filter((item) => item.id === id));
      const added = items.filter(({ id }) => !known.some((item) => item.id === id));
      return { ...question, items: [...known, ...added], key: ids };
    }
    default:
      return question;
  }
};
