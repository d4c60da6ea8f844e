import { ScoreSpread } from '#app/components/chart/score-spread.tsx';
import { Progress } from '#app/components/ui/progress.tsx';
import type { ClassResults } from '#app/core/statistics/class-results.ts';

type Props = { results: Pick<ClassResults, 'rows' | 'counts' | 'meanPercentage'> };

/** How far the class is, and how well it did. */
export const Scores = ({ results: { rows, counts, meanPercentage } }: Props) => {
  const scores = rows.flatMap((row) => (row.state === 'submitted' ? (row.score?.percentage ?? []) : []));
  return (
    <div className="stack stack-s">
      <Progress
        value={counts.submitted}
        max={counts.students}
        label={`${counts.submitted} of ${counts.students} handed in, ${counts.started - counts.submitted} at work`}
      />
      <p>
        {meanPercentage === null ? (
          'No scores yet.'
        ) : (
          <>
            Class average <strong>{Math.round(meanPercentage)}%</strong>
          </>
        )}
      </p>
      {scores.length > 0 && <ScoreSpread scores={scores} />}
    </div>
  );
};
