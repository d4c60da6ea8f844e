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

const sorting = (question: QuestionOf<'match'>) => ({
  ...question,
  items: question.prompts,
  targets: question.answers,
});

/** Give each prompt one of the answers. The mark is the share of prompts matched right. */
export const match: Kind<'match', Record<string, string>> = {
  id: 'match',
  name: KIND_NAMES.match,
  schema: z
    .object({
      ...baseShape,
      kind: z.literal('match'),
      prompts: z.array(itemSchema).min(2).max(8),
      answers: z.array(itemSchema).min(2).max(10),
      key: z.record(z.string(), idSchema),
      feedback: z.record(z.string(), z.string()),
      misconceptions: z.record(z.string(), misconceptionSchema),
    })
    .refine(
      (question) => idsDiffer(question.prompts) && idsDiffer(question.answers),
      'Two parts have the same id.',
    )
    .refine(
      (question) => keyIsComplete(question.prompts, question.answers, question.key),
      'A line has no answer.',
    )
    .refine(
      (question) => new Set(Object.values(question.key)).size === question.prompts.length,
      'Two lines have the same answer.',
    ),
  responseSchema: (question) =>
    mapOf(
      question.prompts.map((prompt) => prompt.id),
      question.answers.map((answer) => answer.id),
    ),
  fromForm: (question, form) => mapFromForm(question.prompts, form),
  isBlank: (_question, response) => Object.keys(response).length === 0,
  grade: (question, response) => shareRight(sorting(question), response),
  keyResponse: (question) => ({ ...question.key }),
  choosables: (question) => sortingChoosables(sorting(question)),
  chosen: (_question, response) => sortingChosen(response),
  studentParts: (question) => ({
    kind: 'match',
    prompts: question.prompts.map(({ id, text }) => ({ id, text })),
    answers: question.answers.map(({ id, text }) => ({ id, text })),
  }),
  rows: (question, response) => sortingRows(sorting(question), response),
};
