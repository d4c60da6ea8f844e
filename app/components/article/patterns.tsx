/** Fills that differ in pattern as well as in colour, each on a tint of its own; the last is for all others. */
const STROKES = [
  'M0 10 10 0M-1 1 1-1M9 11 11 9',
  'M2.5 2.5h.01M7.5 7.5h.01',
  'M5 0v10',
  'M0 0 10 10M-1 9 1 11M9-1 11 1',
  'M0 5h10',
  'M0 5h10M5 0v10',
  '',
];

/** So many speakers have a fill of their own. */
export const SHOWN_SPEAKERS = STROKES.length - 1;

const patternId = (id: string, index: number): string =>
  `p${id.replace(/[^a-z0-9]/gi, '')}-${Math.min(index, SHOWN_SPEAKERS)}`;

export const patternFill = (id: string, index: number): string => `url(#${patternId(id, index)})`;

export const Patterns = ({ id }: { id: string }) => (
  <defs>
    {STROKES.map((path, index) => (
      <pattern key={path} id={patternId(id, index)} width="10" height="10" patternUnits="userSpaceOnUse">
        <g className={`speaker-${index + 1}`}>
          <rect className="pattern-ground" width="10" height="10" />
          <path
            d={path}
            fill="none"
            stroke="currentColor"
            strokeWidth={index === 1 ? 4 : 2}
            strokeLinecap={index === 1 ? 'round' : 'butt'}
          />
        </g>
      </pattern>
    ))}
  </defs>
);
