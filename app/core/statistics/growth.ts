import type { Question } from '../question/question.ts';
import type { SkillId } from '../question/skills.ts';
import { classResults, type StudentWork } from './class-results.ts';

/** A quiz that was asked and what each student of the class did with it. */
export type Round = { questions: readonly Question[]; work: readonly StudentWork[] };

/** `before` and `after`: the students' mean fraction, 0 to 1, in a skill that both quizzes ask for. */
export type SkillGrowth = { skill: SkillId; before: number; after: number };

/** `students`: how many handed in both; only their answers count, so that the two sides are the same people. */
export type Growth = {
  students: number;
  /** Mean percentages, 0 to 100; null when nobody handed in both. */
  before: number | null;
  after: number | null;
  skills: SkillGrowth[];
};

/** What the students who handed in both quizzes could do before and after, over all and skill by skill. */
export function growthBetween(before: Round, after: Round): Growth {
  const both = handedIn(before).filter((id) => handedIn(after).includes(id));
  const [first, second] = [before, after].map(({ questions, work }) =>
    classResults(
      questions,
      work.filter(({ studentId }) => both.includes(studentId)),
    ),
  );
  const levels = new Map(first?.skills.map(({ skill, level }) => [skill, level]));
  return {
    students: both.length,
    before: first?.meanPercentage ?? null,
    after: second?.meanPercentage ?? null,
    skills: (second?.skills ?? []).flatMap(({ skill, level }) => {
      const earlier = levels.get(skill) ?? null;
      return level === null || earlier === null ? [] : [{ skill, before: earlier, after: level }];
    }),
  };
}

const handedIn = ({ work }: Round): string[] =>
  work.flatMap(({ studentId, attempt }) =>
    attempt !== null && attempt.submittedAt !== null ? [studentId] : [],
  );
