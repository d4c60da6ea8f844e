import { markId } from '#app/components/article/findings.ts';
import { capital, shortName } from '#app/components/article/voices.ts';
import { Table } from '#app/components/ui/table.tsx';
import type { DeskFigure } from './part-view.server.ts';

/** The article's numbers, and who gave them. */
export const Figures = ({ figures }: { figures: readonly DeskFigure[] }) => (
  <Table caption="Figures, and who gave them" hideCaption>
    <thead>
      <tr>
        <th scope="col">Figure</th>
        <th scope="col">Given by</th>
      </tr>
    </thead>
    <tbody>
      {figures.map(({ id, words, giver }) => (
        <tr key={id}>
          <th scope="row">
            <a className="words" href={`#${markId(id)}`}>
              {words}
            </a>
          </th>
          <td>{giver === null ? 'The article itself; it names nobody' : capital(shortName(giver))}</td>
        </tr>
      ))}
    </tbody>
  </Table>
);
