import { SKILLS, TOPICS } from '#app/core/question/skills.ts';
import type { SkillLevel } from '#app/core/statistics/skill.ts';
import { Bar } from './bar.tsx';

export type SkillBarsProps = { levels: readonly SkillLevel[] };

/** The class's level in every skill, in the order of the skill map. */
export const SkillBars = ({ levels }: SkillBarsProps) => (
  <ul className="bars">
    {levels.map(({ skill, level, n, questions }) => (
      <li key={skill} className="bar">
        <span className="bar-text">
          <strong>{SKILLS[skill].name}</strong>
        </span>
        <span className="num">{level === null ? 'no answers yet' : `${Math.round(level * 100)}%`}</span>
        <Bar share={level ?? 0} tone={SKILLS[skill].topic} />
        <span className="bar-note">
          {TOPICS[SKILLS[skill].topic].name}: can {SKILLS[skill].can} ({questions}{' '}
          {questions === 1 ? 'question' : 'questions'}, {n} {n === 1 ? 'answer' : 'answers'})
        </span>
      </li>
    ))}
  </ul>
);
