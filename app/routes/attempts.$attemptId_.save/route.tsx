import { type ActionFunctionArgs, json } from '@remix-run/node';
import { isBlank, parseResponse } from '#app/core/question/kinds.ts';
import { publicationOf } from '#app/web/publications.server.ts';
import { optionalPerson } from '#app/web/session.server.ts';
import { storableAnswer } from '#app/web/storable.server.ts';
import { findAttempt } from '#db/attempts.ts';
import { troubleOf } from '#db/database.ts';
import { checkResponse, type SaveOutcome, saveResponse } from '#db/responses.ts';

const LARGEST_SEQ = 2 ** 31 - 1;

/**
 * Keeps one answer, durably, before it says so: `{ questionId, seq, value }` → `{ seq }`, the number that is
 * stored now; with `older: true` where that is another answer, which stays. 401 signed out, 409 too late (`reason`), 404 no such attempt or question, 400 no such answer.
 * No redirects: the caller is a script. `check: true` ends changes and lets the feedback be seen (practice).
 */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await optionalPerson(request, context);
  if (!person) return refuse(401, 'signed-out');
  if (person.role !== 'student') return refuse(403, 'not-a-student');
  const { schoolId, studentId } = person;
  const attemptId = String(params.attemptId);
  const attempt = await findAttempt(context.db.read, { schoolId, studentId, attemptId });
  if (!attempt) return refuse(404, 'no-attempt');

  const body = readBody(await request.json().catch(() => null));
  if (!body) return refuse(400, 'malformed');
  const publication = await publicationOf(context.db, { schoolId, publicationId: attempt.publicationId });
  const question = publication.questionById.get(body.questionId);
  if (!question) return refuse(404, 'no-question');
  const value = storableAnswer(parseResponse(question, body.value));
  if (value === null && body.value !== null) return refuse(400, 'no-such-answer');
  if (body.check && isBlank(question, value)) return refuse(400, 'blank');

  const save = {
    schoolId,
    studentId,
    attemptId,
    questionId: question.id,
    seq: body.seq,
    value,
    now: context.now(),
  };
  try {
    return answer(
      await context.db.write((tx) => (body.check ? checkResponse(tx, save) : saveResponse(tx, save))),
    );
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === 'full') return refuse(507, 'disk-full');
    if (trouble === 'busy') return refuse(503, 'busy', { 'Retry-After': '2' });
    throw error;
  } finally {
    context.live.wake();
  }
}

function answer(saved: SaveOutcome) {
  if (saved.outcome === 'missing') return refuse(404, 'no-attempt');
  if (saved.outcome === 'refused') return refuse(409, saved.reason);
  return json(saved.outcome === 'older' ? { seq: saved.seq, older: true } : { seq: saved.seq });
}

const refuse = (status: number, reason: string, headers: Record<string, string> = {}) =>
  json({ reason }, { status, headers });

type Body = { questionId: string; seq: number; value: unknown; check: boolean };

function readBody(body: unknown): Body | null {
  if (typeof body !== 'object' || body === null) return null;
  const { questionId, seq, value, check } = body as Partial<Record<keyof Body, unknown>>;
  if (typeof questionId !== 'string' || value === undefined) return null;
  if (typeof seq !== 'number' || !Number.isInteger(seq) || seq < 1 || seq > LARGEST_SEQ) return null;
  return { questionId, seq, value, check: check === true };
}

export const loader = () => refuse(405, 'post-only', { Allow: 'POST' });
