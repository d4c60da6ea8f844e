import { Button } from '#app/components/ui/button.tsx';
import { Fold } from '#app/components/ui/definition.tsx';
import { CorrectionForm } from './correction-form.tsx';
import type { OutLine } from './ledger-view.server.ts';

/** What a teacher took out of a layer; it can be put back. */
export const TakenOut = ({ lines }: { lines: readonly OutLine[] }) => {
  if (lines.length === 0) return null;
  return (
    <Fold summary={`Taken out (${lines.length})`}>
      <ul className="stack stack-s out-list">
        {lines.map(({ id, by, title, words }) => (
          <li key={id} className="cluster spread" data-changeable={`out-${id}`}>
            <span>
              {title}: <q className="words">{words}</q>
            </span>
            <CorrectionForm fields={{ intent: 'undo', correction: by }}>
              <Button look="quiet" small data-change={`out-${id}`}>
                Put back<span className="vh"> {title}</span>
              </Button>
            </CorrectionForm>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
