import { z } from 'zod';
import type { Kind } from './kind.ts';
import { KIND_NAMES } from './kind-names.ts';
import { baseShape, idSchema, idsDiffer, listFromForm, optionSchema, someOf } from './schema.ts';

/**
 * Tick all that are right. Each right tick earns its share of the key; each wrong tick takes away the larger
 * of one share of the key and one share of the wrong options, so that ticking everything earns nothing.
 */
export const multipleChoice: Kind<'multiple-choice', string[]> = {
  id: 'multiple-choice',
  name: KIND_NAMES['multiple-choice'],
  schema: z
    .object({
      ...baseShape,
      kind: z.literal('multiple-choice'),
      options: z.array(optionSchema).min(3).max(8),
      key: z.array(idSchema).min(1),
    })
    .refine((question) => idsDiffer(question.options), 'Two options have the same id.')
    .refine(
      (question) => question.key.every((id) => question.options.some((option) => option.id === id)),
      'A right answer is not among the options.',
    )
    .refine(
      (question) => question.key.length < question.options.length,
      'At least one option must be wrong.',
    ),
  responseSchema: (question) => someOf(question.options.map((option) => option.id)),
  fromForm: (_question, form) => listFromForm(form),
  isBlank: (_question, response) => response.length === 0,
  grade: (question, response) => {
    const hits = response.filter((id) => question.key.includes(id)).length;
    const wrongTicks = response.length - hits;
    const wrongOptions = question.options.length - question.key.length;
    const cost = Math.max(1 / question.key.length, 1 / Math.max(1, wrongOptions));
    return Math.min(1, Math.max(0, hits / question.key.length - wrongTicks * cost));
  },
  keyResponse: (question) => [...question.key],
  choosables: (question) =>
    question.options.map(({ id, text, misconception }) => ({
      id,
      text,
      right: question.key.includes(id),
      misconception,
    })),
  chosen: (_question, response) => [...response],
  studentParts: (question) => ({
    kind: 'multiple-choice',
    options: question.options.map(({ id, text }) => ({ id, text })),
  }),
  rows: (question, response) =>
    question.options.map(({ id, text, feedback }) => ({
      id,
      text,
      chosen: response?.includes(id) ?? false,
      right: question.key.includes(id),
      given: null,
      expected: null,
      feedback: feedback || null,
    })),
};
