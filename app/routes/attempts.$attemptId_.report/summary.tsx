import { Progress } from '#app/components/ui/progress.tsx';
import { Card } from '#app/components/ui/surface.tsx';
import type { Score } from '#app/core/attempt/score.ts';
import type { OwnSkill } from '#app/core/attempt/skill-summary.ts';
import { SKILLS } from '#app/core/question/skills.ts';

type Props = { title: string; score: Score; skills: OwnSkill[]; summary: string };

/** The score, one encouraging sentence, and a bar for each skill. */
export const Summary = ({ title, score, skills, summary }: Props) => (
  <div className="stack">
    <div>
      <h1>Your results</h1>
      <p className="intro">{title}</p>
    </div>
    <Card as="section">
      <p className="score">
        <strong>
          {score.points} of {score.max}
        </strong>{' '}
        points{score.percentage !== null && `, ${score.percentage}%`}
        {score.blank > 0 && <span className="muted"> ({score.blank} left blank)</span>}
      </p>
      {score.pending > 0 && (
        <p className="muted">
          {score.pending === 1 ? 'One written answer waits' : `${score.pending} written answers wait`} for
          your teacher and are not counted yet.
        </p>
      )}
      <p>{summary}</p>
      <details className="own-skills">
        <summary>Skill by skill</summary>
        <ul className="stack stack-s">
          {skills.map(({ skill, level, n }) => (
            <li key={skill}>
              <div>
                {SKILLS[skill].name}{' '}
                <span className="muted small">({n === 1 ? '1 question' : `${n} questions`})</span>
              </div>
              <Progress value={Math.round(level * 100)} max={100} label={`${Math.round(level * 100)}%`} />
            </li>
          ))}
        </ul>
      </details>
    </Card>
  </div>
);
