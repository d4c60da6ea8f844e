import type { HighlightQuestion, Item, Question } from '../question.ts';
import { MOST_SENTENCES } from './read-sentences.ts';

const isFilled = ({ text }: Item): boolean => text !== '';

/** Lines that would be shown in their right order are shown by the alphabet instead, or the other way round. */
const mixed = (items: readonly Item[], rightOrder: readonly string[]): Item[] => {
  const isRight = (list: readonly Item[]) => list.every(({ id }, index) => id === rightOrder[index]);
  if (!isRight(items)) return [...items];
  const sorted = [...items].sort((a, b) => a.text.localeCompare(b.text, 'en'));
  return isRight(sorted) ? sorted.reverse() : sorted;
};

/** At most as many sentences as fit: those nearest to the ones to be marked. */
const nearest = (question: HighlightQuestion): HighlightQuestion => {
  const { sentences, key } = question;
  if (sentences.length <= MOST_SENTENCES) return question;
  const places = key.map((id) => sentences.findIndex((sentence) => sentence.id === id));
  const distance = (index: number) => Math.min(...places.map((place) => Math.abs(place - index)));
  const kept = new Set(
    sentences
      .map(({ id }, index) => ({ id, far: distance(index) }))
      .sort((a, b) => a.far - b.far)
      .slice(0, MOST_SENTENCES)
      .map(({ id }) => id),
  );
  return {
    ...question,
    sentences: sentences.filter(({ id }) => kept.has(id)),
    key: key.filter((id) => kept.has(id)),
    neutral: question.neutral.filter((id) => kept.has(id)),
  };
};

/** An edited question without the rows that were left empty, ready to be checked and stored. */
export const tidied = (question: Question): Question => {
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice': {
      // Feedback without words is a slip that its teacher hears about.
      const options = question.options.filter(({ text, feedback }) => text !== '' || feedback !== '');
      const key = question.key.filter((id) => options.some((option) => option.id === id));
      return { ...question, options, key };
    }
    case 'classify': {
      const items = question.items.filter(isFilled);
      return {
        ...question,
        ...sortedParts(question, items),
        items,
        categories: question.categories.filter(isFilled),
      };
    }
    case 'match': {
      const prompts = question.prompts.filter(isFilled);
      const parts = sortedParts(question, prompts);
      const inKeyOrder = prompts.map(({ id }) => parts.key[id] ?? '');
      return {
        ...question,
        ...parts,
        prompts,
        answers: mixed(question.answers.filter(isFilled), inKeyOrder),
      };
    }
    case 'order': {
      const items = question.items.filter(isFilled);
      const key = question.key.filter((id) => items.some((item) => item.id === id));
      return { ...question, items: mixed(items, key), key };
    }
    case 'highlight':
      return withProof(nearest(question));
    case 'open-answer':
      return { ...question, rubric: question.rubric.filter(isFilled) };
  }
};

type Parts = { key: Record<string, string>; feedback: Record<string, string> };

const sortedParts = ({ key, feedback }: Parts, items: readonly Item[]): Parts => {
  const of = (map: Record<string, string>) =>
    Object.fromEntries(items.flatMap(({ id }) => (map[id] === undefined ? [] : [[id, map[id]]])));
  return { key: of(key), feedback: of(feedback) };
};

/** The sentences to be marked are their own evidence. */
const withProof = (question: HighlightQuestion): HighlightQuestion => {
  if (question.evidence.length > 0) return question;
  const proof = question.sentences.filter(({ id }) => question.key.includes(id));
  return { ...question, evidence: proof.map(({ span, text }) => ({ span, text })) };
};
