import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { json, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { Fragment } from 'react';
import { layersFrom } from '#app/components/article/layer-switches.tsx';
import { SourceMap } from '#app/components/article/source-map.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { Card } from '#app/components/ui/surface.tsx';
import { writeWhen } from '#app/components/ui/when.tsx';
import { serverTimeZone } from '#app/web/clock.server.ts';
import { found, notFound } from '#app/web/http.ts';
import { findReadArticle } from '#app/web/reading.server.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { removeArticle } from '#db/articles.ts';
import { readLibrary } from '#db/library.ts';
import { BuildQuizForm } from './build-quiz-form.tsx';
import { DeleteArticle } from './delete-article.tsx';
import { Desk } from './desk.tsx';
import { writeReadingFacts } from './reading-facts.ts';
import { summary } from './summary.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.article.title ?? 'Article'} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const teacher = await requireTeacher(request, context);
  const wanted = { ...teacher, articleId: params.articleId ?? '' };
  const [article, library] = await Promise.all([
    findReadArticle(context, wanted),
    readLibrary(context.db.read, teacher),
  ]);
  const { id, analysis, ...rest } = found(article);
  const { plain, sentences, ...seen } = analysis;
  return {
    name: teacher.name,
    article: { id, ...rest },
    analysis: seen,
    layers: layersFrom(new URL(request.url).searchParams),
    quizzes: library.find((one) => one.id === id)?.quizzes ?? [],
    timeZone: serverTimeZone(),
  };
}

/** Deletes the article. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const form = await request.formData();
  if (form.get('intent') !== 'delete') return json({ refused: null }, 400);
  const articleId = params.articleId ?? '';
  const outcome = await context.db.write((tx) => removeArticle(tx, { schoolId, teacherId, articleId }));
  if (outcome === 'missing') return notFound();
  if (outcome === 'in-use') return json({ refused: 'in-use' as const }, 409);
  return redirect('/library');
}

export default function ReadingDesk() {
  const { name, article, analysis, layers, quizzes, timeZone } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const navigation = useNavigation();
  const building = navigation.formAction?.endsWith('/quizzes') ?? false;
  const inUse = quizzes.some(({ publications }) =>
    publications.some(({ assignments }) => assignments.length > 0),
  );
  return (
    <TeacherShell name={name} width="wide">
      <PageHeader
        crumb={<Link to="/library">Library</Link>}
        title={article.title}
        intro={
          <>
            <Origin article={article} />
            <div>{writeReadingFacts(analysis.reading)}</div>
            <a className="desk-jump" href="#article">
              Go to the article
            </a>
          </>
        }
      />
      <div className="stack stack-l">
        <div className="desk-top">
          <div className="stack">
            <BuildQuizForm articleId={article.id} quizzes={quizzes} timeZone={timeZone} building={building} />
            <Card as="section">
              <h2>At a glance</h2>
              <dl className="facts">
                {summary(analysis).map(({ term, words }) => (
                  <Fragment key={term}>
                    <dt>{term}</dt>
                    <dd>{words}</dd>
                  </Fragment>
                ))}
              </dl>
            </Card>
          </div>
          <Card as="section">
            <h2>Whose words fill the article</h2>
            <SourceMap text={article.text} analysis={analysis} />
          </Card>
        </div>
        <Desk
          key={article.id}
          text={article.text}
          title={article.title}
          analysis={analysis}
          layers={layers}
        />
        <DeleteArticle quizzes={quizzes.length} inUse={inUse} refused={outcome?.refused === 'in-use'} />
      </div>
    </TeacherShell>
  );
}

type Known = {
  publication: string | null;
  byline: string | null;
  publishedOn: string | null;
  link: string | null;
};

const Origin = ({ article: { publication, byline, publishedOn, link } }: { article: Known }) => {
  const day = publishedOn === null ? null : writeWhen(new Date(`${publishedOn}T00:00:00Z`), 'UTC', 'date');
  const known = [publication, byline, day].filter((words) => words !== null);
  if (known.length === 0 && link === null) return null;
  return (
    <div>
      {known.join(' · ')}
      {known.length > 0 && link !== null && ' · '}
      {link !== null && (
        <a href={link} rel="noreferrer">
          Where it was published
        </a>
      )}
    </div>
  );
};
