import { markId } from '#app/components/article/findings.ts';
import { capital, shortName } from '#app/components/article/voices.ts';
import { Table } from '#app/components/ui/table.tsx';
import type { Figure, LedgerSource } from '#app/core/analysis/finding.ts';
import { slice } from '#app/core/article/span.ts';

export type FiguresProps = { text: string; figures: readonly Figure[]; sources: readonly LedgerSource[] };

/** The article's numbers, and who gave them. */
export const Figures = ({ text, figures, sources }: FiguresProps) => (
  <Table caption="Figures, and who gave them" hideCaption>
    <thead>
      <tr>
        <th scope="col">Figure</th>
        <th scope="col">Given by</th>
      </tr>
    </thead>
    <tbody>
      {figures.map((figure) => (
        <tr key={figure.id}>
          <th scope="row">
            <a className="words" href={`#${markId(figure.id)}`}>
              {slice(text, figure.span)}
            </a>
          </th>
          <td>{giver(figure, sources)}</td>
        </tr>
      ))}
    </tbody>
  </Table>
);

const giver = ({ attributedTo, sourceId }: Figure, sources: readonly LedgerSource[]): string => {
  const label =
    sources.find(({ id }) => id === sourceId)?.label ??
    (attributedTo === null ? null : shortName(attributedTo));
  return label === null ? 'The article itself; it names nobody' : capital(label);
};
