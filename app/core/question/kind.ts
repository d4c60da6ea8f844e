import type { z } from 'zod';
import type { Span } from '../article/span.ts';
import type { MisconceptionId } from './misconceptions.ts';
import type { Evidence, KindId, Question, Response } from './question.ts';
import type { SkillId, TopicId } from './skills.ts';

export type QuestionOf<K extends KindId> = Extract<Question, { kind: K }>;

/** One row of the results: something a student could have answered, and whether it was right. */
export type Choosable = { id: string; text: string; right: boolean; misconception: MisconceptionId | null };

/** What a student may see of every question before the key is released: an allow-list. */
export type StudentBase = {
  id: string;
  skill: SkillId;
  topic: TopicId;
  stem: string;
  passage: Evidence | null;
};

type Shown = { id: string; text: string };

/** What a student may see of a question's kind: the things to choose from and nothing that tells them apart. */
export type StudentParts =
  | { kind: 'choice'; options: Shown[] }
  | { kind: 'multiple-choice'; options: Shown[] }
  | { kind: 'classify'; items: Shown[]; categories: Shown[] }
  | { kind: 'match'; prompts: Shown[]; answers: Shown[] }
  | { kind: 'order'; items: Shown[] }
  | { kind: 'highlight'; sentences: { id: string; span: Span; text: string }[] }
  | { kind: 'open-answer' };

/**
 * One line of the report. `chosen`: the student gave it an answer (ticked it, sorted it, placed it).
 * `right`: it belongs to the key (for options and sentences), or the student got it right (for items that
 * are sorted, matched or ordered, which also have `given` and `expected` in words).
 */
export type ResultRow = {
  id: string;
  text: string;
  chosen: boolean;
  right: boolean;
  given: string | null;
  expected: string | null;
  feedback: string | null;
};

/**
 * What the app knows about one kind of question. One file per kind exports one of these;
 * `kinds.ts` gathers them, and nothing else switches on a question's kind to grade it.
 */
export type Kind<K extends KindId, R extends Response = Response> = {
  id: K;
  /** "Choose one", for menus and cards. */
  name: string;
  /** The question as stored and as published. */
  schema: z.ZodType<QuestionOf<K>>;
  /** What a student may answer to this very question; rejects ids it does not have. */
  responseSchema: (question: QuestionOf<K>) => z.ZodType<R>;
  /** The fields of a plain HTML form → a response. Names: `answer` (choice, multiple-choice, highlight, open-answer), `answer.<itemId>` (classify, match), `answer.<itemId>` = position 1…n (order). Null when nothing was given. */
  fromForm: (question: QuestionOf<K>, form: FormData) => unknown;
  isBlank: (question: QuestionOf<K>, response: R) => boolean;
  /** A fraction in [0, 1], or null when a teacher has to mark it. */
  grade: (question: QuestionOf<K>, response: R) => number | null;
  /** The key as a response: grading it gives 1. Null for open answers. */
  keyResponse: (question: QuestionOf<K>) => R | null;
  /** All that could be chosen, for the results page's distractor bars. */
  choosables: (question: QuestionOf<K>) => Choosable[];
  /** Ids of `choosables` that this response chose. */
  chosen: (question: QuestionOf<K>, response: R) => string[];
  studentParts: (question: QuestionOf<K>) => Extract<StudentParts, { kind: K }>;
  /** The report's lines, for a response or for none. */
  rows: (question: QuestionOf<K>, response: R | null) => ResultRow[];
};
