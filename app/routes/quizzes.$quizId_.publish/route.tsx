import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { Badge, EmptyState } from '#app/components/ui/surface.tsx';
import { When } from '#app/components/ui/when.tsx';
import { KIND_NAMES } from '#app/core/question/kind-names.ts';
import { type DraftQuestion, draftOf, isApproved } from '#app/core/question/review.ts';
import { SKILLS } from '#app/core/question/skills.ts';
import { serverTimeZone } from '#app/web/clock.server.ts';
import { found, notFound } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { listPublications, publishQuiz } from '#db/publications.ts';
import { findQuiz, readDraftQuestions } from '#db/quizzes.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Publish ${data?.quiz.title ?? 'a quiz'} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { schoolId, teacherId, name } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId) };
  const quiz = found(await findQuiz(context.db.read, key));
  const { inQuiz, removed } = draftOf(await readDraftQuestions(context.db.read, key));
  return {
    name,
    quiz: { id: quiz.id, title: quiz.title },
    approved: inQuiz.filter(isApproved).map(brief),
    open: inQuiz.filter((question) => !isApproved(question)).map(brief),
    removed: removed.length,
    publications: await listPublications(context.db.read, key),
    timeZone: serverTimeZone(),
  };
}

const brief = ({ position, content: { id, stem, skill, topic, kind } }: DraftQuestion) => ({
  id,
  number: (position ?? 0) + 1,
  stem,
  skill,
  topic,
  kind,
});

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId), now: context.now() };
  const approveAll = (await request.formData()).get('intent') === 'approve-all';
  const published = await context.db.write((tx) => publishQuiz(tx, { ...key, approveAll }));
  if (published.outcome === 'missing') return notFound();
  if (published.outcome === 'nothing-approved') {
    return json({ message: 'Approve at least one question first.' }, { status: 400 });
  }
  const query = published.outcome === 'unchanged' ? '?unchanged' : '';
  return redirect(`/publications/${published.publicationId}${query}`);
}

const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

export default function Publish() {
  const { name, quiz, approved, open, removed, publications, timeZone } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const all = approved.length + open.length;
  return (
    <TeacherShell name={name} width="narrow">
      <PageHeader
        title="Publish"
        crumb={<Link to={`/quizzes/${quiz.id}`}>{quiz.title}</Link>}
        intro="Publishing freezes the quiz as a version that you can give to classes. You can go on editing; a change becomes the next version."
      />
      <div className="stack">
        {refused && (
          <Notice tone="error" live>
            {refused.message}
          </Notice>
        )}
        {all === 0 ? (
          <EmptyState
            title="There is nothing to publish"
            action={<ButtonLink to={`/quizzes/${quiz.id}`}>Back to the quiz</ButtonLink>}
          >
            The quiz has no questions left. Put some back first.
          </EmptyState>
        ) : (
          <>
            {open.length > 0 && (
              <Notice tone="warning" title={`You have not reviewed ${questions(open.length)} of ${all}`}>
                Students get only what you approved. Look at the rest first, or approve it unseen.
              </Notice>
            )}
            <Form method="post" className="cluster">
              {approved.length > 0 && (
                <Button name="intent" value="approved">
                  Publish {open.length === 0 ? questions(approved.length) : `the ${approved.length} approved`}
                </Button>
              )}
              {open.length > 0 && (
                <Button name="intent" value="approve-all" look="quiet">
                  Approve {approved.length === 0 ? `all ${all}` : `the other ${open.length}`} and publish
                </Button>
              )}
              <ButtonLink look="plain" to={`/quizzes/${quiz.id}`}>
                Go on reviewing
              </ButtonLink>
            </Form>
            {open.length > 0 && (
              <section className="stack stack-s" aria-labelledby="open">
                <h2 id="open">Not reviewed ({open.length})</h2>
                <ul>
                  {open.map((question) => (
                    <li key={question.id}>
                      <Link to={`/quizzes/${quiz.id}?q=${question.id}#q-${question.id}`}>
                        {question.number}. {question.stem}
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {removed > 0 && (
              <p className="muted">
                {questions(removed)} that you removed {removed === 1 ? 'stays' : 'stay'} out.
              </p>
            )}
            {approved.length > 0 && (
              <section className="stack stack-s" aria-labelledby="goes-in">
                <h2 id="goes-in">What goes in ({approved.length})</h2>
                <ol className="publish-list">
                  {approved.map((question) => (
                    <li key={question.id} className="stack stack-s">
                      <span>{question.stem}</span>
                      <span className="cluster">
                        <Badge tone={question.topic}>{SKILLS[question.skill].name}</Badge>
                        <Badge>{KIND_NAMES[question.kind]}</Badge>
                      </span>
                    </li>
                  ))}
                </ol>
              </section>
            )}
          </>
        )}
        {publications.length > 0 && (
          <section className="stack stack-s" aria-labelledby="versions">
            <h2 id="versions">Published so far</h2>
            <ul>
              {publications.map((publication) => (
                <li key={publication.id}>
                  <Link to={`/publications/${publication.id}`}>Version {publication.number}</Link>,{' '}
                  {publication.title}, <When at={publication.publishedAt} timeZone={timeZone} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </TeacherShell>
  );
}
