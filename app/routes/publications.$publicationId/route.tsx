import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { Fragment } from 'react';
import { ArticleText } from '#app/components/article/article-text.tsx';
import { QuestionCard } from '#app/components/question/question-card.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Fold } from '#app/components/ui/definition.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { When } from '#app/components/ui/when.tsx';
import { serverTimeZone } from '#app/web/clock.server.ts';
import { found } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { findPublication } from '#db/publications.ts';
import { readRelatives } from '#db/sisters.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.publication.title ?? 'Quiz'}, version ${data?.publication.number ?? ''} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { schoolId, teacherId, name } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, publicationId: String(params.publicationId) };
  const { article, ...publication } = found(await findPublication(context.db.read, key));
  const { title, text, analysis } = article;
  const { quizId } = publication;
  return {
    name,
    publication,
    article: { title, text, paragraphs: analysis.paragraphs },
    relatives: await readRelatives(context.db.read, { schoolId, teacherId, quizId }),
    timeZone: serverTimeZone(),
    // Whoever comes here within a minute has just pressed the button.
    fresh: context.now() - publication.publishedAt < 60_000,
  };
}

export default function Publication() {
  const { name, publication, article, relatives, timeZone, fresh } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { id, quizId, number, title, questions, publishedAt } = publication;
  return (
    <TeacherShell name={name} width="narrow">
      <PageHeader
        title={title}
        crumb={
          <>
            <Link to="/library">Library</Link> / <Link to={`/quizzes/${quizId}`}>Draft</Link>
          </>
        }
        intro={
          <>
            Version {number}, {questions.length === 1 ? '1 question' : `${questions.length} questions`},
            published <When at={publishedAt} timeZone={timeZone} />. It never changes.
          </>
        }
        actions={
          <>
            <ButtonLink to={`/assign?publication=${id}`}>Give it to a class</ButtonLink>
            <ButtonLink look="quiet" to={`/publications/${id}/paper`}>
              On paper
            </ButtonLink>
            <ButtonLink look="quiet" to={`/quizzes/${quizId}/sister`}>
              Build the sister quiz
            </ButtonLink>
          </>
        }
      />
      <div className="stack">
        <div className="no-print stack">
          {fresh && !search.has('unchanged') && (
            <Notice tone="success" title={`Version ${number} is published`} live>
              Give it to a class, or look through it once more.
            </Notice>
          )}
          {search.has('unchanged') && (
            <Notice title="Nothing has changed since this version" live>
              So no other was made.
            </Notice>
          )}
          {relatives.length > 0 && (
            <p>
              {relatives.length === 1 ? 'Its sister quiz: ' : 'Its sister quizzes: '}
              {relatives.map((relative, index) => (
                <Fragment key={relative.quizId}>
                  {index > 0 && ', '}
                  <Link to={`/quizzes/${relative.quizId}`}>{relative.title}</Link>
                </Fragment>
              ))}
            </p>
          )}
          <Fold summary="The article">
            <div className="paper">
              <ArticleText text={article.text} paragraphs={article.paragraphs} />
            </div>
          </Fold>
        </div>
        {questions.map((question, index) => (
          <QuestionCard key={question.id} number={index + 1} question={question} />
        ))}
      </div>
    </TeacherShell>
  );
}
