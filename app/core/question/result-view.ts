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

/** Of an open answer that is marked, `right` says which points of the rubric it makes. */
const rowsOf = (
  question: Question,
  response: Response | null,
  met: readonly string[] | null,
): ResultRow[] => {
  const rows = kindOf(question).rows(question, response);
  if (question.kind !== 'open-answer' || met === null) return rows;
  return rows.map((row) => ({ ...row, chosen: true, right: met.includes(row.id) }));
};

/** The report of one question. Show it only where `feedbackVisible` of core/attempt allows. */
export const resultView = (
  question: Question,
  response: Response | null,
  met: readonly string[] | null = null,
): ResultView => ({
  id: question.id,
  kind: question.kind,
  skill: question.skill,
  topic: question.topic,
  stem: question.stem,
  passage: question.passage,
  mark: markOf(question, response, met),
  rows: rowsOf(question, response, met),
  explanation:
    question.kind === 'order' && question.feedback !== ''
      ? `${question.explanation} ${question.feedback}`.trim()
      : question.explanation,
  evidence: question.evidence,
  written: question.kind === 'open-answer' && typeof response === 'string' ? response : null,
  model: question.kind === 'open-answer' ? question.model : null,
});
