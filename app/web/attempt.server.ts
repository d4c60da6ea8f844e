import type { AppLoadContext } from '@remix-run/node';
import type { Progress } from '#app/core/attempt/behaviour.ts';
import { type Attempt, findAttempt } from '#db/attempts.ts';
import { notFound } from './http.ts';
import { type Publication, publicationOf } from './publications.server.ts';
import { requireStudent, type Student } from './session.server.ts';

export type OwnAttempt = { student: Student; attempt: Attempt; publication: Publication };

type Asked = { attemptId: string; own: Promise<OwnAttempt> };
const asked = new WeakMap<AppLoadContext, Asked>();

/** The signed-in student's own attempt; a 404 for anybody else's. The loaders of one page ask once. */
export function requireAttempt(
  request: Request,
  context: AppLoadContext,
  attemptId: string | undefined,
): Promise<OwnAttempt> {
  const id = String(attemptId);
  const known = asked.get(context);
  // A refusal is a Response, which can be read once: each loader gets its own.
  const copied = (thrown: unknown) => {
    throw thrown instanceof Response ? thrown.clone() : thrown;
  };
  if (known?.attemptId === id) return known.own.catch(copied);
  const own = findOwn(request, context, id);
  asked.set(context, { attemptId: id, own });
  return own.catch(copied);
}

async function findOwn(request: Request, context: AppLoadContext, attemptId: string): Promise<OwnAttempt> {
  const student = await requireStudent(request, context);
  const { schoolId, studentId } = student;
  const attempt = (await findAttempt(context.db.read, { schoolId, studentId, attemptId })) ?? notFound();
  const publication = await publicationOf(context.db, { schoolId, publicationId: attempt.publicationId });
  return { student, attempt, publication };
}

/** What core's rules about feedback and changes ask for. */
export const progressOf = (attempt: Attempt, checkedAt: number | null): Progress => ({
  behaviour: attempt.behaviour,
  checked: checkedAt !== null,
  submitted: attempt.submittedAt !== null,
  released: attempt.releasedAt !== null,
});
