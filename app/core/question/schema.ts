import { z } from 'zod';
import { MISCONCEPTION_IDS } from './misconceptions.ts';
import { SKILL_IDS, TOPIC_IDS } from './skills.ts';

/** Pieces that the schemas of all kinds share. */
const id = z.string().min(1).max(80);
const line = z.string().trim().min(1).max(1200);

export const idSchema = id;
export const misconceptionSchema = z.enum(MISCONCEPTION_IDS);

export const spanSchema = z
  .tuple([z.int().min(0), z.int().min(0)])
  .refine(([start, end]) => start < end, 'A span starts before it ends.')
  .readonly();

export const evidenceSchema = z.object({ span: spanSchema, text: z.string().min(1) });

export const itemSchema = z.object({ id, text: line });

export const optionSchema = z.object({
  id,
  text: line,
  feedback: z.string().max(2000),
  misconception: misconceptionSchema.nullable(),
});

export const baseShape = {
  id,
  skill: z.enum(SKILL_IDS),
  topic: z.enum(TOPIC_IDS),
  stem: line,
  passage: evidenceSchema.nullable(),
  evidence: z.array(evidenceSchema),
  explanation: z.string().max(4000),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  control: z.boolean(),
};

const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** True when no id stands twice. */
export const idsDiffer = (items: readonly { id: string }[]): boolean =>
  distinct(items.map((item) => item.id));

/** A list of different ids out of `allowed`; what a student may send, the empty list included. */
export const someOf = (allowed: readonly string[]) =>
  z
    .array(z.string())
    .refine((ids) => distinct(ids) && ids.every((one) => allowed.includes(one)), 'Unknown answer.');

/** A map from some of `keys` to `values`. */
export const mapOf = (keys: readonly string[], values: readonly string[]) =>
  z
    .record(z.string(), z.string())
    .refine(
      (map) => Object.entries(map).every(([key, value]) => keys.includes(key) && values.includes(value)),
      'Unknown answer.',
    );

/** The `answer.<id>` fields of a form for these items; null when none was filled in. */
export const mapFromForm = (
  items: readonly { id: string }[],
  form: FormData,
): Record<string, string> | null => {
  const map: Record<string, string> = {};
  for (const item of items) {
    const value = form.get(`answer.${item.id}`);
    if (typeof value === 'string' && value !== '') map[item.id] = value;
  }
  return Object.keys(map).length === 0 ? null : map;
};

/** The `answer` fields of a form; null when none was ticked. */
export const listFromForm = (form: FormData): string[] | null => {
  const values = form
    .getAll('answer')
    .filter((value): value is string => typeof value === 'string' && value !== '');
  return values.length === 0 ? null : values;
};
