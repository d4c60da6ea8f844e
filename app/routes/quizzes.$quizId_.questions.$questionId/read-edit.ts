import type { Item, Option, Question } from '#app/core/question/question.ts';

/** The fields of the edit form. */
export type Fields = Record<string, unknown>;

const text = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** Ids of the rows `prefix.<id>.text`, in the form's order. */
const rowIds = (fields: Fields, prefix: string): string[] =>
  Object.keys(fields).flatMap((name) => {
    const id = new RegExp(`^${prefix}\\.([\\w-]{1,40})\\.text$`).exec(name)?.[1];
    return id === undefined ? [] : [id];
  });

/** A row is left out when nothing stands in it: that is how a line is deleted and how spare ones stay unused. */
const itemsFrom = (fields: Fields, prefix: string): Item[] =>
  rowIds(fields, prefix).flatMap((id) => {
    const item = { id, text: text(fields, `${prefix}.${id}.text`) };
    return item.text === '' ? [] : [item];
  });

const optionsFrom = (fields: Fields): Option[] =>
  rowIds(fields, 'option').flatMap((id) => {
    const option = {
      text: text(fields, `option.${id}.text`),
      feedback: text(fields, `option.${id}.feedback`),
    };
    if (option.text === '' && option.feedback === '') return [];
    const misconception = text(fields, `option.${id}.misconception`);
    // The schema refuses what is no misconception.
    return [{ id, ...option, misconception: (misconception || null) as Option['misconception'] }];
  });

const keyFrom = (fields: Fields, among: readonly { id: string }[]): string[] => {
  const chosen = [fields.key ?? []].flat();
  return among.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
};

type Sorting = {
  key: Record<string, string>;
  feedback: Record<string, string>;
  misconceptions: Extract<Question, { kind: 'classify' }>['misconceptions'];
};

/** Where each item goes; confusions stay with the pairs that are still wrong and still possible. */
const sortingFrom = (fields: Fields, items: Item[], targets: Item[], before: Sorting): Sorting => {
  const key = Object.fromEntries(items.map(({ id }) => [id, text(fields, `item.${id}.target`)]));
  const wrong = items.flatMap(({ id }) =>
    targets.flatMap((target) => (target.id === key[id] ? [] : [`${id}:${target.id}`])),
  );
  return {
    key,
    feedback: Object.fromEntries(items.map(({ id }) => [id, text(fields, `item.${id}.feedback`)])),
    misconceptions: Object.fromEntries(
      Object.entries(before.misconceptions).filter(([pair]) => wrong.includes(pair)),
    ),
  };
};

const ordered = (fields: Fields, items: Item[]): string[] =>
  [...items]
    .sort((a, b) => Number(fields[`item.${a.id}.place`]) - Number(fields[`item.${b.id}.place`]))
    .map(({ id }) => id);

/** The question as its form says it should be; not yet checked by its kind's schema. */
export const readEdit = (before: Question, fields: Fields): Question => {
  const base = {
    stem: text(fields, 'stem'),
    explanation: text(fields, 'explanation'),
    difficulty: text(fields, 'difficulty') as Question['difficulty'],
  };
  const items = itemsFrom(fields, 'item');
  const targets = itemsFrom(fields, 'target');
  switch (before.kind) {
    case 'choice':
    case 'multiple-choice': {
      const options = optionsFrom(fields);
      return { ...before, ...base, options, key: keyFrom(fields, options) };
    }
    case 'classify':
      return {
        ...before,
        ...base,
        items,
        categories: targets,
        ...sortingFrom(fields, items, targets, before),
      };
    case 'match':
      return {
        ...before,
        ...base,
        prompts: items,
        answers: targets,
        ...sortingFrom(fields, items, targets, before),
      };
    case 'order':
      return { ...before, ...base, items, key: ordered(fields, items), feedback: text(fields, 'feedback') };
    case 'highlight': {
      const role = (id: string) => text(fields, `sentence.${id}.role`);
      const ids = before.sentences.map(({ id }) => id);
      const feedback = ids.map((id) => [id, text(fields, `sentence.${id}.feedback`)] as const);
      return {
        ...before,
        ...base,
        key: ids.filter((id) => role(id) === 'key'),
        neutral: ids.filter((id) => role(id) === 'neutral'),
        feedback: Object.fromEntries(feedback.filter(([, words]) => words !== '')),
      };
    }
    case 'open-answer':
      return { ...before, ...base, rubric: items, model: text(fields, 'model') };
  }
};
