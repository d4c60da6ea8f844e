import type { Verdict } from '../question/mark.ts';
import { SKILL_IDS, SKILLS, type SkillId } from '../question/skills.ts';

/** One question's skill and mark. */
export type MarkedSkill = { skill: SkillId; fraction: number | null; verdict: Verdict };

/** `level`: mean fraction, 0 to 1, over `n` questions; blanks count as nothing earned. */
export type OwnSkill = { skill: SkillId; level: number; n: number };

const STRONG = 0.75;

/** How well one student did in each skill that was asked for; answers that wait for a teacher are left out. */
export const ownSkills = (marks: readonly MarkedSkill[]): OwnSkill[] =>
  SKILL_IDS.flatMap((skill) => {
    const own = marks.filter((mark) => mark.skill === skill && mark.verdict !== 'pending');
    if (own.length === 0) return [];
    return [
      { skill, level: own.reduce((sum, mark) => sum + (mark.fraction ?? 0), 0) / own.length, n: own.length },
    ];
  });

/** A plain sentence or two: what went well, and the one thing to practise next. */
export const summaryOf = (skills: readonly OwnSkill[]): string => {
  const byLevel = [...skills].sort((one, other) => other.level - one.level);
  const [best] = byLevel;
  const weakest = byLevel.at(-1);
  if (!best || !weakest) return 'Your teacher still has to read your answers.';
  if (weakest.level >= STRONG)
    return `You did well in every skill of this quiz: you can ${SKILLS[best.skill].can}.`;
  const next = `Practise this next: ${SKILLS[weakest.skill].can}.`;
  if (best.level < STRONG) return `These are skills that grow with practice. ${next}`;
  return `You can already ${SKILLS[best.skill].can}. ${next}`;
};
