import { keyWords } from './key-words.ts';
import type { Question } from './question.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that a reader would compare two questions by: what is asked, what of the article, what is right. */
const gist = (question: Question): Set<string> =>
  new Set([
    ...words(question.stem),
    ...words(question.passage?.text ?? ''),
    ...keyWords(question).flatMap(words),
  ]);

const bodyOf = (question: Question): string =>
  [question.kind, question.stem, question.passage?.text ?? '', ...keyWords(question)]
    .join('\n')
    .toLowerCase();

/** Share of the words of both that stand in both (Jaccard): 0 nothing in common, 1 the same words. */
export const likeness = (a: Question, b: Question): number => {
  const [one, other] = [gist(a), gist(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
};

const TOO_LIKE = 0.7;

/** True when a teacher who looks for another question would take these two for the same. */
export const areAlike = (a: Question, b: Question): boolean =>
  bodyOf(a) === bodyOf(b) || (a.kind === b.kind && a.skill === b.skill && likeness(a, b) >= TOO_LIKE);

/** Of `offered`, in their order, those that differ from each other and from all of `shown`. */
export const distinct = <Row extends { content: Question }>(
  offered: readonly Row[],
  shown: readonly { content: Question }[],
): Row[] => {
  const kept: Row[] = [];
  for (const row of offered) {
    const known = [...shown, ...kept].some(({ content }) => areAlike(content, row.content));
    if (!known) kept.push(row);
  }
  return kept;
};
