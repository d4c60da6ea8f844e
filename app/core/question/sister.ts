import type { Blueprint } from './blueprint.ts';
import type { Question } from './question.ts';
import { SKILL_IDS, TOPIC_IDS, type TopicId } from './skills.ts';

/**
 * The blueprint of a sister quiz: as many questions of each topic as `asked` has, the same skills and wording. What
 * the teacher rejected, wrote or copied in the meantime counts: the sister follows the quiz as it is, not as it was built.
 */
export function sisterBlueprint(original: Blueprint, asked: readonly Question[]): Blueprint {
  const on = (topic: TopicId): number => asked.filter((question) => question.topic === topic).length;
  const [sourcing, persuasion, recruitment] = TOPIC_IDS.map(on);
  return {
    ...original,
    questions: asked.length,
    topics: { sourcing: sourcing ?? 0, persuasion: persuasion ?? 0, recruitment: recruitment ?? 0 },
    skills: SKILL_IDS.filter((skill) => asked.some((question) => question.skill === skill)),
  };
}
