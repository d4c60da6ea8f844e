import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { json, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Check, Checks } from '#app/components/ui/field.tsx';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { EmptyState } from '#app/components/ui/surface.tsx';
import { draftOf } from '#app/core/question/review.ts';
import { sisterBlueprint } from '#app/core/question/sister.ts';
import { SKILLS } from '#app/core/question/skills.ts';
import { fieldIn } from '#app/web/form.server.ts';
import { found, notFound } from '#app/web/http.ts';
import { findReadArticle } from '#app/web/reading.server.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { orGivenUp } from '#app/web/workshop.ts';
import { readLibrary } from '#db/library.ts';
import { createQuiz, findQuiz, readDraftQuestions } from '#db/quizzes.ts';
import { linkSister } from '#db/sisters.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Sister quiz: ${data?.quiz.title ?? 'Quiz'} · Says Who` },
];

async function loadOriginal({ request, context, params }: LoaderFunctionArgs) {
  const { name, ...teacher } = await requireTeacher(request, context);
  const key = { ...teacher, quizId: String(params.quizId) };
  const quiz = found(await findQuiz(context.db.read, key));
  const asked = draftOf(await readDraftQuestions(context.db.read, key)).inQuiz;
  return {
    name,
    teacher,
    quiz,
    blueprint: sisterBlueprint(
      quiz.blueprint,
      asked.map(({ content }) => content),
    ),
  };
}

export async function loader(args: LoaderFunctionArgs) {
  const { name, teacher, quiz, blueprint } = await loadOriginal(args);
  const library = await readLibrary(args.context.db.read, teacher);
  return {
    name,
    quiz: { id: quiz.id, title: quiz.title },
    questions: blueprint.questions,
    skills: (blueprint.skills ?? []).map((skill) => SKILLS[skill].name),
    articles: library
      .filter((article) => article.id !== quiz.article.id)
      .map(({ id, title, publication }) => ({ id, title, publication })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { teacher, quiz, blueprint } = await loadOriginal(args);
  const { db, workshop, now } = args.context;
  const articleId = fieldIn(await args.request.formData(), 'article');
  const article =
    articleId === quiz.article.id ? null : await findReadArticle(args.context, { ...teacher, articleId });
  if (article === null) return json({ errors: { article: 'Choose the article for the sister quiz.' } }, 400);
  if (blueprint.questions === 0)
    return json({ errors: { '': 'This quiz has no questions yet that a sister could follow.' } }, 400);
  const { text, title, analysis, versionId: articleVersionId } = article;
  const { seed } = quiz;
  const built = await orGivenUp(workshop.buildQuiz({ text, title, analysis, blueprint, seed }));
  const quizId = await db.write(async (tx) => {
    const made = await createQuiz(tx, { ...teacher, articleVersionId, built, seed, blueprint, now: now() });
    if (made === null) return null;
    const linked = await linkSister(tx, { ...teacher, quizId: made, originalId: quiz.id, now: now() });
    return linked ? made : notFound();
  });
  return redirect(`/quizzes/${found(quizId)}`);
}

export default function SisterQuiz() {
  const { name, quiz, questions, skills, articles } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const building = useNavigation().state !== 'idle';
  return (
    <TeacherShell name={name} width="narrow">
      <PageHeader
        title="Build the sister quiz"
        crumb={<Link to={`/quizzes/${quiz.id}`}>{quiz.title}</Link>}
        intro={
          <>
            {questions === 1 ? '1 question' : `${questions} questions`} on the same skills, about a second
            article. Give it to the class some weeks later: the results then show what has grown.
          </>
        }
      />
      {articles.length === 0 ? (
        <EmptyState
          title="There is no second article yet"
          action={<ButtonLink to="/articles/new">Bring an article</ButtonLink>}
        >
          Bring one that is about something else, but persuades or quotes in a similar way.
        </EmptyState>
      ) : (
        <Form method="post" className="stack">
          <FormErrors errors={refused?.errors ?? null} />
          <Checks legend="On which article?" hint={`Skills: ${skills.join(', ')}.`}>
            {articles.map(({ id, title, publication }, index) => (
              <Check
                key={id}
                id={index === 0 ? 'article' : undefined}
                type="radio"
                name="article"
                value={id}
                label={publication === null ? title : `${title} – ${publication}`}
              />
            ))}
          </Checks>
          <p className="muted">
            An article about something else shows best whether a skill has carried over.{' '}
            <Link to="/articles/new">Bring another article</Link>
          </p>
          <div>
            <Button disabled={building}>{building ? 'Building …' : 'Build the sister quiz'}</Button>
          </div>
        </Form>
      )}
    </TeacherShell>
  );
}
