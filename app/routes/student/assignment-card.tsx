import { Form } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Progress } from '#app/components/ui/progress.tsx';
import { Card } from '#app/components/ui/surface.tsx';
import { When } from '#app/components/ui/when.tsx';
import type { Behaviour } from '#app/core/attempt/behaviour.ts';
import type { WindowState } from '#app/core/attempt/window.ts';

type Given = {
  id: string;
  title: string;
  articleTitle: string;
  behaviour: Behaviour;
  opensAt: number | null;
  closesAt: number | null;
  releasedAt: number | null;
  attemptId: string | null;
  submittedAt: number | null;
  questions: number;
  answered: number;
  state: WindowState;
};
type Props = { given: Given; timeZone: string };

const PLAIN = {
  practice: 'Practice: you can check each answer and see why at once.',
  test: 'Test: you see your results when your teacher releases them.',
};

/** One quiz: what it is about, how it works, whether it is open, and the one button that goes on. */
export const AssignmentCard = ({ given, timeZone }: Props) => (
  <Card as="li">
    <div>
      <h3>{given.title}</h3>
      <p className="muted">
        {given.articleTitle !== given.title && `On “${given.articleTitle}”. `}
        {given.questions} questions
      </p>
    </div>
    {given.submittedAt === null && <p>{PLAIN[given.behaviour]}</p>}
    {given.attemptId !== null && given.submittedAt === null && (
      <Progress
        value={given.answered}
        max={given.questions}
        label={`${given.answered} of ${given.questions} answered`}
      />
    )}
    <p className="muted">
      <Opening given={given} timeZone={timeZone} />
    </p>
    <Next given={given} />
  </Card>
);

const Opening = ({ given, timeZone }: Props) => {
  const when = (at: number | null) => <When at={at ?? 0} timeZone={timeZone} />;
  if (given.submittedAt !== null) return <>Handed in {when(given.submittedAt)}.</>;
  if (given.state === 'not-yet-open') return <>Opens {when(given.opensAt)}.</>;
  if (given.state === 'closed') return <>Closed {when(given.closesAt)}.</>;
  if (given.closesAt === null) return <>Open.</>;
  return <>Open until {when(given.closesAt)}.</>;
};

const Next = ({ given }: { given: Given }) => {
  if (given.submittedAt !== null) {
    const ready = given.behaviour === 'practice' || given.releasedAt !== null;
    return (
      <div className="cluster">
        {ready && <ButtonLink to={`/attempts/${given.attemptId}/report`}>See my results</ButtonLink>}
        {!ready && <p>Your teacher has not released the results yet.</p>}
        <ButtonLink look={ready ? 'plain' : 'quiet'} to={`/attempts/${given.attemptId}/receipt`}>
          Receipt
        </ButtonLink>
      </div>
    );
  }
  if (given.attemptId !== null) {
    const closed = given.state === 'closed';
    return (
      <div>
        <ButtonLink to={closed ? `/attempts/${given.attemptId}/overview` : `/attempts/${given.attemptId}`}>
          {closed ? 'Hand in what I answered' : 'Go on'}
        </ButtonLink>
      </div>
    );
  }
  if (given.state !== 'open') return null;
  return (
    <Form method="post" action={`/student/assignments/${given.id}/start`}>
      <Button>Start</Button>
    </Form>
  );
};
