import type { Question } from '../question/question.ts';
import { type StudentQuestion, studentView } from '../question/student-view.ts';
import { type LinedParagraph, placeOf } from './lines.ts';

/** A question as a student may see it, with what a pen should do ("Circle one letter."). */
export type PaperQuestion = StudentQuestion & { howTo: string };

export const paperQuestion = (question: Question, lines: readonly LinedParagraph[]): PaperQuestion => ({
  ...studentView(question),
  howTo: howTo(question, lines),
});

function howTo(question: Question, lines: readonly LinedParagraph[]): string {
  switch (question.kind) {
    case 'choice':
      return 'Circle one letter.';
    case 'multiple-choice':
      return 'Circle every letter that fits.';
    case 'classify':
    case 'match':
      return 'Write a letter in each box.';
    case 'order':
      return 'Write the letters in the right order.';
    case 'highlight': {
      const spans = question.sentences.map(({ span }) => span);
      const part = placeOf(lines, [
        Math.min(...spans.map(([start]) => start)),
        Math.max(...spans.map(([, end]) => end)),
      ]);
      return `Look at ${part}. Underline in the article, and write the number of the line in which each sentence begins.`;
    }
    case 'open-answer':
      return 'Write two or three sentences.';
  }
}
