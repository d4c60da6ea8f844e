/** Six fills that differ in pattern as well as in colour; each sits on a tint of its own colour. */
const STROKES = [
  'M0 10 10 0M-1 1 1-1M9 11 11 9',
  'M2.5 2.5h.01M7.5 7.5h.01',
  'M5 0v10',
  'M0 0 10 10M-1 9 1 11M9-1 11 1',
  'M0 5h10',
  'M0 5h10M5 0v10',
];

const safe = (id: string, index: number): string =>
  `p${id.replace(/[^a-z0-9]/gi, '')}-${index % STROKES.length}`;

export const patternFill = (id: string, index: number): string => `url(#${safe(id, index)})`;

export const Patterns = ({ id }: { id: string }) => (
  <defs>
    {STROKES.map((path, index) => (
      <pattern key={path} id={safe(id, index)} width="10" height="10" patternUnits="userSpaceOnUse">
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
