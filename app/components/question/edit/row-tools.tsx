import { Button } from '#app/components/ui/button.tsx';
import { useEnhanced } from '#app/components/ui/enhanced.ts';
import { Icon } from '#app/components/ui/icon.tsx';
import { hasRoom } from '#app/core/question/edit/reshape.ts';
import { type ListName, rowsOf } from '#app/core/question/edit/rows.ts';
import type { Question } from '#app/core/question/question.ts';

type Props = {
  question: Question;
  list: ListName;
  id: string;
  /** What a screen reader calls the row: "option 2". */
  name: string;
  /** Options can also be split and merged. */
  splits?: boolean;
};

/** What can be done with a row as a whole. Buttons that submit: without JavaScript the server does it. */
export const RowTools = ({ question, list, id, name, splits = false }: Props) => {
  const enhanced = useEnhanced();
  const ids = rowsOf(question, list).map((row) => row.id);
  const at = ids.indexOf(id);
  const target = `${list}:${id}`;
  return (
    <span className="row-tools">
      {enhanced && (
        <span className="drag-handle" data-drag-handle title="Drag to move" aria-hidden="true">
          ⋮⋮
        </span>
      )}
      <Tool act={`up:${target}`} label={`Move up: ${name}`} disabled={at === 0}>
        <Icon name="up" />
      </Tool>
      <Tool act={`down:${target}`} label={`Move down: ${name}`} disabled={at === ids.length - 1}>
        <Icon name="down" />
      </Tool>
      {splits && (
        <Tool act={`split:${target}`} label={`Split into two: ${name}`} disabled={!hasRoom(question, list)}>
          Split
        </Tool>
      )}
      {splits && at < ids.length - 1 && (
        <Tool act={`merge:${target}`} label={`Merge with the next: ${name}`}>
          Merge
        </Tool>
      )}
      <Tool act={`remove:${target}`} label={`Remove ${name}`}>
        <Icon name="cross" />
      </Tool>
    </span>
  );
};

type ToolProps = { act: string; label: string; disabled?: boolean; children: React.ReactNode };

const Tool = ({ act, label, disabled = false, children }: ToolProps) => (
  <Button
    look="quiet"
    small
    name="do"
    value={act}
    id={`do-${act}`}
    aria-label={label}
    title={label}
    disabled={disabled}
  >
    {children}
  </Button>
);

type AddProps = { question: Question; list: ListName; children: string };

/** Adds an empty row at the end, while there is room. */
export const AddRow = ({ question, list, children }: AddProps) =>
  hasRoom(question, list) ? (
    <div>
      <Button look="quiet" small name="do" value={`add:${list}`} id={`do-add:${list}`}>
        <Icon name="plus" />
        {children}
      </Button>
    </div>
  ) : null;
