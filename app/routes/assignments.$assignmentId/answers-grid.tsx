import { ClassGrid } from '#app/components/chart/class-grid.tsx';
import { When } from '#app/components/ui/when.tsx';
import { SKILLS } from '#app/core/question/skills.ts';
import type { ClassResults } from '#app/core/statistics/class-results.ts';
import type { AskedQuestion } from './question-results.tsx';

type Props = {
  questions: readonly AskedQuestion[];
  results: Pick<ClassResults, 'rows' | 'items' | 'counts'>;
  assignmentId: string;
  timeZone: string;
};

/** Every student's answer to every question; names and numbers lead to more. */
export const AnswersGrid = ({
  questions,
  results: { rows, items, counts },
  assignmentId,
  timeZone,
}: Props) => (
  <section className="stack stack-s" aria-labelledby="grid">
    <h2 id="grid">Who answered what</h2>
    <ClassGrid
      caption="Every student’s answer to every question"
      questions={questions.map((question, i) => ({
        id: question.id,
        label: String(i + 1),
        title: `${SKILLS[question.skill].name}: ${question.stem}`,
        to: counts.started > 0 ? `#question-${i + 1}` : undefined,
        difficulty: items[i]?.difficulty ?? null,
      }))}
      students={rows.map((row) => ({
        id: row.studentId,
        name: row.name,
        to:
          row.state === 'not-started' ? undefined : `/assignments/${assignmentId}/students/${row.studentId}`,
        cells: row.verdicts,
        score: row.score === null ? null : `${row.score.points} / ${row.score.max}`,
        status: <Status row={row} timeZone={timeZone} />,
      }))}
    />
  </section>
);

const Status = ({ row, timeZone }: { row: ClassResults['rows'][number]; timeZone: string }) => {
  if (row.submittedAt !== null) return <When at={row.submittedAt} timeZone={timeZone} style="time" />;
  return row.state === 'working' ? 'at work' : null;
};
