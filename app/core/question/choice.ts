import { z } from 'zod';
import type { Kind } from './kind.ts';
import { KIND_NAMES } from './kind-names.ts';
import { baseShape, idSchema, idsDiffer, optionSchema } from './schema.ts';

/** Choose one. Right or wrong; where the key lists two, either is right. */
export const choice: Kind<'choice', string> = {
  id: 'choice',
  name: KIND_NAMES.choice,
  schema: z
    .object({
      ...baseShape,
      kind: z.literal('choice'),
      options: z.array(optionSchema).min(2).max(6),
      key: z.array(idSchema).min(1),
    })
    .refine((question) => idsDiffer(question.options), 'Two options have the same id.')
    .refine(
      (question) => question.key.every((id) => question.options.some((option) => option.id === id)),
      'The right answer is not among the options.',
    )
    .refine(
      (question) => question.key.length < question.options.length,
      'At least one option must be wrong.',
    ),
  responseSchema: (question) =>
    z
      .string()
      .refine((id) => id === '' || question.options.some((option) => option.id === id), 'Unknown answer.'),
  fromForm: (_question, form) => form.get('answer') || null,
  isBlank: (_question, response) => response === '',
  grade: (question, response) => (question.key.includes(response) ? 1 : 0),
  keyResponse: (question) => question.key[0] ?? null,
  choosables: (question) =>
    question.options.map(({ id, text, misconception }) => ({
      id,
      text,
      right: question.key.includes(id),
      misconception,
    })),
  chosen: (_question, response) => (response === '' ? [] : [response]),
  studentParts: (question) => ({
    kind: 'choice',
    options: question.options.map(({ id, text }) => ({ id, text })),
  }),
  rows: (question, response) =>
    question.options.map(({ id, text, feedback }) => ({
      id,
      text,
      chosen: id === response,
      right: question.key.includes(id),
      given: null,
      expected: null,
      feedback: feedback || null,
    })),
};
