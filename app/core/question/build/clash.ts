import { overlaps } from '../../article/span.ts';
import type { ChoiceQuestion, Question } from '../question.ts';
import type { Candidate } from './item/draft.ts';

const shown = (question: Question): Question['evidence'] =>
  question.kind === 'choice' && question.passage ? [question.passage] : question.evidence;

/** The same answers in another order, where the answers are the article’s own parties or lines. */
const sameOptions = (a: Question, b: Question): boolean => {
  if (a.kind !== 'choice' || b.kind !== 'choice' || a.skill !== b.skill || a.topic !== 'sourcing')
    return false;
  // Kinds of source are the same four each time: then the answers differ.
  const keyOf = ({ options, key }: ChoiceQuestion): string | undefined =>
    options.find(({ id }) => key.includes(id))?.text;
  if (a.skill === 'classify-source' && keyOf(a) !== keyOf(b)) return false;
  const texts = new Set(a.options.map(({ text }) => text));
  return b.options.length === texts.size && b.options.every(({ text }) => texts.has(text));
};

/** True when one of the two would answer or repeat the other. */
export const clash = (a: Candidate, b: Candidate): boolean => {
  if (a.question.stem === b.question.stem && (!a.stems || !b.stems)) return true;
  if (a.uses.some((use) => b.uses.includes(use)) || sameOptions(a.question, b.question)) return true;
  if (a.question.kind === 'highlight' && b.question.kind === 'highlight') {
    const spans = new Set(a.question.sentences.map(({ span }) => span[0]));
    if (b.question.sentences.some(({ span }) => spans.has(span[0]))) return true;
  }
  const [one, other] = [shown(a.question), shown(b.question)];
  return one.some(({ span }) =>
    other.some(
      (evidence) =>
        overlaps(span, evidence.span) &&
        Math.min(span[1] - span[0], evidence.span[1] - evidence.span[0]) > 25,
    ),
  );
};
