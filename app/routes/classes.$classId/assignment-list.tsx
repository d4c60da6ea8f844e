import { Link } from '@remix-run/react';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Badge, Card, EmptyState } from '#app/components/ui/surface.tsx';
import { When } from '#app/components/ui/when.tsx';
import type { Behaviour } from '#app/core/attempt/behaviour.ts';
import { windowState } from '#app/core/attempt/window.ts';

type Given = {
  id: string;
  title: string;
  behaviour: Behaviour;
  opensAt: number | null;
  closesAt: number | null;
  releasedAt: number | null;
};
type Props = { assignments: Given[]; classId: string; timeZone: string; now: number };

export const AssignmentList = ({ assignments, classId, timeZone, now }: Props) => (
  <section className="stack stack-s">
    <h2>Assignments</h2>
    {assignments.length === 0 && (
      <EmptyState
        title="Nothing given to this class yet"
        action={<ButtonLink to={`/assign?class=${classId}`}>Give a quiz</ButtonLink>}
      >
        Publish a quiz in the library, then give it to this class.
      </EmptyState>
    )}
    <ul className="stack stack-s">
      {assignments.map((given) => (
        <Card as="li" key={given.id}>
          <h3>
            <Link to={`/assignments/${given.id}`}>{given.title}</Link>
          </h3>
          <p className="cluster">
            <Badge>{given.behaviour === 'practice' ? 'Practice' : 'Test'}</Badge>
            <Opening given={given} timeZone={timeZone} now={now} />
            {given.behaviour === 'test' && given.releasedAt !== null && (
              <Badge tone="right">Results released</Badge>
            )}
          </p>
        </Card>
      ))}
    </ul>
  </section>
);

const Opening = ({ given, timeZone, now }: { given: Given; timeZone: string; now: number }) => {
  const state = windowState(given, now);
  if (state === 'closed') return <Badge icon="clock">Closed</Badge>;
  if (state === 'not-yet-open') {
    return (
      <span className="muted">
        Opens <When at={given.opensAt ?? 0} timeZone={timeZone} />
      </span>
    );
  }
  if (given.closesAt === null) return <Badge tone="right">Open</Badge>;
  return (
    <span className="muted">
      Open until <When at={given.closesAt} timeZone={timeZone} />
    </span>
  );
};
