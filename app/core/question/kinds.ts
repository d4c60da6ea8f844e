import { z } from 'zod';
import { choice } from './choice.ts';
import { classify } from './classify.ts';
import { highlight } from './highlight.ts';
import type { Choosable, Kind } from './kind.ts';
import { match } from './match.ts';
import { multipleChoice } from './multiple-choice.ts';
import { openAnswer } from './open-answer.ts';
import { order } from './order.ts';
import type { KindId, Question, Response } from './question.ts';

/** A kind seen from outside, where which one it is does not matter. */
export type AnyKind = Omit<Kind<KindId>, 'id'> & { id: KindId };

export const KINDS = {
  choice,
  'multiple-choice': multipleChoice,
  classify,
  match,
  order,
  highlight,
  'open-answer': openAnswer,
} as const;

/** A question of any kind, as stored and as published. */
export const questionSchema: z.ZodType<Question> = z.union([
  choice.schema,
  multipleChoice.schema,
  classify.schema,
  match.schema,
  order.schema,
  highlight.schema,
  openAnswer.schema,
]);

/** The kind of this question. The one cast: a question's kind and its functions belong together. */
export const kindOf = (question: { kind: KindId }): AnyKind => KINDS[question.kind] as unknown as AnyKind;

/** What came from a client → a response this question can have, or null when it cannot. */
export const parseResponse = (question: Question, raw: unknown): Response | null => {
  if (raw === null || raw === undefined) return null;
  const parsed = kindOf(question).responseSchema(question).safeParse(raw);
  return parsed.success ? parsed.data : null;
};

/** The fields of a plain form → a response, or null when nothing (or nothing possible) was given. */
export const responseFromForm = (question: Question, form: FormData): Response | null =>
  parseResponse(question, kindOf(question).fromForm(question, form));

export const isBlank = (question: Question, response: Response | null): boolean =>
  response === null || kindOf(question).isBlank(question, response);

/** A fraction in [0, 1]; null for a blank response and for open answers that a teacher has yet to mark. */
export const gradeResponse = (question: Question, response: Response | null): number | null =>
  response === null || isBlank(question, response) ? null : kindOf(question).grade(question, response);

/** The key as a response; null for open answers. */
export const keyResponse = (question: Question): Response | null => kindOf(question).keyResponse(question);

export const choosables = (question: Question): Choosable[] => kindOf(question).choosables(question);

/** Ids of `choosables(question)` that this response chose. */
export const chosenIds = (question: Question, response: Response | null): string[] =>
  response === null ? [] : kindOf(question).chosen(question, response);
