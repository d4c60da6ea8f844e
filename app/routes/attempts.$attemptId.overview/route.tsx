import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useLoaderData, useOutletContext, useSubmit } from '@remix-run/react';
import { type FormEvent, useState } from 'react';
import { isEmptyAnswer } from '#app/components/attempt/read-answer.ts';
import type { AttemptOutlet } from '#app/components/attempt/use-answers.ts';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { Badge } from '#app/components/ui/surface.tsx';
import { maySave, windowState } from '#app/core/attempt/window.ts';
import { isBlank } from '#app/core/question/kinds.ts';
import { requireAttempt } from '#app/web/attempt.server.ts';
import { notFound } from '#app/web/http.ts';
import { responsesOf } from '#db/responses.ts';
import { submitAttempt } from '#db/submissions.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { student, attempt, publication } = await requireAttempt(request, context, params.attemptId);
  if (attempt.submittedAt !== null) throw redirect(`/attempts/${attempt.id}/receipt`);
  const key = { schoolId: student.schoolId, attemptId: attempt.id };
  const responses = new Map(
    (await responsesOf(context.db.read, key)).map((one) => [one.questionId, one.value]),
  );
  return {
    open: windowState(attempt, context.now()) === 'open',
    takesAnswers: attempt.releasedAt === null && maySave(attempt, context.now()),
    questions: publication.questions.map((question) => ({
      id: question.id,
      stem: question.stem,
      answered: !isBlank(question, responses.get(question.id) ?? null),
    })),
  };
}

/** Hands in. Pressed twice, or sent again after a lost reply, it leads to the same receipt. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { student, attempt, publication } = await requireAttempt(request, context, params.attemptId);
  const { schoolId, studentId } = student;
  const submit = {
    schoolId,
    studentId,
    attemptId: attempt.id,
    questions: publication.questions,
    now: context.now(),
  };
  const submitted = await context.db.write((tx) => submitAttempt(tx, submit));
  if (submitted.outcome === 'missing') notFound();
  context.live.wake();
  return redirect(`/attempts/${attempt.id}/receipt`);
}

export default function Overview() {
  const { open, takesAnswers, questions } = useLoaderData<typeof loader>();
  const { answers } = useOutletContext<AttemptOutlet>();
  const submit = useSubmit();
  const [waiting, setWaiting] = useState(false);
  const rows = questions.map((question) => {
    const local = answers.local.get(question.id);
    return local === undefined ? question : { ...question, answered: !isEmptyAnswer(local) };
  });
  const blank = rows.filter(({ answered }) => !answered).length;

  const handIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setWaiting(false);
    // Nothing may be handed in while an answer that left in time still waits on this device.
    const sent = await answers.flush().catch(() => false);
    if (takesAnswers && !sent) return setWaiting(true);
    submit(form);
  };

  return (
    <div className="stack stack-l">
      <div>
        <h1>Overview</h1>
        <p className="intro">
          {blank === 0 ? 'Every question has an answer.' : `${blank} of ${rows.length} still have no answer.`}
        </p>
      </div>
      {!open && (
        <Notice tone="warning" title="This quiz has closed">
          Answers can no longer change. You can still hand in what you answered in time.
        </Notice>
      )}
      <ol className="overview">
        {rows.map(({ id, stem, answered }, index) => (
          <li key={id}>
            <Link to={`../${index + 1}`} relative="path">
              <span className="overview-number">{index + 1}</span>
              <span>{stem}</span>
            </Link>
            {answered ? (
              <Badge tone="right" icon="check">
                Answered
              </Badge>
            ) : (
              <Badge icon="dash">No answer</Badge>
            )}
          </li>
        ))}
      </ol>
      {waiting && (
        <Notice tone="warning" title="Not handed in yet" live>
          An answer is still waiting to be saved. Stay on this page; when the connection is back, press the
          button again.
        </Notice>
      )}
      <Form method="post" className="cluster" onSubmit={handIn}>
        <Button>{blank > 0 ? `Hand in with ${blank} blank` : 'Hand in'}</Button>
        <ButtonLink
          look="quiet"
          to={`../${Math.max(1, rows.findIndex(({ answered }) => !answered) + 1)}`}
          relative="path"
        >
          {blank > 0 ? 'Go to the first blank' : 'Look through it again'}
        </ButtonLink>
      </Form>
      <p className="muted">After handing in, answers can no longer change.</p>
    </div>
  );
}
