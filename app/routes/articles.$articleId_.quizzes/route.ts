import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { DEFAULT_BLUEPRINT } from '#app/core/question/blueprint.ts';
import { parseForm } from '#app/web/form.server.ts';
import { found } from '#app/web/http.ts';
import { findReadArticle } from '#app/web/reading.server.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { countQuizzes, createQuiz } from '#db/quizzes.ts';

/** Whoever reloads after building gets the article. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/articles/${params.articleId}`);

/** Everything may be left out, and what makes no sense counts as left out: the reading desk has just a button. */
const wishes = z.object({
  questions: z.coerce.number().int().min(4).max(24).catch(DEFAULT_BLUEPRINT.questions),
  wording: z.enum(['younger', 'older']).catch(DEFAULT_BLUEPRINT.wording),
  seed: z.string().trim().min(1).max(60).optional().catch(undefined),
});

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, articleId: String(params.articleId) };
  const article = found(await findReadArticle(context, key));
  const parsed = parseForm(wishes, await request.formData());
  const { questions, wording, seed: given } = parsed.ok ? parsed.data : wishes.parse({});

  const { text, title, analysis, versionId: articleVersionId } = article;
  // The first quiz from an article has seed 1, the next 2 …: each shows other questions.
  const version = { schoolId, teacherId, articleVersionId };
  const seed = given ?? String(1 + (await countQuizzes(context.db.read, version)));
  const blueprint = { ...DEFAULT_BLUEPRINT, questions, wording };
  const built = await context.workshop.buildQuiz({ text, title, analysis, blueprint, seed });
  const made = { ...version, built, seed, blueprint, now: context.now() };
  const quizId = found(await context.db.write((tx) => createQuiz(tx, made)));
  return redirect(`/quizzes/${quizId}`);
}
