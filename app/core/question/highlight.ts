import { z } from 'zod';
import type { Kind } from './kind.ts';
import { KIND_NAMES } from './kind-names.ts';
import type { MisconceptionId } from './misconceptions.ts';
import { baseShape, idSchema, idsDiffer, listFromForm, someOf, spanSchema } from './schema.ts';
import type { SkillId } from './skills.ts';

/** What a wrongly marked sentence stands for, by the skill that the question asks for. */
const FALSE_ALARM: Partial<Record<SkillId, MisconceptionId>> = {
  'spot-technique': 'sees-persuasion-everywhere',
  'name-technique': 'sees-persuasion-everywhere',
  'separate-claim': 'claim-is-fact',
  'find-audience': 'subject-is-audience',
  'match-appeal': 'sibling-move',
};

/** A wrong mark costs half of what a right one earns. */
const FALSE_ALARM_COST = 0.5;

/** Mark sentences of the article. (hits − ½ · false alarms) ÷ sentences to find; neutral ones are free. */
export const highlight: Kind<'highlight', string[]> = {
  id: 'highlight',
  name: KIND_NAMES.highlight,
  schema: z
    .object({
      ...baseShape,
      kind: z.literal('highlight'),
      sentences: z
        .array(z.object({ id: idSchema, span: spanSchema, text: z.string().min(1) }))
        .min(2)
        .max(60),
      key: z.array(idSchema).min(1),
      neutral: z.array(idSchema),
      feedback: z.record(z.string(), z.string()),
    })
    .refine((question) => idsDiffer(question.sentences), 'Two sentences have the same id.')
    .refine(
      (question) => question.key.every((id) => question.sentences.some((sentence) => sentence.id === id)),
      'A sentence to mark is not among the sentences.',
    )
    .refine(
      (question) => !question.neutral.some((id) => question.key.includes(id)),
      'A sentence is both right and neutral.',
    ),
  responseSchema: (question) => someOf(question.sentences.map((sentence) => sentence.id)),
  fromForm: (_question, form) => listFromForm(form),
  isBlank: (_question, response) => response.length === 0,
  grade: (question, response) => {
    const hits = response.filter((id) => question.key.includes(id)).length;
    const neutral = response.filter((id) => question.neutral.includes(id)).length;
    const falseAlarms = response.length - hits - neutral;
    return Math.min(1, Math.max(0, (hits - FALSE_ALARM_COST * falseAlarms) / question.key.length));
  },
  keyResponse: (question) => [...question.key],
  choosables: (question) =>
    question.sentences
      .filter((sentence) => !question.neutral.includes(sentence.id))
      .map(({ id, text }) => {
        const right = question.key.includes(id);
        return { id, text, right, misconception: right ? null : (FALSE_ALARM[question.skill] ?? null) };
      }),
  chosen: (question, response) => response.filter((id) => !question.neutral.includes(id)),
  studentParts: (question) => ({
    kind: 'highlight',
    sentences: question.sentences.map(({ id, span, text }) => ({ id, span, text })),
  }),
  rows: (question, response) =>
    question.sentences.map(({ id, text }) => ({
      id,
      text,
      chosen: response?.includes(id) ?? false,
      right: question.key.includes(id),
      given: null,
      expected: null,
      feedback:
        question.feedback[id] ??
        (question.neutral.includes(id) ? 'Marking this costs nothing: readers differ.' : null),
    })),
};
