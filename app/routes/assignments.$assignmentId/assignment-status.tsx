import { Form } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Fold } from '#app/components/ui/definition.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { Badge } from '#app/components/ui/surface.tsx';
import { When } from '#app/components/ui/when.tsx';

export type AssignmentState = {
  behaviour: 'practice' | 'test';
  window: 'not-yet-open' | 'open' | 'closed';
  opensAt: number | null;
  closesAt: number | null;
  releasedAt: number | null;
};

type Props = AssignmentState & { timeZone: string; submitted: number };

/** Whether it is open, whether results are out, and the buttons that change that. */
export const AssignmentStatus = ({
  behaviour,
  window,
  opensAt,
  closesAt,
  releasedAt,
  timeZone,
  submitted,
}: Props) => (
  <div className="stack stack-s">
    <div className="cluster">
      <Badge tone="accent">{behaviour === 'practice' ? 'Practice: feedback at once' : 'Test'}</Badge>
      <Badge tone={window === 'open' ? 'right' : 'plain'}>
        {window === 'open' ? 'Open' : window === 'closed' ? 'Closed' : 'Not yet open'}
      </Badge>
      <span className="muted small">
        {window === 'not-yet-open' && opensAt !== null && (
          <>
            opens <When at={opensAt} timeZone={timeZone} />
          </>
        )}
        {window !== 'not-yet-open' && closesAt !== null && (
          <>
            {window === 'closed' ? 'closed' : 'closes'} <When at={closesAt} timeZone={timeZone} />
          </>
        )}
      </span>
    </div>
    <Form method="post" className="cluster no-print" preventScrollReset>
      {window !== 'closed' && (
        <Button look="quiet" small name="intent" value="close">
          Close now
        </Button>
      )}
      {window === 'closed' && releasedAt === null && (
        <Button look="quiet" small name="intent" value="reopen">
          Open again
        </Button>
      )}
      {behaviour === 'test' && releasedAt === null && window !== 'not-yet-open' && (
        <Release open={window === 'open'} />
      )}
    </Form>
    {behaviour === 'test' && releasedAt !== null && (
      <Notice tone="success">
        Students who handed in can read their reports since <When at={releasedAt} timeZone={timeZone} />.
      </Notice>
    )}
    {behaviour === 'test' && releasedAt === null && submitted > 0 && (
      <p className="muted small">Nobody sees a score or a right answer until you release the results.</p>
    )}
  </div>
);

/** It cannot be taken back, so it takes a second press while students may still be at work. */
const Release = ({ open }: { open: boolean }) => {
  if (!open) {
    return (
      <Button small name="intent" value="release">
        Release results to students
      </Button>
    );
  }
  return (
    <Fold summary="Release the results">
      <p>
        Students then see their marks and the right answers. The test closes for everybody, those who are
        still at work too, and cannot be opened again.
      </p>
      <Button small name="intent" value="release">
        Close and release results
      </Button>
    </Fold>
  );
};
