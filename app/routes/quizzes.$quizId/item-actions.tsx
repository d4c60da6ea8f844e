import { Link, type useFetcher } from '@remix-run/react';
import type { FormEvent } from 'react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { useEnhanced } from '#app/components/ui/enhanced.ts';
import { Icon } from '#app/components/ui/icon.tsx';
import type { Question } from '#app/core/question/question.ts';

type Props = {
  question: Question;
  approved: boolean;
  number: number;
  of: number;
  canSwap: boolean;
  onRemove: () => void;
  fetcher: ReturnType<typeof useFetcher>;
};

/** What the keys do is found by `data-key` on these controls. */
export const ItemActions = ({ question, approved, number, of, canSwap, onRemove, fetcher }: Props) => {
  const enhanced = useEnhanced();
  const removing = (event: FormEvent) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter instanceof HTMLButtonElement && submitter.value === 'reject') onRemove();
  };
  const hidden = (
    <>
      <input type="hidden" name="questionId" value={question.id} />
      <input type="hidden" name="was" value={number} />
      {enhanced && <input type="hidden" name="enhanced" value="1" />}
    </>
  );
  return (
    <div className="review-actions">
      <fetcher.Form method="post" className="cluster" onSubmit={removing}>
        {hidden}
        <Button
          name="intent"
          value={approved ? 'withdraw' : 'approve'}
          look={approved ? 'quiet' : 'primary'}
          aria-label={approved ? 'Withdraw approval' : undefined}
          data-key={approved ? 'w' : 'a'}
        >
          {!approved && <Icon name="check" />}
          {approved ? 'Withdraw' : 'Approve'}
        </Button>
        <ButtonLink
          to={`?q=${question.id}&edit=${question.id}#q-${question.id}`}
          look="quiet"
          data-key="e"
          preventScrollReset
        >
          Edit
        </ButtonLink>
        {canSwap && (
          <Button name="intent" value="swap" look="quiet" data-key="s">
            Swap
          </Button>
        )}
        <Button name="intent" value="reject" look="danger" data-key="x">
          Remove
        </Button>
        <span className="review-steps">
          <Button
            name="intent"
            value="up"
            look="quiet"
            aria-label="Move up"
            title="Move up"
            disabled={number === 1}
            data-key="K"
          >
            <Icon name="up" />
          </Button>
          <Button
            name="intent"
            value="down"
            look="quiet"
            aria-label="Move down"
            title="Move down"
            disabled={number === of}
            data-key="J"
          >
            <Icon name="down" />
          </Button>
        </span>
      </fetcher.Form>
      <div className="cluster review-more">
        <fetcher.Form method="post" className="cluster">
          {hidden}
          <input type="hidden" name="intent" value="move" />
          <label className="small muted" htmlFor={`place-${question.id}`}>
            Move to place
          </label>
          <input
            className="input input-place"
            id={`place-${question.id}`}
            key={number}
            name="to"
            type="number"
            min={1}
            max={of}
            defaultValue={number}
          />
          <Button look="quiet" small>
            Move
          </Button>
        </fetcher.Form>
        {canSwap && (
          <Link
            className="small"
            to={`?q=${question.id}&replace=${question.id}#choose-${question.id}`}
            preventScrollReset
            data-key="c"
          >
            Choose another question instead
          </Link>
        )}
      </div>
    </div>
  );
};
