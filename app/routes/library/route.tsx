import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { Card, EmptyState } from '#app/components/ui/surface.tsx';
import { serverTimeZone } from '#app/web/clock.server.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { listClasses } from '#db/classes.ts';
import { readLibrary } from '#db/library.ts';
import { CLASSROOM_EDITION } from '#db/seed/classroom-edition.ts';
import { ArticleCard } from './article-card.tsx';
import { nextStep } from './next-step.ts';

export const meta: MetaFunction = () => [{ title: 'Library · Says Who' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const teacher = await requireTeacher(request, context);
  const [library, classes] = await Promise.all([
    readLibrary(context.db.read, teacher),
    listClasses(context.db.read, teacher),
  ]);
  const own = classes.filter(({ origin }) => origin === 'own').length;
  return {
    name: teacher.name,
    library,
    next: nextStep(library, own),
    onlyEdition: library.length > 0 && library.length <= CLASSROOM_EDITION.length,
    sampleClassId: classes.find(({ origin }) => origin === 'sample')?.id ?? null,
    hasQuiz: library.some(({ quizzes }) => quizzes.length > 0),
    timeZone: serverTimeZone(),
  };
}

export default function Library() {
  const { name, library, next, onlyEdition, sampleClassId, hasQuiz, timeZone } =
    useLoaderData<typeof loader>();
  return (
    <TeacherShell name={name}>
      <PageHeader
        title="Library"
        intro="Your articles, the quizzes built from them, and who has them."
        actions={<ButtonLink to="/articles/new">Bring an article</ButtonLink>}
      />
      <div className="stack stack-l">
        <div className="cards">
          <Card as="section" className="next-step">
            <p className="small muted">Next step</p>
            <h2>{next.title}</h2>
            <p>{next.advice}</p>
            <div>
              <ButtonLink to={next.to} look={library.length === 0 ? 'quiet' : 'primary'}>
                {next.label}
              </ButtonLink>
            </div>
          </Card>
          {(hasQuiz || sampleClassId !== null) && <SampleClass classId={sampleClassId} />}
          {onlyEdition && <OwnArticle />}
        </div>
        <section className="stack" aria-labelledby="articles">
          <h2 id="articles">Articles</h2>
          {library.map((article) => (
            <ArticleCard key={article.id} article={article} timeZone={timeZone} />
          ))}
          {library.length === 0 && (
            <EmptyState
              title="No article yet"
              action={<ButtonLink to="/articles/new">Bring an article</ButtonLink>}
            >
              A news article of 50 words or more, pasted or as a text file. In a minute you have a quiz to
              review.
            </EmptyState>
          )}
          {hasQuiz && (
            <p className="small">
              <Link to="/drafts">How good are the drafts?</Link>{' '}
              <span className="muted">What your school approved, edited and removed.</span>
            </p>
          )}
        </section>
      </div>
    </TeacherShell>
  );
}

const OwnArticle = () => (
  <Card as="section">
    <p className="small muted">This morning’s news</p>
    <h2>Your own article</h2>
    <p>
      Paste the article you want to talk about. In a minute you see who speaks in it and have a quiz to
      review.
    </p>
    <div>
      <ButtonLink to="/articles/new" look="quiet">
        Paste it here
      </ButtonLink>
    </div>
  </Card>
);

const SampleClass = ({ classId }: { classId: string | null }) => (
  <Card as="section">
    <p className="small muted">To look round with</p>
    <h2>Sample class</h2>
    {classId === null ? (
      <>
        <p>
          See the results page at once: 28 invented students with plausible answers, clearly marked, gone in
          one click.
        </p>
        <Form method="post" action="/sample-class">
          <Button look="quiet">Make the sample class</Button>
        </Form>
      </>
    ) : (
      <>
        <p>28 invented students took your first quiz. Nothing of it counts for your own classes.</p>
        <Form method="post" action="/sample-class" className="cluster">
          <ButtonLink to={`/classes/${classId}`} look="quiet">
            Open the sample class
          </ButtonLink>
          <Button look="plain" name="intent" value="remove">
            Remove it
          </Button>
        </Form>
      </>
    )}
  </Card>
);
