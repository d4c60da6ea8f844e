import type { StudentQuestion } from '#app/core/question/student-view.ts';

/** How to answer with a pen. */
export const howTo = ({ kind }: StudentQuestion): string => {
  switch (kind) {
    case 'choice':
      return 'Circle one letter.';
    case 'multiple-choice':
      return 'Circle every letter that fits.';
    case 'classify':
    case 'match':
      return 'Write a letter in each box.';
    case 'order':
      return 'Write the letters in the right order.';
    case 'highlight':
      return 'Underline in the article, and write the number of the line in which each sentence begins.';
    case 'open-answer':
      return 'Write two or three sentences.';
  }
};
