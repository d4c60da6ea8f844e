import { z } from 'zod';
import type { Kind, QuestionOf } from './kind.ts';
import { KIND_NAMES } from './kind-names.ts';
import {
  baseShape,
  idSchema,
  idsDiffer,
  itemSchema,
  mapFromForm,
  mapOf,
  misconceptionSchema,
} from './schema.ts';
import { keyIsComplete, shareRight, sortingChoosables, sortingChosen, sortingRows } from './sorting.ts';

const sorting = (question: QuestionOf<'classify'>) => ({ ...question, targets: question.categories });

/** Put each item into a category. The mark is the share of items put right. */
export const classify: Kind<'classify', Record<string, string>> = {
  id: 'classify',
  name: KIND_NAMES.classify,
  schema: z
    .object({
      ...baseShape,
      kind: z.literal('classify'),
      items: z.array(itemSchema).min(2).max(12),
      categories: z.array(itemSchema).min(2).max(6),
      key: z.record(z.string(), idSchema),
      feedback: z.record(z.string(), z.string()),
      misconceptions: z.record(z.string(), misconceptionSchema),
    })
    .refine(
      (question) => idsDiffer(question.items) && idsDiffer(question.categories),
      'Two parts have the same id.',
    )
    .refine(
      (question) => keyIsComplete(question.items, question.categories, question.key),
      'An item has no group.',
    ),
  responseSchema: (question) =>
    mapOf(
      question.items.map((item) => item.id),
      question.categories.map((category) => category.id),
    ),
  fromForm: (question, form) => mapFromForm(question.items, form),
  isBlank: (_question, response) => Object.keys(response).length === 0,
  grade: (question, response) => shareRight(sorting(question), response),
  keyResponse: (question) => ({ ...question.key }),
  choosables: (question) => sortingChoosables(sorting(question)),
  chosen: (_question, response) => sortingChosen(response),
  studentParts: (question) => ({
    kind: 'classify',
    items: question.items.map(({ id, text }) => ({ id, text })),
    categories: question.categories.map(({ id, text }) => ({ id, text })),
  }),
  rows: (question, response) => sortingRows(sorting(question), response),
};
