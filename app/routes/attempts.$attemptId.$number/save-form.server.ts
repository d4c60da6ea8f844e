import type { AppLoadContext } from '@remix-run/node';
import { isBlank, responseFromForm } from '#app/core/question/kinds.ts';
import type { Question, Response } from '#app/core/question/question.ts';
import type { OwnAttempt } from '#app/web/attempt.server.ts';
import { notFound } from '#app/web/http.ts';
import { storableAnswer } from '#app/web/storable.server.ts';
import { checkResponse, type Refusal, responsesOf, saveResponse } from '#db/responses.ts';

/** `older`: something newer is stored. `blank`: there is nothing to check. `value`: what the form held. */
export type FormSave = { problem: null | 'older' | 'blank' | Refusal; value: Response | null };

/** Keeps what the form holds if it is new, and checks it if that was asked. */
export async function saveForm(
  form: FormData,
  question: Question,
  { student, attempt }: OwnAttempt,
  context: AppLoadContext,
): Promise<FormSave> {
  const value = storableAnswer(responseFromForm(question, form));
  const check = form.get('intent') === 'check';
  if (check && isBlank(question, value)) return { problem: 'blank', value };

  const { schoolId, studentId } = student;
  const own = { schoolId, attemptId: attempt.id };
  const stored = (await responsesOf(context.db.read, own)).find((one) => one.questionId === question.id);
  // Turning a page without a change is no answer: an untouched tab writes nothing over another's work.
  const unchanged = JSON.stringify(stored?.value ?? null) === JSON.stringify(value);
  if (unchanged && !check) return { problem: null, value };

  const save = {
    ...own,
    studentId,
    questionId: question.id,
    seq: readSeq(form.get('seq')),
    value,
    now: context.now(),
  };
  const kept = await context.db.write((tx) => (check ? checkResponse(tx, save) : saveResponse(tx, save)));
  if (kept.outcome === 'missing') notFound();
  if (kept.outcome === 'refused') return { problem: kept.reason, value };
  return { problem: kept.outcome === 'older' ? 'older' : null, value };
}

/** The page was made with the stored number plus one: a page that is out of date comes too late. */
const readSeq = (typed: FormDataEntryValue | null): number => {
  const seq = Number(typed);
  return Number.isInteger(seq) && seq > 0 && seq < 2 ** 31 ? seq : 1;
};
