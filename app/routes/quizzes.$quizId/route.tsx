import {
  type ActionFunctionArgs,
  json,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useState } from 'react';
import { Preview } from '#app/components/question/edit/preview.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { TeacherShell } from '#app/components/ui/shell.tsx';
import { EmptyState } from '#app/components/ui/surface.tsx';
import type { Question } from '#app/core/question/question.ts';
import editStyles from '#app/styles/edit-question.css?url';
import reviewStyles from '#app/styles/review.css?url';
import { breathe } from '#app/web/breath.server.ts';
import { notFound } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { AddQuestion } from './add-question.tsx';
import { LastChanges } from './last-changes.tsx';
import { loadReview } from './load-review.server.ts';
import { OrderList } from './order-list.tsx';
import { QuizTools } from './quiz-tools.tsx';
import { RemovedList, RemovedNotice } from './removed.tsx';
import { fulfil, readWish } from './review.server.ts';
import { ReviewArticle } from './review-article.tsx';
import { ReviewHeader } from './review-header.tsx';
import { ReviewItem } from './review-item.tsx';
import { useKeys } from './use-keys.ts';
import { useRefusals } from './use-refusals.ts';
import { useReviewing } from './use-reviewing.ts';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: reviewStyles },
  { rel: 'stylesheet', href: editStyles },
];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.quiz.title ?? 'Quiz'} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { schoolId, teacherId, name } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId) };
  const { searchParams: search } = new URL(request.url);
  const wanted = { skill: search.get('skill') ?? '', kind: search.get('kind') ?? '' };
  const asked = { replaceId: search.get('replace'), editId: search.get('edit'), wanted };
  const drafting = context.env.languageModel !== null;
  const review = await loadReview(context.db, key, asked);
  // The page is made next, in one go.
  await breathe();
  return { name, drafting, ...review };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId), now: context.now() };
  const form = await request.formData();
  const asked = readWish(form);
  if (!asked.ok) return json(asked, { status: 400 });
  const done = await context.db.write((tx) => fulfil(tx, key, asked.data));
  if (!done) return notFound();
  if ('refused' in done) return json({ errors: { '': done.refused } }, { status: 400 });

  const { intent } = asked.data;
  if (intent === 'delete') return redirect('/library');
  // With JavaScript the page stays where it is and reads its data again.
  if (form.has('enhanced')) return json({ ok: true as const, ...done });
  if (intent === 'reject' || intent === 'reason') {
    const { questionId, was } = asked.data;
    return redirect(`/quizzes/${key.quizId}?removed=${questionId}&was=${was}#undo`);
  }
  return redirect(`/quizzes/${key.quizId}${done.at === null ? '' : `#q-${done.at}`}`);
}

export default function Review() {
  const data = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { name, quiz, article, questions, removed, choices, wanted } = data;
  const ids = questions.map(({ question }) => question.id);
  const [gone, setGone] = useState<{ id: string; was: number } | null>(null);
  const [live, setLive] = useState<Question | null>(null);
  const keys = useKeys();
  const reviewing = useReviewing(ids, search.get('q'), keys.on);
  const refusals = useRefusals();
  const undo = gone ?? { id: search.get('removed') ?? '', was: Number(search.get('was')) };
  const undoable = removed.find(({ id }) => id === undo.id);
  const removal = data.changes.find((change) => change.next && change.questionId === undoable?.id);
  const editId = search.get('edit');
  const active = questions.find(({ question }) => question.id === reviewing.activeId)?.question ?? null;
  const edited = live !== null && live.id === editId ? live : null;
  const marked = active !== null && active.id === edited?.id ? edited : active;
  const typed = refused && 'values' in refused ? refused.values.title : undefined;
  const errors = refused && 'errors' in refused ? refused.errors : refusals;

  return (
    <TeacherShell name={name} width="wide">
      <ReviewHeader
        data={data}
        errors={errors}
        activeId={reviewing.activeId}
        said={reviewing.said}
        keys={keys}
      />
      {quiz.notes.length > 0 && (
        <Notice title="Notes on what this article can carry">
          <ul>
            {quiz.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="review">
        <div className="review-questions" id="questions">
          {questions.length === 0 && (
            <EmptyState title="No question is left in this quiz">
              Put a removed one back below, write one, or build another quiz from this article.
            </EmptyState>
          )}
          <OrderList questions={questions} />
          <ol className="review-list">
            {questions.map((item, index) => (
              <ReviewItem
                key={item.question.id}
                item={item}
                number={index + 1}
                of={questions.length}
                quizId={quiz.id}
                article={article}
                canSwap={data.candidates > 0}
                choices={search.get('replace') === item.question.id ? choices : null}
                wanted={wanted}
                onLive={editId === item.question.id ? setLive : null}
                active={item.question.id === reviewing.activeId}
                onRemove={() => setGone({ id: item.question.id, was: index + 1 })}
                above={
                  undoable && undo.was === index + 1 ? (
                    <RemovedNotice question={undoable} was={undo.was} changeId={removal?.id} />
                  ) : null
                }
              />
            ))}
          </ol>
          {undoable && undo.was > questions.length && (
            <RemovedNotice question={undoable} was={undo.was} changeId={removal?.id} />
          )}
          <AddQuestion quizId={quiz.id} drafting={data.drafting} />
          <RemovedList removed={removed} />
          <LastChanges changes={data.changes} timeZone={data.timeZone} />
          <QuizTools data={data} typed={typed} />
        </div>
        <ReviewArticle
          article={article}
          active={marked}
          number={reviewing.number}
          pointed={reviewing.pointed}
          above={edited && <Preview question={edited} text={article.text} />}
        />
      </div>
    </TeacherShell>
  );
}
