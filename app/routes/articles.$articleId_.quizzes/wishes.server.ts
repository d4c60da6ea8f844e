import { z } from 'zod';
import type { Typed } from '#app/components/quiz/build-choices.tsx';
import {
  type Blueprint,
  blueprintOf,
  DEFAULT_PRESET,
  MOST_PER_TOPIC,
  MOST_QUESTIONS,
  PRESET_IDS,
  PRESETS,
  scaledBlueprint,
} from '#app/core/question/blueprint.ts';
import { KIND_IDS } from '#app/core/question/kind-names.ts';
import type { KindId } from '#app/core/question/question.ts';
import { TOPICS, type TopicId } from '#app/core/question/skills.ts';
import { type FieldErrors, parseForm } from '#app/web/form.server.ts';

export type Wishes =
  | { ok: true; blueprint: Blueprint; seed: string | null }
  | { ok: false; errors: FieldErrors; typed: Typed };

/** An empty field counts as left out. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((typed) => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed), schema);

const whole = (what: string, least: number, most: number) => {
  const message = `${what}: a whole number from ${least} to ${most}.`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((number) => number >= least && number <= most, message);
};

const shared = {
  wording: given(z.enum(['younger', 'older'], 'Choose who the quiz is for.').default('older')),
  seed: given(z.string().trim().max(60, 'At most 60 characters.').optional()),
};
const topic = (id: TopicId) => given(whole(TOPICS[id].name, 0, MOST_PER_TOPIC).default(0));
const isStandard = (kinds: readonly KindId[]): boolean =>
  KIND_IDS.every((kind) => kinds.includes(kind) === (kind !== 'open-answer'));

const own = z
  .object({
    ...shared,
    sourcing: topic('sourcing'),
    persuasion: topic('persuasion'),
    recruitment: topic('recruitment'),
    kinds: z.array(z.enum(KIND_IDS)).min(1).catch([]),
  })
  .refine(({ kinds }) => kinds.length > 0, {
    path: ['kinds'],
    message: 'Tick one kind of question or more.',
  })
  .superRefine(({ sourcing, persuasion, recruitment }, check) => {
    const questions = sourcing + persuasion + recruitment;
    // A field that was refused is no number yet.
    if (!Number.isInteger(questions)) return;
    if (questions === 0)
      check.addIssue({ code: 'custom', path: ['sourcing'], message: 'Ask for one question or more.' });
    if (questions > MOST_QUESTIONS)
      check.addIssue({
        code: 'custom',
        path: ['sourcing'],
        message: `These are ${questions} questions together; a quiz has ${MOST_QUESTIONS} at most.`,
      });
  })
  .transform(({ wording, seed, kinds, ...topics }) => ({
    blueprint: blueprintOf(topics, wording, isStandard(kinds) ? null : kinds),
    seed,
  }));

const named = z
  .object({
    ...shared,
    preset: given(z.enum(PRESET_IDS, 'Choose one of these.').default(DEFAULT_PRESET)),
    /** A quiz of another length, in the default's proportions. */
    questions: given(whole('Questions', 1, MOST_QUESTIONS).optional()),
  })
  .transform(({ preset, wording, seed, questions }) => ({
    blueprint:
      questions === undefined
        ? blueprintOf(PRESETS[preset].topics, wording)
        : { ...scaledBlueprint(questions), wording },
    seed,
  }));

/** The blueprint and seed of the form that builds a quiz; whatever is left out is as usual. */
export const readWishes = (form: FormData): Wishes => {
  const parsed = form.get('preset') === 'own' ? parseForm(own, form) : parseForm(named, form);
  if (parsed.ok) return { ok: true, blueprint: parsed.data.blueprint, seed: parsed.data.seed ?? null };
  const kinds = form.getAll('kinds[]').filter((kind) => typeof kind === 'string');
  return { ok: false, errors: parsed.errors, typed: { fields: parsed.values, kinds } };
};
