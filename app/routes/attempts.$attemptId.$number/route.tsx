import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData, useOutletContext, useRouteError } from '@remix-run/react';
import { evidenceMarks } from '#app/components/attempt/evidence-marks.ts';
import type { AttemptOutlet } from '#app/components/attempt/use-answers.ts';
import { answerEditable, checkable, feedbackVisible } from '#app/core/attempt/behaviour.ts';
import { windowState } from '#app/core/attempt/window.ts';
import { isBlank } from '#app/core/question/kinds.ts';
import { resultView } from '#app/core/question/result-view.ts';
import { progressOf, requireAttempt } from '#app/web/attempt.server.ts';
import { notFound } from '#app/web/http.ts';
import { responsesOf } from '#db/responses.ts';
import { CheckedQuestion } from './checked-question.tsx';
import { OpenQuestion } from './open-question.tsx';
import { saveForm } from './save-form.server.ts';
import { Unreachable } from './unreachable.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Question ${data.number} · Says Who` : 'Says Who' },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { student, attempt, publication } = await requireAttempt(request, context, params.attemptId);
  if (attempt.submittedAt !== null) throw redirect(`/attempts/${attempt.id}/receipt`);
  const number = Number(params.number);
  const question = publication.asked[number - 1] ?? notFound();
  const full = publication.questionById.get(question.id) ?? notFound();
  const key = { schoolId: student.schoolId, attemptId: attempt.id };
  const responses = new Map((await responsesOf(context.db.read, key)).map((one) => [one.questionId, one]));
  const response = responses.get(question.id);
  const progress = progressOf(attempt, response?.checkedAt ?? null);
  const open = windowState(attempt, context.now()) === 'open';
  const result = feedbackVisible(progress) ? resultView(full, response?.value ?? null) : null;
  return json({
    number,
    question,
    value: response?.value ?? null,
    seq: response?.seq ?? 0,
    open,
    editable: open && answerEditable(progress),
    checkable: open && checkable(progress),
    result,
    marks: result ? evidenceMarks(result, number) : [],
    answered: publication.questions.map((one) =>
      isBlank(one, responses.get(one.id)?.value ?? null) ? 0 : 1,
    ),
  });
}

/** The question's form without JavaScript: keeps the answer and goes where the pressed button leads. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const own = await requireAttempt(request, context, params.attemptId);
  const number = Number(params.number);
  const asked = own.publication.asked[number - 1] ?? notFound();
  const question = own.publication.questionById.get(asked.id) ?? notFound();
  const form = await request.formData();
  const saved = await saveForm(form, question, own, context);
  if (saved.problem !== null) return json(saved, { status: saved.problem === 'blank' ? 400 : 409 });
  context.live.wake();
  return redirect(
    `/attempts/${own.attempt.id}/${placeAfter(form.get('intent') === 'check' ? 'stay' : form.get('go'), number, own.publication.asked.length)}`,
  );
}

function placeAfter(go: FormDataEntryValue | null, number: number, count: number): number | 'overview' {
  if (go === 'overview') return 'overview';
  if (go === 'stay') return number;
  const next = go === 'previous' ? Math.max(1, number - 1) : number + 1;
  return next > count ? 'overview' : next;
}

export default function QuestionPage() {
  const page = useLoaderData<typeof loader>();
  const outlet = useOutletContext<AttemptOutlet>();
  if (page.result) return <CheckedQuestion page={page} result={page.result} outlet={outlet} />;
  return <OpenQuestion key={page.question.id} page={page} outlet={outlet} />;
}

export function ErrorBoundary() {
  return <Unreachable error={useRouteError()} />;
}
