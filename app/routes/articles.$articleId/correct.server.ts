import type { AppLoadContext } from '@remix-run/node';
import { problemOf } from '#app/core/analysis/correction/problem-of.ts';
import { type FieldErrors, refuseForm } from '#app/web/form.server.ts';
import { found } from '#app/web/http.ts';
import { findReadArticle } from '#app/web/reading.server.ts';
import type { TeacherScope } from '#db/classes.ts';
import { correct } from '#db/corrections.ts';
import { readChanges } from './read-change.server.ts';
import { SAVED } from './saved.ts';

export type Corrections =
  | { ok: true; saved: string }
  | { ok: false; errors: FieldErrors; values: Record<string, string> };

type Key = TeacherScope & { articleId: string };

/** Makes the changes that a form of the reading desk asks for, or takes one back; a 404 for others' articles. */
export async function correctArticle(
  context: AppLoadContext,
  key: Key,
  form: FormData,
): Promise<Corrections> {
  const article = found(await findReadArticle(context, key));
  const { schoolId, teacherId } = key;
  const now = context.now();
  const line = { schoolId, teacherId, articleVersionId: article.versionId, now };
  if (form.get('intent') === 'undo') {
    const outcome = await correct(context.db, { ...line, undoes: String(form.get('correction')) });
    if (outcome !== 'missing') return { ok: true, saved: 'Taken back.' };
    return refuseForm(form, { form: 'This change is not known here. Look at the page as it is now.' });
  }

  const asked = readChanges(form, article);
  if (!asked.ok) return asked;
  for (const change of asked.data) {
    const problem = problemOf(change, article.corrected, article.text);
    if (problem !== null) return refuseForm(form, { [problem.field]: problem.message });
  }
  for (const change of asked.data)
    found((await correct(context.db, { ...line, change })) !== 'missing' || null);
  return { ok: true, saved: asked.data.length === 0 ? 'Nothing was changed.' : SAVED };
}
