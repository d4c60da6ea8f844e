import { z } from 'zod';
import type { Kind, QuestionOf } from './kind.ts';
import { KIND_NAMES } from './kind-names.ts';
import { baseShape, idSchema, idsDiffer, itemSchema, mapFromForm, someOf } from './schema.ts';

const itemIds = (question: QuestionOf<'order'>): string[] => question.items.map((item) => item.id);

/** Every pair of the key, first before second. */
const pairs = (key: string[]): [string, string][] =>
  key.flatMap((first, index) => key.slice(index + 1).map((second): [string, string] => [first, second]));

const isBefore = (response: string[], first: string, second: string): boolean =>
  response.includes(first) && response.includes(second) && response.indexOf(first) < response.indexOf(second);

const place = (list: string[], id: string): string | null =>
  list.includes(id) ? `${list.indexOf(id) + 1}` : null;

/** Put the items in order. The mark is the share of pairs that stand in the right order (Kendall's pairs). */
export const order: Kind<'order', string[]> = {
  id: 'order',
  name: KIND_NAMES.order,
  schema: z
    .object({
      ...baseShape,
      kind: z.literal('order'),
      items: z.array(itemSchema).min(3).max(8),
      key: z.array(idSchema),
      feedback: z.string().max(2000),
    })
    .refine((question) => idsDiffer(question.items), 'Two items have the same id.')
    .refine(
      (question) =>
        question.key.length === question.items.length &&
        question.items.every((item) => question.key.includes(item.id)),
      'The right order must name every item once.',
    ),
  responseSchema: (question) => someOf(itemIds(question)),
  // Positions may be missing or given twice: what was numbered is kept, ties stay as shown.
  fromForm: (question, form) => {
    const positions = mapFromForm(question.items, form);
    if (positions === null) return null;
    return itemIds(question)
      .filter((id) => Number.isFinite(Number(positions[id] ?? Number.NaN)))
      .sort((a, b) => Number(positions[a]) - Number(positions[b]));
  },
  isBlank: (_question, response) => response.length === 0,
  grade: (question, response) => {
    const all = pairs(question.key);
    if (all.length === 0) return 0;
    return all.filter(([first, second]) => isBefore(response, first, second)).length / all.length;
  },
  keyResponse: (question) => [...question.key],
  choosables: (question) => {
    const textOf = (id: string) => question.items.find((item) => item.id === id)?.text ?? id;
    return question.key.slice(1).flatMap((second, index) => {
      const first = question.key[index] ?? '';
      return [
        {
          id: `${first}<${second}`,
          text: `${textOf(first)} before ${textOf(second)}`,
          right: true,
          misconception: null,
        },
        {
          id: `${second}<${first}`,
          text: `${textOf(second)} before ${textOf(first)}`,
          right: false,
          misconception: 'wrong-order' as const,
        },
      ];
    });
  },
  chosen: (question, response) =>
    question.key.slice(1).flatMap((second, index) => {
      const first = question.key[index] ?? '';
      if (isBefore(response, first, second)) return [`${first}<${second}`];
      return isBefore(response, second, first) ? [`${second}<${first}`] : [];
    }),
  studentParts: (question) => ({
    kind: 'order',
    items: question.items.map(({ id, text }) => ({ id, text })),
  }),
  rows: (question, response) =>
    question.key.map((id) => ({
      id,
      text: question.items.find((item) => item.id === id)?.text ?? '',
      chosen: response?.includes(id) ?? false,
      right: response !== null && place(response, id) === place(question.key, id),
      given: response === null ? null : place(response, id),
      expected: place(question.key, id),
      feedback: null,
    })),
};
