import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { json, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { BuildChoices } from '#app/components/quiz/build-choices.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { found } from '#app/web/http.ts';
import { findReadArticle } from '#app/web/reading.server.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { orGivenUp } from '#app/web/workshop.ts';
import { countQuizzes, createQuiz, findQuiz } from '#db/quizzes.ts';
import { readWishes } from './wishes.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Build a quiz: ${data?.article.title ?? 'Article'} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { name, ...teacher } = await requireTeacher(request, context);
  const key = { ...teacher, articleId: String(params.articleId) };
  const { id, title } = found(await findReadArticle(context, key));
  return { name, article: { id, title } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, articleId: String(params.articleId) };
  const article = found(await findReadArticle(context, key));
  const form = await request.formData();
  const like = form.get('like');
  const known =
    like === null ? null : await findQuiz(context.db.read, { schoolId, teacherId, quizId: String(like) });
  // Built again as it was before, from what the teacher has corrected since.
  const wishes = known ? { ok: true as const, ...known } : readWishes(form);
  if (!wishes.ok) return json({ errors: wishes.errors, typed: wishes.typed }, 400);

  const { text, title, analysis, versionId: articleVersionId } = article;
  // The first quiz from an article has seed 1, the next 2 …: each shows other questions.
  const version = { schoolId, teacherId, articleVersionId };
  const seed = wishes.seed ?? String(1 + (await countQuizzes(context.db.read, version)));
  const { blueprint } = wishes;
  const built = await orGivenUp(context.workshop.buildQuiz({ text, title, analysis, blueprint, seed }));
  const made = { ...version, built, seed, blueprint, now: context.now() };
  const quizId = found(await context.db.write((tx) => createQuiz(tx, made)));
  return redirect(`/quizzes/${quizId}`);
}

/** The same choices as on the reading desk, on a page of their own: here a refused form is shown again. */
export default function BuildQuiz() {
  const { name, article } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  const navigation = useNavigation();
  return (
    <TeacherShell name={name} width="narrow">
      <PageHeader
        crumb={<Link to={`/articles/${article.id}`}>{article.title}</Link>}
        title="Build a quiz"
        intro="Every question quotes the article and waits for your review."
      />
      <BuildChoices articleId={article.id} building={navigation.state !== 'idle'} refused={refused} />
    </TeacherShell>
  );
}
