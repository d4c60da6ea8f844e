import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ArticlePane, ArticleToggle } from '#app/components/attempt/article-pane.tsx';
import { evidenceHref, evidenceMarks } from '#app/components/attempt/evidence-marks.ts';
import { StudentFrame } from '#app/components/attempt/student-frame.tsx';
import { ResultCard } from '#app/components/question/result-card.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { PrintButton } from '#app/components/ui/page-tools.tsx';
import { EmptyState } from '#app/components/ui/surface.tsx';
import { feedbackVisible, scoreVisible } from '#app/core/attempt/behaviour.ts';
import { scoreOf } from '#app/core/attempt/score.ts';
import { ownSkills, summaryOf } from '#app/core/attempt/skill-summary.ts';
import { resultView } from '#app/core/question/result-view.ts';
import stylesheet from '#app/styles/attempt.css?url';
import { progressOf, requireAttempt } from '#app/web/attempt.server.ts';
import { responsesOf } from '#db/responses.ts';
import { rubricMarksOf } from '#db/rubric-marks.ts';
import { Summary } from './summary.tsx';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];
export const meta: MetaFunction = () => [{ title: 'Your results · Says Who' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { student, attempt, publication } = await requireAttempt(request, context, params.attemptId);
  if (attempt.submittedAt === null) throw redirect(`/attempts/${attempt.id}/overview`);
  const { name, studentId } = student;
  const page = { name, studentId, title: publication.title, attemptId: attempt.id };
  const progress = progressOf(attempt, null);
  if (!feedbackVisible(progress) || !scoreVisible(progress)) return { ...page, report: null };

  const key = { schoolId: student.schoolId, attemptId: attempt.id };
  const given = new Map((await responsesOf(context.db.read, key)).map((one) => [one.questionId, one.value]));
  const marked = await rubricMarksOf(context.db.read, { ...key, studentId });
  const results = publication.questions.map((question) =>
    resultView(question, given.get(question.id) ?? null, marked.get(question.id) ?? null),
  );
  const skills = ownSkills(results.map(({ skill, mark }) => ({ skill, ...mark })));
  const { title, publication: paper, byline, text } = publication.article;
  return {
    ...page,
    report: {
      results,
      score: scoreOf(results.map(({ mark }) => mark)),
      skills,
      summary: summaryOf(skills),
      article: { title, publication: paper, byline, text, paragraphs: publication.paragraphs },
    },
  };
}

export default function Report() {
  const { name, studentId, title, report } = useLoaderData<typeof loader>();
  if (report === null) {
    return (
      <StudentFrame name={name} studentId={studentId} width="narrow">
        <EmptyState
          title="Not released yet"
          action={
            <ButtonLink look="quiet" to="/student">
              Your quizzes
            </ButtonLink>
          }
        >
          Your work is handed in and safe. You see the results here when your teacher releases them.
        </EmptyState>
      </StudentFrame>
    );
  }
  const { results, score, skills, summary, article } = report;
  const marks = results.flatMap((result, index) =>
    evidenceMarks(result, index + 1).map((mark) => ({ ...mark, href: `#result-${result.id}` })),
  );
  return (
    <StudentFrame name={name} studentId={studentId} width="wide">
      <div className="attempt">
        <ArticlePane article={article} marks={marks} back="Back to the results" />
        <div className="attempt-work stack stack-l" id="work" tabIndex={-1}>
          <Summary title={title} score={score} skills={skills} summary={summary} />
          {results.map((result, index) => (
            <ResultCard
              key={result.id}
              number={index + 1}
              result={result}
              evidenceHref={evidenceHref(index + 1)}
            />
          ))}
          <div className="cluster">
            <ButtonLink look="quiet" to="/student">
              Your quizzes
            </ButtonLink>
            <PrintButton />
          </div>
          <ArticleToggle />
        </div>
      </div>
    </StudentFrame>
  );
}
