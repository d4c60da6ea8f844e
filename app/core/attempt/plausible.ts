import { keyResponse } from '../question/kinds.ts';
import type { Question, Response } from '../question/question.ts';
import { pick, type Random, shuffled } from '../random.ts';

const EASE = { easy: 0.18, medium: 0, hard: -0.2 };
const BLANK = 0.03;

/**
 * What a student of this `ability` (0 to 1: the chance of a question of medium difficulty) might answer, for the
 * sample class only. Null: left blank. Wrong answers fall on the question's own distractors, not evenly.
 */
export function plausibleResponse(question: Question, ability: number, random: Random): Response | null {
  const knows = () => random() < Math.min(0.97, Math.max(0.05, ability + EASE[question.difficulty]));
  if (random() < BLANK) return null;
  switch (question.kind) {
    case 'choice': {
      const wrong = question.options.filter((option) => !question.key.includes(option.id));
      if (knows() || !wrong.length) return question.key[0] ?? null;
      return (random() < 0.6 ? wrong[0] : pick(random, wrong))?.id ?? null;
    }
    case 'multiple-choice':
      return question.options
        .filter((option) => question.key.includes(option.id) === knows())
        .map((option) => option.id);
    case 'classify':
      return placed(question.items, question.categories, question.key, knows, random);
    case 'match':
      return matched(question.key, knows, random);
    case 'order':
      return knows() ? question.key : shuffled(random, question.key);
    case 'highlight': {
      const others = question.sentences.filter((sentence) => !question.key.includes(sentence.id));
      return [
        ...question.key.filter(knows),
        ...others.filter(() => !knows() && random() < 0.25).map((sentence) => sentence.id),
      ];
    }
    case 'open-answer':
      return keyResponse(question);
  }
}

function placed(
  items: readonly { id: string }[],
  places: readonly { id: string }[],
  key: Record<string, string>,
  knows: () => boolean,
  random: Random,
): Record<string, string> {
  return Object.fromEntries(
    items.map(({ id }) => [id, knows() ? (key[id] as string) : (pick(random, places)?.id as string)]),
  );
}

/** Every answer is used once at most, so a mistake is a swap. */
function matched(key: Record<string, string>, knows: () => boolean, random: Random): Record<string, string> {
  const prompts = Object.keys(key);
  const missed = prompts.filter(() => !knows());
  const answers = shuffled(
    random,
    missed.map((prompt) => key[prompt] as string),
  );
  return { ...key, ...Object.fromEntries(missed.map((prompt, i) => [prompt, answers[i] as string])) };
}
