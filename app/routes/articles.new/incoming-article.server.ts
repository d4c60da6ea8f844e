import { z } from 'zod';
import { type FieldErrors, parseForm, refuseForm } from '#app/web/form.server.ts';
import { decodeText, textProblem, titleFrom } from '#app/web/incoming-text.server.ts';
import { storable } from '#app/web/storable.server.ts';
import type { ArticleDetails } from '#db/articles.ts';

export type IncomingArticle =
  | { ok: true; article: ArticleDetails & { text: string } }
  | { ok: false; errors: FieldErrors; values: Record<string, string> };

const LARGEST_FILE = 200_000;

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

/** The article that a form brings; or what is wrong with it, with everything typed and the file's text to show again. */
export async function readIncomingArticle(form: FormData): Promise<IncomingArticle> {
  const parsed = parseForm(details, form);
  const errors: FieldErrors = parsed.ok ? {} : { ...parsed.errors };
  const { values } = refuseForm(form, {});

  const brought = await broughtText(form);
  if ('problem' in brought) errors[brought.field] = brought.problem;
  else {
    values.text = brought.text;
    const problem = await textProblem(brought.text);
    if (problem !== null) errors.text = problem;
  }
  if (!parsed.ok || 'problem' in brought || Object.keys(errors).length > 0)
    return { ok: false, errors: inOrderOfThePage(errors), values };
  const { text } = brought;
  return { ok: true, article: { ...parsed.data, title: parsed.data.title || titleFrom(text), text } };
}

const FIELDS = ['text', 'file', 'title', 'publication', 'byline', 'publishedOn', 'link'];

const inOrderOfThePage = (errors: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).sort(([a], [b]) => FIELDS.indexOf(a) - FIELDS.indexOf(b)));

type Brought = { text: string } | { field: 'file' | 'text'; problem: string };

async function broughtText(form: FormData): Promise<Brought> {
  const file = form.get('file');
  const typed = storable(String(form.get('text') ?? ''));
  if (!(file instanceof File) || file.size === 0) return { text: typed };
  const problem = (words: string): Brought => ({ field: 'file', problem: words });
  if (typed.trim() !== '') {
    return problem(
      'There is pasted text as well as a file: choose the file again and empty the text, or keep the text only.',
    );
  }
  if (file.size > LARGEST_FILE)
    return problem(`This file has ${Math.ceil(file.size / 1000)} kB; an article may have 200 kB.`);
  if (!/\.(txt|md|markdown)$/i.test(file.name)) {
    return problem(
      'Choose a text file (.txt or .md). From a web page or a document, copy the text and paste it.',
    );
  }
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === null)
    return problem('This file does not hold text. Save the article as plain text (.txt) first.');
  return { text: storable(text) };
}

function isWebAddress(link: string): boolean {
  return URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
}
