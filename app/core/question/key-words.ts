import type { Item, Question } from './question.ts';

const textsOf = (items: readonly Item[], ids: readonly string[]): string[] =>
  ids.flatMap((id) => items.filter((item) => item.id === id).map(({ text }) => text));

const pairs = (items: readonly Item[], targets: readonly Item[], key: Record<string, string>): string[] =>
  items.map(({ id, text }) => `${text} → ${textsOf(targets, [key[id] ?? '']).join('')}`);

/** The key in words, one line for each part of it; of an open answer, its rubric. */
export const keyWords = (question: Question): string[] => {
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice':
      return textsOf(question.options, question.key);
    case 'classify':
      return pairs(question.items, question.categories, question.key);
    case 'match':
      return pairs(question.prompts, question.answers, question.key);
    case 'order':
      return textsOf(question.items, question.key);
    case 'highlight':
      return textsOf(question.sentences, question.key);
    case 'open-answer':
      return question.rubric.map(({ text }) => text);
  }
};
