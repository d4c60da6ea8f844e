import type { AppLoadContext } from '@remix-run/node';
import { problemOf } from '#app/core/analysis/correction/problem-of.ts';
import { type FieldErrors, fieldIn, refuseForm } from '#app/web/form.server.ts';
import { found, notFound } from '#app/web/http.ts';
import { findReadArticle } from '#app/web/reading.server.ts';
import type { TeacherScope } from '#db/classes.ts';
import { correct } from '#db/corrections.ts';
import { readChanges } from './read-change.server.ts';

export type Corrections =
  /** `saved` is what to say, `made` the lines to take back together for an undo. */
  | { ok: true; saved: string; made: string[] }
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
  const version = { schoolId, teacherId, articleVersionId: article.versionId, now: context.now() };
  if (form.get('intent') === 'undo') {
    const lines = fieldIn(form, 'correction')
      .split(' ')
      .map((undoes) => ({ undoes }));
    const outcome = await correct(context.db, version, lines);
    if (outcome !== 'missing') return { ok: true, saved: 'Taken back.', made: [] };
    return refuseForm(form, { form: 'This change is not known here. Look at the page as it is now.' });
  }

  const asked = readChanges(form, article);
  if (!asked.ok) return asked;
  for (const change of asked.data) {
    const problem = problemOf(change, article.corrected, article.text);
    if (problem !== null) return refuseForm(form, { [problem.field]: problem.message });
  }
  const lines = asked.data.map((change) => ({ change }));
  const made = await correct(context.db, version, lines);
  if (made === 'missing') return notFound();
  return { ok: true, saved: made.length === 0 ? 'Nothing was changed.' : 'Saved.', made };
}
