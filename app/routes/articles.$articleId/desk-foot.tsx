import { Button } from '#app/components/ui/button.tsx';
import type { Span } from '#app/core/article/span.ts';
import { useCorrecting } from './correcting.tsx';
import { CorrectionForm } from './correction-form.tsx';
import type { HistoryView } from './history-view.server.ts';

export type DeskFootProps = {
  /** Words that are selected in the article. */
  selected: Span | null;
  onMark: (span: Span) => void;
  history: HistoryView;
};

/** At the foot of the window, only when there is something to say: words are selected, or a change was kept. */
export const DeskFoot = ({ selected, onMark, history }: DeskFootProps) => {
  const { saved, made, busy } = useCorrecting();
  // One form may have changed several things; the newest is listed first.
  const kept = history.lines.filter(({ id, undone }) => made.includes(id) && undone === null).reverse();
  const undoable = saved !== null && !busy && kept.length > 0;
  return (
    <div className="desk-foot no-print">
      {selected !== null && (
        <Button type="button" onClick={() => onMark(selected)}>
          Mark these words
        </Button>
      )}
      <div role="status" className={saved === null ? 'vh' : 'desk-saved'}>
        {undoable
          ? ['Saved', ...kept.map(({ what }) => sentence(what))].map((one) => `${one}.`).join(' ')
          : saved}
      </div>
      {undoable && (
        <CorrectionForm fields={{ intent: 'undo', correction: kept.map(({ undo }) => undo).join(' ') }}>
          <Button look="plain" small>
            Undo
          </Button>
        </CorrectionForm>
      )}
    </div>
  );
};

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
