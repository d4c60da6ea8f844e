import type { ResultRow } from '#app/core/question/kind.ts';
import type { KindId } from '#app/core/question/question.ts';
import { classes } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';

export type ResultRowsProps = { kind: KindId; rows: readonly ResultRow[] };

/** The lines of a report: options as they were chosen, or items with what was given and expected. */
export const ResultRows = ({ kind, rows }: ResultRowsProps) => {
  if (kind === 'open-answer') return <Rubric rows={rows} />;
  if (kind === 'classify' || kind === 'match' || kind === 'order') return <Pairs kind={kind} rows={rows} />;
  // A long list of sentences: those that were neither marked nor to be marked say nothing.
  const shown = kind === 'highlight' ? rows.filter((row) => row.chosen || row.right) : rows;
  return (
    <ul className="rows">
      {shown.map((row) => (
        <OptionRow key={row.id} row={row} kind={kind} />
      ))}
    </ul>
  );
};

const OptionRow = ({ row, kind }: { row: ResultRow; kind: KindId }) => {
  const tone = row.right ? 'right' : row.chosen ? 'wrong' : 'plain';
  // Of a single right answer the explanation says why; its own feedback talks to those who chose it.
  const explained = row.chosen || (row.right && kind !== 'choice');
  return (
    <li className={`row row-${tone}`}>
      {tone === 'plain' ? (
        <span className="row-gap" />
      ) : (
        <Icon name={row.right ? 'check' : 'cross'} size={20} />
      )}
      <div>
        <div className={kind === 'highlight' ? 'words' : undefined}>{row.text}</div>
        {(row.chosen || row.right) && <div className="row-note">{note(row)}</div>}
        {row.feedback !== null && explained && <p className="row-why">{row.feedback}</p>}
      </div>
    </li>
  );
};

const note = (row: ResultRow): string => {
  if (row.chosen && row.right) return 'You chose this, and it is right';
  return row.chosen ? 'You chose this' : 'The right answer';
};

const Pairs = ({ kind, rows }: ResultRowsProps) => (
  <ul className="rows">
    {rows.map((row) => {
      const place = (value: string) => (kind === 'order' ? `place ${value}` : value);
      return (
        <li key={row.id} className={classes('row', row.right ? 'row-right' : row.chosen && 'row-wrong')}>
          <Icon name={row.right ? 'check' : row.chosen ? 'cross' : 'dash'} size={20} />
          <div>
            <div className={kind === 'match' ? 'words' : undefined}>{row.text}</div>
            <dl className="facts">
              <dt>Your answer</dt>
              <dd>{row.given === null ? 'none' : place(row.given)}</dd>
              {!row.right && row.expected !== null && (
                <>
                  <dt>Right</dt>
                  <dd>{place(row.expected)}</dd>
                </>
              )}
            </dl>
            {row.feedback !== null && <p className="row-why">{row.feedback}</p>}
          </div>
        </li>
      );
    })}
  </ul>
);

const Rubric = ({ rows }: { rows: readonly ResultRow[] }) =>
  rows.length === 0 ? null : (
    <div>
      <h3>What a good answer does</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {row.text}
            {row.chosen && <strong>{row.right ? ' – yes' : ' – missing'}</strong>}
          </li>
        ))}
      </ul>
    </div>
  );
