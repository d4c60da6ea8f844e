import { spreadOf } from './spread.ts';

export type ScoreSpreadProps = {
  /** Percentages, 0 to 100. */
  scores: readonly number[];
};

const HEIGHT = 120;
const BASE = HEIGHT - 22;

/** How many students reached which tenth. */
export const ScoreSpread = ({ scores }: ScoreSpreadProps) => {
  const bins = spreadOf(scores);
  const most = Math.max(1, ...bins);
  const words = bins
    .flatMap((count, bin) =>
      count === 0 ? [] : [`${count} between ${bin * 10} and ${bin * 10 + 10} percent`],
    )
    .join(', ');
  return (
    <svg
      className="spread-chart"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={`Spread of scores: ${words || 'none yet'}.`}
    >
      {bins.map((count, bin) => {
        const height = ((BASE - 18) * count) / most;
        const middle = `${bin * 10 + 5}%`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bins are fixed
          <g key={bin}>
            <rect
              className="spread-bar"
              x={`${bin * 10 + 0.6}%`}
              width="8.8%"
              y={BASE - height}
              height={height}
            />
            {count > 0 && (
              <text x={middle} y={BASE - height - 5}>
                {count}
              </text>
            )}
          </g>
        );
      })}
      <line className="spread-axis" x1="0" x2="100%" y1={BASE} y2={BASE} />
      {[10, 30, 50, 70, 90].map((mark) => (
        <text key={mark} x={`${mark}%`} y={HEIGHT - 5}>
          {mark}%
        </text>
      ))}
    </svg>
  );
};
