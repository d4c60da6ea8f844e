import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { StudentFrame } from '#app/components/attempt/student-frame.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { PrintButton } from '#app/components/ui/page-tools.tsx';
import { Card } from '#app/components/ui/surface.tsx';
import { When } from '#app/components/ui/when.tsx';
import { scoreVisible } from '#app/core/attempt/behaviour.ts';
import { groupedJoinCode } from '#app/core/classroom/join-code.ts';
import { isBlank } from '#app/core/question/kinds.ts';
import { progressOf, requireAttempt } from '#app/web/attempt.server.ts';
import { serverTimeZone } from '#app/web/clock.server.ts';
import { responsesOf } from '#db/responses.ts';

export const meta: MetaFunction = () => [{ title: 'Handed in · Says Who' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { student, attempt, publication } = await requireAttempt(request, context, params.attemptId);
  if (attempt.submittedAt === null || attempt.receipt === null)
    throw redirect(`/attempts/${attempt.id}/overview`);
  const responses = await responsesOf(context.db.read, { schoolId: student.schoolId, attemptId: attempt.id });
  const answered = responses.filter(({ questionId, value }) => {
    const question = publication.questionById.get(questionId);
    return question !== undefined && !isBlank(question, value);
  }).length;
  return {
    name: student.name,
    studentId: student.studentId,
    title: publication.title,
    attemptId: attempt.id,
    receipt: attempt.receipt,
    submittedAt: attempt.submittedAt,
    answered,
    questions: publication.asked.length,
    behaviour: attempt.behaviour,
    ready: scoreVisible(progressOf(attempt, null)),
    timeZone: serverTimeZone(),
  };
}

export default function Receipt() {
  const page = useLoaderData<typeof loader>();
  return (
    <StudentFrame name={page.name} studentId={page.studentId} width="narrow">
      <Card as="section">
        <h1>Handed in</h1>
        <p>{page.title}</p>
        <dl className="facts">
          <dt>Receipt</dt>
          <dd>
            <strong className="input-code">{groupedJoinCode(page.receipt)}</strong>
          </dd>
          <dt>When</dt>
          <dd>
            <When at={page.submittedAt} timeZone={page.timeZone} />
          </dd>
          <dt>Answered</dt>
          <dd>
            {page.answered} of {page.questions} questions
          </dd>
        </dl>
        <h2>What comes next</h2>
        <p>
          {page.ready
            ? 'Your results are ready: what was right, and the words of the article that show why.'
            : 'When your teacher releases the results you will find them under “Your quizzes”, with the reasons.'}
        </p>
        <div className="cluster">
          {page.ready && <ButtonLink to={`/attempts/${page.attemptId}/report`}>See my results</ButtonLink>}
          <ButtonLink look="quiet" to="/student">
            Your quizzes
          </ButtonLink>
          <PrintButton />
        </div>
      </Card>
    </StudentFrame>
  );
}
