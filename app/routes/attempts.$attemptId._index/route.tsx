import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { isBlank } from '#app/core/question/kinds.ts';
import { requireAttempt } from '#app/web/attempt.server.ts';
import { responsesOf } from '#db/responses.ts';

/** Goes on where the student stopped: at the first blank question, or at the overview when there is none. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { student, attempt, publication } = await requireAttempt(request, context, params.attemptId);
  if (attempt.submittedAt !== null) return redirect(`/attempts/${attempt.id}/receipt`);
  const key = { schoolId: student.schoolId, attemptId: attempt.id };
  const responses = await responsesOf(context.db.read, key);
  const blank = publication.questions.findIndex((question) => {
    const response = responses.find(({ questionId }) => questionId === question.id);
    return isBlank(question, response?.value ?? null);
  });
  return redirect(`/attempts/${attempt.id}/${blank === -1 ? 'overview' : blank + 1}`);
}
