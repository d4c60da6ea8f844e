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
import { Notice } from '#app/components/ui/notice.tsx';
import { TeacherShell } from '#app/components/ui/shell.tsx';
import { EmptyState } from '#app/components/ui/surface.tsx';
import reviewStyles from '#app/styles/review.css?url';
import { notFound } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { loadReview } from './load-review.server.ts';
import { QuizTools } from './quiz-tools.tsx';
import { RemovedList, RemovedNotice } from './removed.tsx';
import { fulfil, readWish } from './review.server.ts';
import { ReviewArticle } from './review-article.tsx';
import { ReviewHeader } from './review-header.tsx';
import { ReviewItem } from './review-item.tsx';
import { useReviewing } from './use-reviewing.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: reviewStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.quiz.title ?? 'Quiz'} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { schoolId, teacherId, name } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId) };
  const { searchParams } = new URL(request.url);
  return { name, ...(await loadReview(context.db, key, searchParams.get('replace'))) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId), now: context.now() };
  const form = await request.formData();
  const asked = readWish(form);
  if (!asked.ok) return json(asked, { status: 400 });
  const done = await context.db.write((tx) => fulfil(tx, key, asked.data));
  if (!done) return notFound();

  if (asked.data.intent === 'delete') return redirect('/library');
  // With JavaScript the page stays where it is and reads its data again.
  if (form.has('enhanced')) return json({ ok: true as const, ...done });
  if (asked.data.intent === 'reject') {
    const { questionId, was } = asked.data;
    return redirect(`/quizzes/${key.quizId}?removed=${questionId}&was=${was}#undo`);
  }
  return redirect(`/quizzes/${key.quizId}${done.at === null ? '' : `#q-${done.at}`}`);
}

export default function Review() {
  const data = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { name, quiz, article, questions, removed, choices } = data;
  const ids = questions.map(({ question }) => question.id);
  const [gone, setGone] = useState<{ id: string; was: number } | null>(null);
  const reviewing = useReviewing(ids, search.get('q'));
  const undo = gone ?? { id: search.get('removed') ?? '', was: Number(search.get('was')) };
  const undoable = removed.find(({ id }) => id === undo.id);
  const active = questions.find(({ question }) => question.id === reviewing.activeId);
  const errors = refused && 'errors' in refused ? refused.errors : null;

  return (
    <TeacherShell name={name} width="wide">
      <ReviewHeader data={data} errors={errors} activeId={reviewing.activeId} />
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
              Put a removed one back below, or build another quiz from this article.
            </EmptyState>
          )}
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
                active={item.question.id === reviewing.activeId}
                onRemove={() => setGone({ id: item.question.id, was: index + 1 })}
                above={
                  undoable && undo.was === index + 1 ? (
                    <RemovedNotice question={undoable} was={undo.was} />
                  ) : null
                }
              />
            ))}
          </ol>
          {undoable && undo.was > questions.length && <RemovedNotice question={undoable} was={undo.was} />}
          <RemovedList removed={removed} />
          <QuizTools data={data} />
        </div>
        <ReviewArticle
          article={article}
          active={active?.question ?? null}
          number={reviewing.number}
          pointed={reviewing.pointed}
        />
      </div>
    </TeacherShell>
  );
}
