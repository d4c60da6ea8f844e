import type { Blueprint } from '../blueprint.ts';
import { type SkillId, TOPIC_IDS } from '../skills.ts';
import type { Candidate } from './draft.ts';

/** At least one question in five shows a plain, well-sourced passage. */
export const CONTROL_SHARE = 1 / 5;

/** Skills that need a technique at work; a quiz of plain lines alone would teach that nothing persuades. */
const PUSHED: ReadonlySet<SkillId> = new Set([
  'spot-technique',
  'name-technique',
  'tell-voice',
  'name-effect',
]);

/** How good a whole quiz is: full, many skills and kinds, enough controls, good items. */
export const worth = (quiz: readonly Candidate[], blueprint: Blueprint): number => {
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
    kinds.size * 5 +
    Number(kinds.has('order')) * 5 +
    Number(kinds.has('highlight')) * 3 +
    enough * 15 +
    quality
  );
};
