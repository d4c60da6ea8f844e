import { visibleTexts } from '../../lint.ts';
import type { Question } from '../../question.ts';

const count = (words: string, mark: string): number => words.split(mark).length - 1;

/** Every mark that opens a quotation is closed; ’ alone may be an apostrophe. */
const isClosed = (words: string): boolean =>
  count(words, '“') === count(words, '”') &&
  count(words, '"') % 2 === 0 &&
  count(words, '‘') <= (words.match(/’(?!\p{L})/gu)?.length ?? 0);

const SEAMS = ['““', '””', '“”', '‘‘', '“ ', ' ”', '  ', ' ,', ' . ', ' ;', 'undefined', 'null ', 'NaN'];
const CLASH = /[.!?]’?”\.|[,;:]\.|\?\.|(?<!\.)\.\.(?!\.)/u;
const hasSeam = (words: string): boolean => SEAMS.some((seam) => words.includes(seam)) || CLASH.test(words);

/** What a student reads after answering. */
export const feedbackTexts = (question: Question): string[] => {
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice':
      return question.options.map(({ feedback }) => feedback);
    case 'classify':
    case 'match':
      return Object.values(question.feedback);
    case 'highlight':
      return question.key.map((id) => question.feedback[id] ?? '');
    case 'order':
      return [question.feedback];
    case 'open-answer':
      return [question.model, ...question.rubric.map(({ text }) => text)];
  }
};

/** True when no text of a generated question shows where its parts were put together. */
export const isWellFormed = (question: Question): boolean => {
  const shown = question.kind === 'highlight' ? [question.stem] : visibleTexts(question);
  const ours = [...shown, question.explanation, ...feedbackTexts(question)];
  return ours.every(isClosed) && !hasSeam(ours.join('\n')) && /^[“\p{Lu}]/u.test(question.stem);
};
