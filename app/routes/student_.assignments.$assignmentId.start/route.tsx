import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound } from '#app/web/http.ts';
import { requireStudent } from '#app/web/session.server.ts';
import { startAttempt } from '#db/attempts.ts';

/** Starts the student's attempt, or goes on with it: pressed twice it leads to the same one. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, studentId, classId } = await requireStudent(request, context);
  const assignmentId = String(params.assignmentId);
  const started = await context.db.write((tx) =>
    startAttempt(tx, { schoolId, studentId, classId, assignmentId, now: context.now() }),
  );
  if (started.outcome === 'missing') notFound();
  if (!('attemptId' in started)) return redirect('/student');
  context.live.wake();
  return redirect(`/attempts/${started.attemptId}`);
}

export const loader = () => redirect('/student');
