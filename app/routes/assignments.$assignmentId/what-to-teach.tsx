import { Table } from '#app/components/ui/table.tsx';
import { MISCONCEPTIONS } from '#app/core/question/misconceptions.ts';
import type { ClassResults } from '#app/core/statistics/class-results.ts';

type Props = Pick<ClassResults, 'advice' | 'misconceptions' | 'controls'>;

const percent = (value: number | null) => (value === null ? '–' : `${Math.round(value * 100)}%`);

/** Tomorrow's lesson in three sentences. */
export const Advice = ({ advice }: Pick<Props, 'advice'>) => (
  <section className="stack stack-s" aria-labelledby="teach">
    <h2 id="teach">What to teach tomorrow</h2>
    {advice.length === 0 ? (
      <p className="muted">
        As soon as a few students have answered, the weakest skill and the commonest confusion stand here.
      </p>
    ) : (
      <ol className="stack stack-s">
        {advice.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    )}
  </section>
);

/** Which confusions the wrong answers stand for, and whether plain passages were taken for persuasion. */
export const Confusions = ({ misconceptions, controls }: Omit<Props, 'advice'>) => (
  <section className="stack stack-s" aria-labelledby="confusions">
    <h2 id="confusions">Confusions</h2>
    {misconceptions.length === 0 ? (
      <p className="muted">No confusion has shown itself yet.</p>
    ) : (
      <Table caption="Confusions, the commonest first" hideCaption>
        <thead>
          <tr>
            <th scope="col">Confusion</th>
            <th scope="col" className="num">
              Students
            </th>
          </tr>
        </thead>
        <tbody>
          {misconceptions.map(({ misconception, students, met }) => (
            <tr key={misconception}>
              <td>
                <strong>{MISCONCEPTIONS[misconception].name}</strong>
                <br />
                <span className="muted small">{MISCONCEPTIONS[misconception].explain}</span>
              </td>
              <td className="num">
                {students} of {met}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    )}
    {controls.hitChances + controls.falseAlarmChances > 0 && (
      <p className="muted small">
        Persuasion that was there was found in {percent(controls.hitRate)} of {controls.hitChances} chances;
        plain passages were taken for persuasion in {percent(controls.falseAlarmRate)} of{' '}
        {controls.falseAlarmChances}.
      </p>
    )}
  </section>
);
