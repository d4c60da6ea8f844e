import { Table } from '#app/components/ui/table.tsx';
import { acceptance, FATES, type Fate, judged, type Tally } from '#app/core/question/draft-quality.ts';

const FATE_NAMES: Record<Fate, string> = {
  unchanged: 'As drafted',
  edited: 'Edited',
  swapped: 'Swapped',
  rejected: 'Removed',
  unseen: 'Approved unseen',
};

const WIDTH = 96;

/** Shares of the judged questions, side by side. */
const FateBar = ({ tally }: { tally: Tally }) => {
  const all = judged(tally);
  let from = 0;
  const parts = FATES.filter((fate) => fate !== 'unseen' && tally[fate] > 0).map((fate) => {
    const width = (WIDTH * tally[fate]) / all;
    from += width;
    return <rect key={fate} className={`fate fate-${fate}`} x={from - width} width={width} height="12" />;
  });
  return (
    <svg width={WIDTH} height="12" aria-hidden="true">
      <rect className="bar-ground" width={WIDTH} height="12" />
      {parts}
    </svg>
  );
};

type Props = {
  caption: string;
  hideCaption?: boolean;
  rows: readonly { id: string; name: string; tally: Tally }[];
};

/** What became of drafted questions, a row for each group. */
export const FateTable = ({ caption, hideCaption = false, rows }: Props) => (
  <Table caption={caption} hideCaption={hideCaption}>
    <thead>
      <tr>
        <th scope="col">Questions</th>
        <th scope="col">Taken</th>
        <td />
        {FATES.map((fate) => (
          <th key={fate} scope="col" className="num">
            <span className={`fate-key fate-key-${fate}`} aria-hidden="true" />
            {FATE_NAMES[fate]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, name, tally }) => {
        const share = acceptance(tally);
        return (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="num">{share === null ? '–' : `${Math.round(share * 100)}%`}</td>
            <td>
              <FateBar tally={tally} />
            </td>
            {FATES.map((fate) => (
              <td key={fate} className="num">
                {tally[fate]}
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  </Table>
);
