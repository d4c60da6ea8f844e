import type { Item, Question } from '../question/question.ts';
import { type LinedParagraph, lineOf } from './lines.ts';

/** What stands before an answer on paper: A, B … Z, then AA. */
export const letterOf = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`;

const lettersOf = (items: readonly Item[], ids: readonly string[]): string[] =>
  items.flatMap(({ id }, index) => (ids.includes(id) ? [letterOf(index)] : []));

/** Each of `items` (numbered) with the letter of the place it belongs to: "1 B". */
const pairs = (items: readonly Item[], places: readonly Item[], key: Record<string, string>): string =>
  items
    .map(({ id }, index) => `${index + 1} ${letterOf(places.findIndex((place) => place.id === key[id]))}`)
    .join(', ');

/** The right answer in the letters and line numbers that stand on the printed question. */
export function paperKey(question: Question, lines: readonly LinedParagraph[]): string {
  switch (question.kind) {
    case 'choice':
      return lettersOf(question.options, question.key).join(' or ');
    case 'multiple-choice':
      return lettersOf(question.options, question.key).join(' and ');
    case 'classify':
      return pairs(question.items, question.categories, question.key);
    case 'match':
      return pairs(question.prompts, question.answers, question.key);
    case 'order':
      return question.key
        .map((id) => letterOf(question.items.findIndex((item) => item.id === id)))
        .join(', ');
    case 'highlight':
      return begins(question.key, question, lines);
    case 'open-answer':
      return 'Marked with the rubric';
  }
}

function begins(
  ids: readonly string[],
  { sentences }: Extract<Question, { kind: 'highlight' }>,
  lines: readonly LinedParagraph[],
): string {
  const numbers = sentences
    .filter(({ id }) => ids.includes(id))
    .map(({ span }) => lineOf(lines, span))
    .map((number) => (number === null ? 'the headline' : String(number)));
  return `${numbers.length === 1 ? 'The sentence that begins in line' : 'The sentences that begin in lines'} ${numbers.join(', ')}`;
}
