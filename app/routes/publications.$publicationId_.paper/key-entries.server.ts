import { paperKey } from '#app/core/paper/key.ts';
import { type LinedParagraph, placeOf } from '#app/core/paper/lines.ts';
import type { Question } from '#app/core/question/question.ts';
import { SKILLS } from '#app/core/question/skills.ts';

/** The printed key: the answer, why, and the words that prove it with their lines. */
export const keyEntries = (questions: readonly Question[], lines: readonly LinedParagraph[]) =>
  questions.map((question) => ({
    id: question.id,
    stem: question.stem,
    skill: SKILLS[question.skill].name,
    answer: paperKey(question, lines),
    explanation: question.explanation,
    rubric: question.kind === 'open-answer' ? question.rubric.map(({ text }) => text) : [],
    model: question.kind === 'open-answer' ? question.model : null,
    evidence: question.evidence.map(({ span, text }) => ({ text, place: placeOf(lines, span) })),
  }));

export type KeyEntry = ReturnType<typeof keyEntries>[number];
