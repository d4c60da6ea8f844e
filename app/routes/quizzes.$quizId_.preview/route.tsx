import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { ArticleText } from '#app/components/article/article-text.tsx';
import { pickedIds, picksOf } from '#app/components/question/highlight-fields.tsx';
import { QuestionForm } from '#app/components/question/question-form.tsx';
import { QuestionNav } from '#app/components/question/question-nav.tsx';
import { ResultCard } from '#app/components/question/result-card.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { StudentShell } from '#app/components/ui/shell.tsx';
import { responseFromForm } from '#app/core/question/kinds.ts';
import { resultView } from '#app/core/question/result-view.ts';
import { draftOf } from '#app/core/question/review.ts';
import { studentView } from '#app/core/question/student-view.ts';
import { found } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import type { Database } from '#db/database.ts';
import { findQuiz, type QuizKey, readDraftQuestions } from '#db/quizzes.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Preview ${data?.number ?? ''} · ${data?.quiz.title ?? 'Quiz'} · Says Who` },
];

/** The question at the place that the address names (`?n=1`). */
async function findPreviewed(db: Database, key: QuizKey, request: Request) {
  const quiz = found(await findQuiz(db.read, key));
  const { inQuiz } = draftOf(await readDraftQuestions(db.read, key));
  const number = Number(new URL(request.url).searchParams.get('n') ?? 1);
  const question = found(inQuiz[number - 1]).content;
  return { quiz, question, number, of: inQuiz.length };
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId) };
  const { quiz, question, number, of } = await findPreviewed(context.db, key, request);
  const { text, analysis } = quiz.article;
  return {
    quiz: { id: quiz.id, title: quiz.title },
    question: studentView(question),
    number,
    of,
    article: { text, paragraphs: analysis.paragraphs },
  };
}

/** Answers as the practice behaviour would; nothing is stored. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId) };
  const { question } = await findPreviewed(context.db, key, request);
  const response = responseFromForm(question, await request.formData());
  return json({ questionId: question.id, response, result: resultView(question, response) });
}

export default function Preview() {
  const { quiz, question, number, of, article } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const answer = answered?.questionId === question.id ? answered : null;
  const at = (place: number) => `/quizzes/${quiz.id}/preview?n=${place}`;
  const picks = question.kind === 'highlight' && answer === null ? picksOf(question) : undefined;
  const passage = question.passage;
  const marks = answer === null ? (passage === null ? [] : [passage]) : answer.result.evidence;
  return (
    <StudentShell name="A student" home={`/quizzes/${quiz.id}`} width="wide">
      <div className="stack">
        <Notice>
          <div className="cluster spread">
            <span>This is what students see. Your answers here are not kept.</span>
            <Link to={`/quizzes/${quiz.id}?q=${question.id}#q-${question.id}`}>Back to the review</Link>
          </div>
        </Notice>
        <QuestionNav
          questions={Array.from({ length: of }, (_, index) => ({ to: at(index + 1), answered: false }))}
          current={number - 1}
        />
        <div className="split">
          <div className="stack">
            {answer === null ? (
              <Form method="post" action={at(number)} key={question.id}>
                <QuestionForm
                  number={number}
                  of={of}
                  question={question}
                  response={null}
                  articleShown
                  passageHref={passage === null ? undefined : `#passage-${passage.span.join('-')}`}
                >
                  <div className="cluster">
                    <Button>Check the answer</Button>
                    <Steps number={number} of={of} at={at} />
                  </div>
                </QuestionForm>
              </Form>
            ) : (
              <>
                <ResultCard
                  number={number}
                  result={answer.result}
                  evidenceHref={({ span }) => `#passage-${span.join('-')}`}
                />
                <div className="cluster">
                  <ButtonLink look="quiet" to={at(number)} reloadDocument>
                    Answer again
                  </ButtonLink>
                  <Steps number={number} of={of} at={at} />
                </div>
              </>
            )}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
          <aside className="split-aside" aria-label="The article" id="article" tabIndex={0}>
            <ArticleText
              text={article.text}
              paragraphs={article.paragraphs}
              marks={marks.map(({ span }) => ({
                span,
                layer: 'evidence' as const,
                id: `passage-${span.join('-')}`,
                label: answer === null ? 'the passage of the question' : 'evidence',
              }))}
              picks={picks}
              picked={pickedIds(question.id, [])}
            />
          </aside>
        </div>
      </div>
    </StudentShell>
  );
}

const Steps = ({ number, of, at }: { number: number; of: number; at: (place: number) => string }) => (
  <>
    {number > 1 && (
      <ButtonLink look="quiet" to={at(number - 1)}>
        Back
      </ButtonLink>
    )}
    {number < of && (
      <ButtonLink look="quiet" to={at(number + 1)}>
        Next
      </ButtonLink>
    )}
  </>
);
