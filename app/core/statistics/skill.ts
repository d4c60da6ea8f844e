import type { Question } from '../question/question.ts';
import { SKILL_IDS, type SkillId } from '../question/skills.ts';
import { answersTo, type MarkedAttempt, mean } from './marked.ts';

/** `level`: mean fraction, 0 to 1, over the class's `n` marked answers to this skill's questions; null for n = 0. */
export type SkillLevel = { skill: SkillId; level: number | null; n: number; questions: number };

/** The class's level in every skill that the questions ask for, in the order of the skill map. */
export const skillLevels = (
  questions: readonly Question[],
  attempts: readonly MarkedAttempt[],
): SkillLevel[] =>
  SKILL_IDS.flatMap((skill) => {
    const own = questions.filter((question) => question.skill === skill);
    if (own.length === 0) return [];
    const fractions = own.flatMap((question) =>
      answersTo(question.id, attempts).map(({ fraction }) => fraction),
    );
    return [{ skill, level: mean(fractions), n: fractions.length, questions: own.length }];
  });
