import { z } from 'zod';
import type { Kind } from './kind.ts';
import { KIND_NAMES } from './kind-names.ts';
import { OPEN_ANSWER_LIMIT } from './question.ts';
import { baseShape, itemSchema } from './schema.ts';

/** Write a few sentences. A teacher marks it against the rubric, so its grade is null until then. */
export const openAnswer: Kind<'open-answer', string> = {
  id: 'open-answer',
  name: KIND_NAMES['open-answer'],
  schema: z.object({
    ...baseShape,
    kind: z.literal('open-answer'),
    rubric: z.array(itemSchema).min(1).max(8),
    model: z.string().max(OPEN_ANSWER_LIMIT),
  }),
  responseSchema: () => z.string().max(OPEN_ANSWER_LIMIT),
  fromForm: (_question, form) => {
    const answer = form.get('answer');
    return typeof answer === 'string' && answer.trim() !== '' ? answer : null;
  },
  isBlank: (_question, response) => response.trim() === '',
  grade: () => null,
  keyResponse: () => null,
  choosables: () => [],
  chosen: () => [],
  studentParts: () => ({ kind: 'open-answer' }),
  rows: (question) =>
    question.rubric.map(({ id, text }) => ({
      id,
      text,
      chosen: false,
      right: true,
      given: null,
      expected: null,
      feedback: null,
    })),
};
