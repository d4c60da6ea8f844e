import { Button } from '#app/components/ui/button.tsx';
import { Fold } from '#app/components/ui/definition.tsx';
import { When } from '#app/components/ui/when.tsx';
import { useCorrecting } from './correcting.tsx';
import { CorrectionForm } from './correction-form.tsx';
import type { HistoryLine, HistoryView } from './history-view.server.ts';

export type HistoryProps = { history: HistoryView; timeZone: string; open: boolean };

/** Everything that was changed in what was found, newest first; each change can be taken back and made again. */
export const History = ({ history: { lines, changes }, timeZone, open }: HistoryProps) => {
  const { part } = useCorrecting();
  if (changes === 0) return null;
  return (
    <section id="history" className="no-print">
      <Fold summary={`Your corrections (${changes})`} open={open}>
        <ol className="history">
          {lines.map((line) => (
            <Line key={line.id} line={line} timeZone={timeZone} />
          ))}
        </ol>
        {changes > lines.length && <a href={`?part=${part}&history=all#history`}>Show all {changes}</a>}
      </Fold>
    </section>
  );
};

const Line = ({ line, timeZone }: { line: HistoryLine; timeZone: string }) => {
  return (
    <li className={line.undone === null ? 'history-line' : 'history-line is-undone'}>
      <div>
        <span className="history-what">{line.what}</span>
        {line.words !== '' && (
          <>
            {' '}
            <q className="words">{line.words}</q>
          </>
        )}
        <div className="small muted">
          changed by {line.teacher}, {line.ago} (<When at={line.at} timeZone={timeZone} />)
          {line.undone !== null && `; taken back by ${line.undone.teacher}, ${line.undone.ago}`}
          {line.idle && '; does nothing now: these words or this source are no longer found here'}
        </div>
      </div>
      <CorrectionForm fields={{ intent: 'undo', correction: line.undo }}>
        <Button look="quiet" small>
          {line.undone === null ? 'Undo' : 'Do it again'}
          <span className="vh"> {line.what}</span>
        </Button>
      </CorrectionForm>
    </li>
  );
};
