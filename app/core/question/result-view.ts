import type { ResultRow, StudentBase } from './kind.ts';
import { kindOf } from './kinds.ts';
import { type Mark, markOf } from './mark.ts';
import type { Evidence, KindId, Question, Response } from './question.ts';

/** A question after the key may be seen: what was answered, what was right, and why. */
export type ResultView = StudentBase & {
  kind: KindId;
  mark: Mark;
  rows: ResultRow[];
  explanation: string;
  evidence: Evidence[];
  /** Only for open answers: what the student wrote, and a model answer. */
  written: string | null;
  model: string | null;
};

/** The report of one question. Show it only where `feedbackVisible` of core/attempt allows. */
export const resultView = (question: Question, response: Response | null): ResultView => ({
  id: question.id,
  kind: question.kind,
  skill: question.skill,
  topic: question.topic,
  stem: question.stem,
  passage: question.passage,
  mark: markOf(question, response),
  rows: kindOf(question).rows(question, response),
  explanation:
    question.kind === 'order' && question.feedback !== ''
      ? `${question.explanation} ${question.feedback}`.trim()
      : question.explanation,
  evidence: question.evidence,
  written: question.kind === 'open-answer' && typeof response === 'string' ? response : null,
  model: question.kind === 'open-answer' ? question.model : null,
});
