import type { Span } from '../article/span.ts';
import type { MisconceptionId } from './misconceptions.ts';
import type { SkillId, TopicId } from './skills.ts';

/** Words of the article version that prove an answer; `text` is exactly the span's slice. */
export type Evidence = { span: Span; text: string };

export type Difficulty = 'easy' | 'medium' | 'hard';

/** An answer to choose. `feedback` is what a student who chose it reads. */
export type Option = { id: string; text: string; feedback: string; misconception: MisconceptionId | null };

export type Item = { id: string; text: string };

/** What every kind of question has. `passage` is shown above the options, as a quotation of the article. */
type Base = {
  id: string;
  skill: SkillId;
  topic: TopicId;
  stem: string;
  passage: Evidence | null;
  evidence: Evidence[];
  /** Why the key is right, shown with the result; quotes the article. */
  explanation: string;
  difficulty: Difficulty;
  /** A plain, well-sourced passage that punishes seeing persuasion everywhere. */
  control: boolean;
};

/** One answer is given; `key` lists every option that is accepted (two where two are defensible). */
export type ChoiceQuestion = Base & { kind: 'choice'; options: Option[]; key: string[] };

/** Several answers are right; `key` lists all of them. */
export type MultipleChoiceQuestion = Base & { kind: 'multiple-choice'; options: Option[]; key: string[] };

/** Each item goes into one category; `feedback` by item id; `misconceptions` by `item:category` that is wrong. */
export type ClassifyQuestion = Base & {
  kind: 'classify';
  items: Item[];
  categories: Item[];
  key: Record<string, string>;
  feedback: Record<string, string>;
  misconceptions: Record<string, MisconceptionId>;
};

/** Each prompt gets one of the answers; every answer is used at most once. `misconceptions` by `prompt:answer`. */
export type MatchQuestion = Base & {
  kind: 'match';
  prompts: Item[];
  answers: Item[];
  key: Record<string, string>;
  feedback: Record<string, string>;
  misconceptions: Record<string, MisconceptionId>;
};

/** `items` in the order they are shown, `key` in the right order. */
export type OrderQuestion = Base & { kind: 'order'; items: Item[]; key: string[]; feedback: string };

/** Sentences of the article to mark. `key` must be marked; `neutral` may be, at no cost. */
export type HighlightQuestion = Base & {
  kind: 'highlight';
  sentences: { id: string; span: Span; text: string }[];
  key: string[];
  neutral: string[];
  feedback: Record<string, string>;
};

/** Marked by the teacher against the rubric; each point worth the same. */
export type OpenAnswerQuestion = Base & { kind: 'open-answer'; rubric: Item[]; model: string };

export type Question =
  | ChoiceQuestion
  | MultipleChoiceQuestion
  | ClassifyQuestion
  | MatchQuestion
  | OrderQuestion
  | HighlightQuestion
  | OpenAnswerQuestion;

export type KindId = Question['kind'];

/** What a student answered: by kind an option id, ids, a map item → category/answer, an order of ids, or text. */
export type Response = string | string[] | Record<string, string>;

/** Characters of a written answer. It stands here because the student's page needs it without the schemas. */
export const OPEN_ANSWER_LIMIT = 4000;
