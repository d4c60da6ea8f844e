import { Link } from '@remix-run/react';
import { Table } from '#app/components/ui/table.tsx';
import { When } from '#app/components/ui/when.tsx';
import { SKILLS } from '#app/core/question/skills.ts';
import type { GrowthSince } from './growth.server.ts';

export type GrowthProps = { growth: GrowthSince; timeZone: string };

const percent = (level: number): string => `${Math.round(level * 100)}%`;

const change = (before: number, after: number): string => {
  const points = Math.round(after * 100) - Math.round(before * 100);
  if (points === 0) return 'the same';
  return `${points > 0 ? '+' : '−'}${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
};

/** Before and after, for the students who handed in both sister quizzes. */
export const GrowthTable = ({ growth, timeZone }: GrowthProps) => {
  const { assignmentId, title, givenAt, students, before, after, skills } = growth;
  const lines = [
    ...(before === null || after === null
      ? []
      : [{ name: 'All questions', before: before / 100, after: after / 100 }]),
    ...skills.map(({ skill, ...levels }) => ({ name: SKILLS[skill].name, ...levels })),
  ];
  return (
    <section className="stack stack-s" aria-labelledby="growth">
      <h2 id="growth">Since the sister quiz</h2>
      <p>
        <Link to={`/assignments/${assignmentId}`}>{title}</Link>, given{' '}
        <When at={givenAt} timeZone={timeZone} />.{' '}
        {students === 0
          ? 'Nobody has handed in both yet.'
          : `${students === 1 ? '1 student has' : `${students} students have`} handed in both; only their answers are compared. The articles differ, so read a few points as no change.`}
      </p>
      {students > 0 && (
        <Table caption="Before and after, skill by skill" hideCaption>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">Before</th>
              <th scope="col">Now</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.name}>
                <th scope="row">{line.name}</th>
                <td className="num">{percent(line.before)}</td>
                <td className="num">{percent(line.after)}</td>
                <td className="num">{change(line.before, line.after)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
};
