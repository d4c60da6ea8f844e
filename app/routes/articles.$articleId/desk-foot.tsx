import { Button } from '#app/components/ui/button.tsx';
import type { Span } from '#app/core/article/span.ts';
import { useCorrecting } from './correcting.tsx';
import { CorrectionForm } from './correction-form.tsx';
import type { HistoryView } from './history-view.server.ts';
import { SAVED } from './saved.ts';

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
  const undoable = saved === SAVED && !busy && last?.undone === null ? last : null;
  return (
    <div className="desk-foot no-print">
      {selected !== null && (
        <Button type="button" onClick={() => onMark(selected)}>
          Mark these words
        </Button>
      )}
      <div role="status" className={saved === null ? 'vh' : 'desk-saved'}>
        {saved}
        {undoable !== null && <span className="muted"> {undoable.what}</span>}
      </div>
      {undoable !== null && (
        <CorrectionForm fields={{ intent: 'undo', correction: undoable.undo }}>
          <Button look="plain" small>
            Undo
          </Button>
        </CorrectionForm>
      )}
    </div>
  );
};
