import type { ChoiceQuestion, MultipleChoiceQuestion, Question } from '../question.ts';

/** Ways to answer without reading the article: each gives an option a score, and the highest is chosen. */
export const SHORTCUTS = {
  longest: 'the longest option',
  shortest: 'the shortest option',
  specific: 'the option with most names and numbers',
  'odd-one-out': 'the option least like the others',
  overlap: 'the option that shares most words with the question',
  hedged: 'the option with most words like “may” or “some”',
  last: 'the last option',
  plain: 'the option that says there is nothing to see, where one does',
} as const;
export type ShortcutId = keyof typeof SHORTCUTS;
export const SHORTCUT_IDS = Object.keys(SHORTCUTS) as ShortcutId[];

type Asked = ChoiceQuestion | MultipleChoiceQuestion;
type Scorer = (option: string, others: readonly string[], stem: string, place: number) => number;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
const HEDGES =
  /\b(?:may|might|could|can|some|sometimes|often|perhaps|probably|likely|yet|seems?|partly|mostly|usually|unknown|not every|does not say)\b/giu;

/** Names and numbers; the capital that begins an option says nothing. */
const specifics = (text: string): number => text.slice(1).match(/\p{Lu}\p{L}+|\p{N}+/gu)?.length ?? 0;

const shared = (a: string, b: string): number => {
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, one.size + other.size - both);
};

/** 0 to 1: words in common, the same first word, a like length, alike in having names or none. */
const likeness = (a: string, b: string): number =>
  (shared(a, b) +
    Number(wordsOf(a)[0] === wordsOf(b)[0]) +
    Math.min(a.length, b.length) / Math.max(a.length, b.length, 1) +
    Number(specifics(a) > 0 === specifics(b) > 0)) /
  4;

const SCORERS: Record<ShortcutId, Scorer> = {
  longest: (option) => option.length,
  shortest: (option) => -option.length,
  specific: specifics,
  'odd-one-out': (option, others) => -others.reduce((sum, other) => sum + likeness(option, other), 0),
  overlap: (option, _, stem) => {
    const asked = new Set(wordsOf(stem).filter((word) => word.length > 3));
    return wordsOf(option).filter((word) => asked.has(word)).length;
  },
  hedged: (option) => option.match(HEDGES)?.length ?? 0,
  last: (_option, _others, _stem, place) => place,
  plain: (option) =>
    Number(/^(?:None\b|No source: |Judge the facts|The reporter alone$)|no judgement|^Well:/u.test(option)),
};

/** The chance, 0 to 1, that a shortcut hits a right option: options of the same score are drawn from. */
const chanceOf = (question: Asked, shortcut: ShortcutId): number => {
  const texts = question.options.map(({ text }) => text);
  const scores = texts.map((text, place) =>
    SCORERS[shortcut](
      text,
      texts.filter((_, at) => at !== place),
      question.stem,
      place,
    ),
  );
  const best = Math.max(...scores);
  const drawn = question.options.filter((_, place) => (scores[place] ?? 0) > best - 1e-9);
  return drawn.filter(({ id }) => question.key.includes(id)).length / drawn.length;
};

export type ShortcutScore = { shortcut: ShortcutId; hits: number };

/**
 * How often each shortcut would hit in these questions, and how often blind guessing would: fractions of 1 over
 * those with options (`asked` of them).
 */
export const scoreShortcuts = (
  questions: readonly Question[],
): { asked: number; chance: number; scores: ShortcutScore[] } => {
  const asked = questions.filter(
    (question): question is Asked => question.kind === 'choice' || question.kind === 'multiple-choice',
  );
  const mean = (of: (question: Asked) => number): number =>
    asked.reduce((sum, question) => sum + of(question), 0) / Math.max(1, asked.length);
  return {
    asked: asked.length,
    chance: mean(({ key, options }) => key.length / options.length),
    scores: SHORTCUT_IDS.map((shortcut) => ({
      shortcut,
      hits: mean((question) => chanceOf(question, shortcut)),
    })),
  };
};
