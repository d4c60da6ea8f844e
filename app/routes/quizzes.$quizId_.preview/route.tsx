import {
  type ActionFunctionArgs,
  json,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import type { Mark } from '#app/components/article/segments.ts';
import { ArticlePane, ArticleToggle } from '#app/components/attempt/article-pane.tsx';
import { evidenceHref, evidenceMarks } from '#app/components/attempt/evidence-marks.ts';
import { pickedIds, picksOf } from '#app/components/question/highlight-fields.tsx';
import { QuestionForm } from '#app/components/question/question-form.tsx';
import { QuestionNav } from '#app/components/question/question-nav.tsx';
import { ResultCard } from '#app/components/question/result-card.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { StudentShell } from '#app/components/ui/shell.tsx';
import { EmptyState } from '#app/components/ui/surface.tsx';
import { responseFromForm } from '#app/core/question/kinds.ts';
import { resultView } from '#app/core/question/result-view.ts';
import { draftOf } from '#app/core/question/review.ts';
import { studentView } from '#app/core/question/student-view.ts';
import attemptStyles from '#app/styles/attempt.css?url';
import { found } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import type { Database } from '#db/database.ts';
import { findQuiz, type QuizKey, readDraftQuestions } from '#db/quizzes.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: attemptStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Preview ${data?.number ?? ''} · ${data?.quiz.title ?? 'Quiz'} · Says Who` },
];

/** The question at the place that the address names (`?n=1`). */
async function findPreviewed(db: Database, key: QuizKey, request: Request) {
  const quiz = found(await findQuiz(db.read, key));
  const { inQuiz } = draftOf(await readDraftQuestions(db.read, key));
  const number = Number(new URL(request.url).searchParams.get('n') ?? 1);
  // An empty quiz has a page that says so; a place beyond the last question is no page.
  const question = inQuiz.length === 0 ? null : found(inQuiz[number - 1]).content;
  return { quiz, question, number, of: inQuiz.length };
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId) };
  const { quiz, question, number, of } = await findPreviewed(context.db, key, request);
  const { title, publication, byline, text, analysis } = quiz.article;
  return {
    quiz: { id: quiz.id, title: quiz.title },
    question: question && studentView(question),
    number,
    of,
    article: { title, publication, byline, text, paragraphs: analysis.paragraphs },
  };
}

/** Answers as the practice behaviour would; nothing is stored. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId) };
  const question = found((await findPreviewed(context.db, key, request)).question);
  const response = responseFromForm(question, await request.formData());
  return json({ questionId: question.id, response, result: resultView(question, response) });
}

export default function Preview() {
  const data = useLoaderData<typeof loader>();
  return data.question === null ? <Empty quiz={data.quiz} /> : <Asked {...data} question={data.question} />;
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

const Empty = ({ quiz }: Pick<Data, 'quiz'>) => (
  <StudentShell name="A student" home={`/quizzes/${quiz.id}`} width="narrow">
    <EmptyState
      title="There is nothing to preview yet"
      action={<ButtonLink to={`/quizzes/${quiz.id}`}>Back to the review</ButtonLink>}
    >
      “{quiz.title}” has no questions: put some back or write one, then students have something to answer.
    </EmptyState>
  </StudentShell>
);

type AskedProps = Omit<Data, 'question'> & { question: NonNullable<Data['question']> };

const Asked = ({ quiz, question, number, of, article }: AskedProps) => {
  const answered = useActionData<typeof action>();
  const answer = answered?.questionId === question.id ? answered : null;
  const at = (place: number) => `/quizzes/${quiz.id}/preview?n=${place}`;
  const { passage } = question;
  const shown: Mark[] =
    passage === null
      ? []
      : [{ span: passage.span, layer: 'evidence', id: 'passage', label: 'the passage of this question' }];
  return (
    <StudentShell name="A student" home={`/quizzes/${quiz.id}`} width="wide">
      <div className="attempt">
        <ArticlePane
          article={article}
          marks={answer === null ? shown : evidenceMarks(answer.result, number)}
          picks={question.kind === 'highlight' && answer === null ? picksOf(question) : undefined}
          picked={pickedIds(question.id, [])}
        />
        <div className="attempt-work" id="work" tabIndex={-1}>
          <div className="stack">
            <Notice>
              <div className="cluster spread">
                <span>
                  This is how students see it. They get only the questions that you approve; your answers here
                  are not kept.
                </span>
                <Link to={`/quizzes/${quiz.id}?q=${question.id}#q-${question.id}`}>Back to the review</Link>
              </div>
            </Notice>
            {answer === null ? (
              <Form method="post" action={at(number)} key={question.id} className="stack">
                <QuestionForm
                  number={number}
                  of={of}
                  question={question}
                  response={null}
                  articleShown
                  passageHref={passage === null ? undefined : '#passage'}
                >
                  <div>
                    <Button>Check my answer</Button>
                  </div>
                </QuestionForm>
              </Form>
            ) : (
              <>
                <ResultCard number={number} result={answer.result} evidenceHref={evidenceHref(number)} />
                <div>
                  <ButtonLink look="plain" to={at(number)}>
                    Answer again
                  </ButtonLink>
                </div>
              </>
            )}
            <Steps number={number} of={of} at={at} />
            <div className="questions">
              <QuestionNav
                questions={Array.from({ length: of }, (_, index) => ({ to: at(index + 1), answered: false }))}
                current={number - 1}
              />
            </div>
          </div>
          <ArticleToggle />
        </div>
      </div>
    </StudentShell>
  );
};

const Steps = ({ number, of, at }: { number: number; of: number; at: (place: number) => string }) => (
  <div className="cluster spread">
    {number > 1 ? (
      <ButtonLink look="quiet" to={at(number - 1)}>
        <Icon name="left" />
        Previous
      </ButtonLink>
    ) : (
      <span />
    )}
    {number < of && (
      <ButtonLink to={at(number + 1)}>
        Next
        <Icon name="right" />
      </ButtonLink>
    )}
  </div>
);
