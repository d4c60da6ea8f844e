import { z } from 'zod';
import { type FieldErrors, parseForm, refuseForm } from '#app/web/form.server.ts';
import { LARGEST_BYTES, textProblem, titleFrom, tooLong } from '#app/web/incoming-text.server.ts';
import { storable } from '#app/web/storable.server.ts';
import type { ArticleDetails } from '#db/articles.ts';
import type { Brought } from './brought-document.server.ts';

export type IncomingArticle =
  | { ok: true; article: ArticleDetails & { text: string } }
  | { ok: false; errors: FieldErrors; values: Record<string, string> };

const optional = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, `Keep it to ${longest} characters.`)
    .transform((typed) => (typed === '' ? null : typed))
    .default(null);

const details = z.object({
  title: z.string().trim().max(300, 'Keep the title to 300 characters.').default(''),
  publication: optional(200),
  byline: optional(200),
  publishedOn: z
    .union([z.literal('').transform(() => null), z.iso.date('This is not a date: write it as 2025-05-01.')])
    .default(null),
  link: optional(2000).refine((link) => link === null || isWebAddress(link), {
    error: 'A link starts with https:// or http://.',
  }),
});

/** The article that a form brings; or what is wrong with it, with everything typed to show again. */
export async function readIncomingArticle(form: FormData): Promise<IncomingArticle> {
  const parsed = parseForm(details, form);
  const errors: FieldErrors = parsed.ok ? {} : { ...parsed.errors };
  const { values } = refuseForm(form, {});
  const text = storable(values.text ?? '');
  values.text = text;
  const problem = await textProblem(text);
  if (problem !== null) errors.text = problem;
  if (!parsed.ok || problem !== null) return { ok: false, errors: inOrderOfThePage(errors), values };
  return { ok: true, article: { ...parsed.data, title: parsed.data.title || titleFrom(text), text } };
}

/** Five times what may be kept. */
const LONGEST_SHOWN = 5 * LARGEST_BYTES;

/** A text that goes on without end is refused before it is read, and not shown again: that would be megabytes more. */
export function refuseEndless(form: FormData): Brought | null {
  const text = form.get('text');
  if (typeof text !== 'string' || text.length <= LONGEST_SHOWN) return null;
  const { values } = refuseForm(form, {});
  const problem = `${tooLong(Buffer.byteLength(text))} It is too long to be shown here again: go back to the page before this one, where it still stands, or paste that part here.`;
  return { errors: { text: problem }, values: { ...values, text: '' } };
}

const FIELDS = ['text', 'title', 'publication', 'byline', 'publishedOn', 'link'];

const inOrderOfThePage = (errors: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).sort(([a], [b]) => FIELDS.indexOf(a) - FIELDS.indexOf(b)));

function isWebAddress(link: string): boolean {
  return URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
}
