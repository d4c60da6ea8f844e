import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, useLocation, useMatches } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { Mark } from '#app/components/article/segments.ts';
import { ArticlePane, ArticleToggle } from '#app/components/attempt/article-pane.tsx';
import { SaveNotice } from '#app/components/attempt/save-notice.tsx';
import { StudentFrame } from '#app/components/attempt/student-frame.tsx';
import { type AttemptOutlet, useAnswers } from '#app/components/attempt/use-answers.ts';
import { pickedIds, picksOf } from '#app/components/question/highlight-fields.tsx';
import type { Response } from '#app/core/question/question.ts';
import type { StudentQuestion } from '#app/core/question/student-view.ts';
import stylesheet from '#app/styles/attempt.css?url';
import { requireAttempt } from '#app/web/attempt.server.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? 'Quiz'} · Says Who` },
];

/** Loaded once: the article stays while questions come and go. */
export const shouldRevalidate = () => false;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { student, attempt, publication } = await requireAttempt(request, context, params.attemptId);
  const { title, publication: paper, byline, text } = publication.article;
  return {
    studentId: student.studentId,
    name: student.name,
    attemptId: attempt.id,
    title: publication.title,
    article: { title, publication: paper, byline, text, paragraphs: publication.paragraphs },
    questionIds: publication.asked.map(({ id }) => id),
  };
}

/** What an open question shows of itself in the article. */
type Inside =
  | { question: StudentQuestion; value: Response | null; marks?: Mark[]; editable: boolean }
  | undefined;

export default function Attempt() {
  const { studentId, name, attemptId, article, questionIds } = useLoaderData<typeof loader>();
  const answers = useAnswers(attemptId, studentId);
  const work = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    // The next question begins where a keyboard or screen reader goes on.
    work.current?.focus({ preventScroll: true });
  }, [pathname]);
  const inside = useMatches().at(-1)?.data as Inside;
  return (
    <StudentFrame name={name} studentId={studentId} flush={answers.flush} width="wide">
      <div className="attempt">
        <ArticlePane article={article} {...shownOf(inside)} />
        <div className="attempt-work" id="work" ref={work} tabIndex={-1}>
          <SaveNotice state={answers.state} />
          <Outlet context={{ answers, questionIds } satisfies AttemptOutlet} />
          <ArticleToggle />
        </div>
      </div>
    </StudentFrame>
  );
}

function shownOf(inside: Inside) {
  const question = inside?.question;
  if (!inside || !question) return {};
  const passage: Mark[] = question.passage
    ? [
        {
          span: question.passage.span,
          layer: 'evidence',
          id: 'passage',
          label: 'the passage of this question',
        },
      ]
    : [];
  const marks = [...passage, ...(inside.marks ?? [])];
  if (question.kind !== 'highlight' || !inside.editable) return { marks };
  const chosen = Array.isArray(inside.value) ? inside.value : [];
  return { marks, picks: picksOf(question), picked: pickedIds(question.id, chosen) };
}
