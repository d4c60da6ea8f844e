import { Button } from '#app/components/ui/button.tsx';
import type { Span } from '#app/core/article/span.ts';
import { CorrectionForm, useCorrecting } from './correcting.tsx';
import type { HistoryView } from './history-view.server.ts';

export type DeskFootProps = {
  /** Words that are selected in the article. */
  selected: Span | null;
  onMark: (span: Span) => void;
  history: HistoryView;
};

/** At the foot of the window, only when there is something to say: words are selected, or a change was kept. */
export const DeskFoot = ({ selected, onMark, history }: DeskFootProps) => {
  const { saved, busy } = useCorrecting();
  const last = history.lines[0];
  return (
    <div className="desk-foot no-print">
      {selected !== null && (
        <Button type="button" onClick={() => onMark(selected)}>
          Mark these words
        </Button>
      )}
      <div role="status" className={saved === null ? 'vh' : 'desk-saved'}>
        {saved}
        {saved !== null && !busy && last !== undefined && last.undone === null && selected === null && (
          <span className="muted"> {last.what}</span>
        )}
      </div>
      {saved !== null && !busy && last !== undefined && last.undone === null && (
        <CorrectionForm fields={{ intent: 'undo', correction: last.undo }}>
          <Button look="plain" small>
            Undo
          </Button>
        </CorrectionForm>
      )}
    </div>
  );
};
