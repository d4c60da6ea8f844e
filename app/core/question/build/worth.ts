import type { Blueprint } from '../blueprint.ts';
import type { Difficulty } from '../question.ts';
import { type SkillId, TOPIC_IDS } from '../skills.ts';
import type { Candidate } from './item/draft.ts';

/** At least one question in five shows a plain, well-sourced passage. */
export const CONTROL_SHARE = 1 / 5;

/** Skills that need a technique at work; a quiz of plain lines alone would teach that nothing persuades. */
const PUSHED: ReadonlySet<SkillId> = new Set([
  'spot-technique',
  'name-technique',
  'tell-voice',
  'name-effect',
]);

/** Answers by which a question may say that its passage is plain. */
const SAYS_PLAIN =
  /^(?:None\b|No source: |The reporter alone$|Judge the facts|It presents the words as spoken|Well: )/u;

/** How often whoever always answers “there is nothing to see” would be right, above blind guessing: 0 to 1. */
const safeGuesses = (quiz: readonly Candidate[]): number => {
  const choices = quiz.flatMap(({ question }) => (question.kind === 'choice' ? [question] : []));
  const gains = choices.map(({ options, key }) => {
    const plain = options.filter(({ text }) => SAYS_PLAIN.test(text));
    if (plain.length === 0) return 0;
    return Number(plain.some(({ id }) => key.includes(id))) - 1 / options.length;
  });
  return gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, choices.length);
};

/** What such a guesser may gain before the quiz is worth less. */
const SAFE = 0.03;

/** Names of techniques asked for plain lines alone teach that the answer is “none”. */
const unmatchedPlain = (quiz: readonly Candidate[]): number => {
  const named = quiz.filter(({ question }) => question.skill === 'name-technique');
  const plain = named.filter(({ question }) => question.control).length;
  return Math.max(0, 2 * plain - named.length);
};

/** Questions whose right answer is already that of another one of the same skill. */
const repeatedKeys = (quiz: readonly Candidate[]): number => {
  const keys = quiz.flatMap(({ question }) =>
    question.kind === 'choice' && !question.control
      ? question.options
          .filter(({ id }) => question.key.includes(id))
          .map(({ text }) => `${question.skill}/${text}`)
      : [],
  );
  return keys.length - new Set(keys).size;
};

/** A quiz asks something of everybody: about a third easy, hard items too, none of the three the rule. */
const SPREAD: Record<Difficulty, number> = { easy: 0.3, medium: 0.45, hard: 0.25 };
const unevenness = (quiz: readonly Candidate[]): number =>
  (Object.keys(SPREAD) as Difficulty[]).reduce((sum, level) => {
    const share =
      quiz.filter(({ question }) => question.difficulty === level).length / Math.max(1, quiz.length);
    return sum + Math.abs(share - SPREAD[level]);
  }, 0);

/** How much of the article is asked about: the share of its eighths that hold evidence. */
const coverage = (quiz: readonly Candidate[], length: number): number => {
  const parts = quiz.flatMap(({ question }) =>
    question.evidence.map(({ span }) => Math.floor((span[0] / Math.max(1, length)) * 8)),
  );
  return new Set(parts).size / 8;
};

/** How good a whole quiz is: full, many skills and kinds, enough controls, good items. */
export const worth = (quiz: readonly Candidate[], blueprint: Blueprint, length: number): number => {
  const skills = new Set(quiz.map(({ question }) => question.skill)).size;
  const kinds = new Set(quiz.map(({ question }) => question.kind));
  const controls = quiz.filter(({ question }) => question.control).length;
  const enough = Math.min(controls, Math.ceil(blueprint.questions * CONTROL_SHARE));
  const quality = quiz.reduce((sum, { quality: one }) => sum + one, 0);
  const off = TOPIC_IDS.reduce((sum, topic) => {
    const share =
      (blueprint.topics[topic] * blueprint.questions) /
      TOPIC_IDS.reduce((all, one) => all + blueprint.topics[one], 0);
    return sum + Math.max(0, share - quiz.filter(({ question }) => question.topic === topic).length);
  }, 0);
  const crowded = quiz.filter(
    ({ question }, index) =>
      quiz.filter((one, at) => at < index && one.question.skill === question.skill).length >= 2,
  ).length;
  const pushes = quiz.filter(
    ({ question }) => question.topic === 'persuasion' && !question.control && PUSHED.has(question.skill),
  ).length;
  return (
    quiz.length * 6 +
    Math.min(pushes, 2) * 4 -
    off * 5 -
    crowded * 3 +
    skills * 2 +
    kinds.size * 9 +
    Number(kinds.has('order')) * 5 +
    Number(kinds.has('highlight')) * 3 +
    Number(kinds.has('classify') || kinds.has('match')) * 8 +
    enough * 20 -
    Math.max(0, safeGuesses(quiz) - SAFE) * 260 -
    unevenness(quiz) * 6 +
    coverage(quiz, length) * 6 -
    repeatedKeys(quiz) * 4 -
    unmatchedPlain(quiz) * 6 +
    quality
  );
};
