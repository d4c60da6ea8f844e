import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { json, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import correctStyles from '#app/styles/correct.css?url';
import { breathe } from '#app/web/breath.server.ts';
import { found, notFound } from '#app/web/http.ts';
import { findReadArticle } from '#app/web/reading.server.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { removeArticle } from '#db/articles.ts';
import { readQuizzesOn } from '#db/library.ts';
import { correctArticle } from './correct.server.ts';
import { CorrectingProvider } from './correcting.tsx';
import { DeleteArticle } from './delete-article.tsx';
import { Desk } from './desk.tsx';
import { DeskTop } from './desk-top.tsx';
import { History } from './history.tsx';
import { loadDesk } from './load-desk.server.ts';
import { Origin } from './origin.tsx';
import { writeReadingFacts } from './reading-facts.ts';
import { StaleQuiz } from './stale-quiz.tsx';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: correctStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.article.title ?? 'Article'} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { name, ...teacher } = await requireTeacher(request, context);
  const wanted = { ...teacher, articleId: params.articleId ?? '' };
  const [read, quizzes] = await Promise.all([
    findReadArticle(context, wanted),
    readQuizzesOn(context.db.read, wanted),
  ]);
  const article = found(read);
  const { id, title, publication, byline, publishedOn, link } = article;
  const { searchParams: search } = new URL(request.url);
  const desk = loadDesk(article, { search, now: context.now(), quizzes });
  // The page is made next, in one go.
  await breathe();
  return { name, article: { id, title, publication, byline, publishedOn, link }, quizzes, ...desk };
}

/** Deletes the article, or corrects what was found in it. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, articleId: params.articleId ?? '' };
  const form = await request.formData();
  if (form.get('intent') === 'delete') {
    const outcome = await context.db.write((tx) => removeArticle(tx, key));
    if (outcome === 'missing') return notFound();
    return outcome === 'in-use' ? json({ refused: outcome }, 409) : redirect('/library');
  }
  const done = await correctArticle(context, key, form);
  if (!done.ok) return json(done, 400);
  // With JavaScript the page stays where it is and reads its data again.
  if (form.has('enhanced')) return json(done);
  return redirect(`/articles/${key.articleId}${addressAfter(form, new URL(request.url))}`);
}

/** Back to the part and the finding that the form was about; after taking something back, to the list of changes. */
function addressAfter(form: FormData, { searchParams }: URL): string {
  const part = searchParams.get('part');
  const search = new URLSearchParams(part === null ? [] : [['part', part]]);
  if (form.get('intent') === 'undo') search.set('history', 'shown');
  const anchor = form.get('intent') === 'undo' ? 'history' : String(form.get('back') ?? 'findings');
  return `${search.size === 0 ? '' : `?${search}`}#${encodeURIComponent(anchor)}`;
}

export default function ReadingDesk() {
  const data = useLoaderData<typeof loader>();
  const { article, quizzes, view, ledger, history, stale, timeZone } = data;
  const outcome = useActionData<typeof action>();
  const navigation = useNavigation();
  const building = navigation.formAction?.endsWith('/quizzes') ?? false;
  const refused = outcome && 'values' in outcome ? outcome : null;
  const inUse = quizzes.some(({ publications }) =>
    publications.some(({ assignments }) => assignments.length > 0),
  );
  return (
    <TeacherShell name={data.name} width="wide">
      <PageHeader
        crumb={<Link to="/library">Library</Link>}
        title={article.title}
        intro={
          <>
            <Origin article={article} />
            <div>{writeReadingFacts(data.reading)}</div>
            <div className="cluster desk-jumps">
              <a className="desk-jump" href="#article">
                Go to the article
              </a>
              {data.whole !== null && (
                <a className="desk-jump" href="#build">
                  {quizzes.length === 0 ? 'Build a quiz' : 'Quizzes'}
                </a>
              )}
            </div>
          </>
        }
      />
      <div className="stack stack-l">
        {stale && <StaleQuiz articleId={article.id} {...stale} building={building} />}
        <DeskTop
          articleId={article.id}
          whole={data.whole}
          quizzes={quizzes}
          timeZone={timeZone}
          building={building}
        />
        <CorrectingProvider
          key={`${article.id} ${view.number}`}
          part={view.number}
          sources={ledger.sources}
          messages={ledger.messages}
          changing={data.changing}
          refused={refused}
        >
          <Desk
            title={article.title}
            view={view}
            ledger={ledger}
            history={history}
            layers={data.layers}
            sentence={data.sentence}
          />
          <History history={history} timeZone={timeZone} open={data.historyOpen} />
        </CorrectingProvider>
        <DeleteArticle
          quizzes={quizzes.length}
          inUse={inUse}
          refused={outcome !== undefined && 'refused' in outcome}
        />
      </div>
    </TeacherShell>
  );
}
