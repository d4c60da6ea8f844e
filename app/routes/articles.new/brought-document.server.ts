import { createHash } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import { type FieldErrors, refuseForm } from '#app/web/form.server.ts';
import { type DocumentDetails, LARGEST_DOCUMENT, type ReadDocument } from '#app/web/import/document.ts';
import { linkWait } from '#app/web/import/link-limit.server.ts';
import { textProblem } from '#app/web/incoming-text.server.ts';
import { storable } from '#app/web/storable.server.ts';

/** The form with what was read filled in, to be checked; or with what is wrong, and everything typed still there. */
export type Brought = {
  errors: FieldErrors;
  values: Record<string, string>;
  read?: { from: string; notes: string[] };
};

type Read = { from: string; document: ReadDocument } | { field: 'file' | 'address'; problem: string };

const BOTH =
  'There is text in the box as well. Empty the box to read the text from here, or leave this out to keep the text.';

/** Reads the file or the link that a form brings; null when it brings neither, but the article itself. */
export async function broughtDocument(
  form: FormData,
  context: AppLoadContext,
  teacherId: string,
): Promise<Brought | null> {
  const file = form.get('file');
  const address = String(form.get('address') ?? '').trim();
  const hasFile = file instanceof File && file.name !== '';
  if (!hasFile && address === '') return null;

  const { values } = refuseForm(form, {});
  for (const [name, value] of Object.entries(values)) values[name] = storable(value);
  const typed = withoutFilled(values);
  const refuse = (field: 'file' | 'address', problem: string): Brought => ({
    errors: { [field]: problem },
    values,
  });
  const field = hasFile ? 'file' : 'address';
  if (hasFile && address !== '') return refuse('address', 'Choose a file or give a link, not both.');
  if (typed.text?.trim()) return refuse(field, BOTH);

  const read = hasFile ? await readFile(file, context) : await readLink(address, context, teacherId);
  if ('problem' in read) return refuse(read.field, read.problem);
  return filledIn(read, typed);
}

async function readFile(file: File, { documents }: AppLoadContext): Promise<Read> {
  if (file.size > LARGEST_DOCUMENT) {
    const problem = `This file has ${Math.ceil(file.size / 1_000_000)} MB; up to 10 MB can be read. Copy the article’s text and paste it.`;
    return { field: 'file', problem };
  }
  const outcome = await documents.read({ bytes: new Uint8Array(await file.arrayBuffer()) });
  return 'problem' in outcome
    ? { field: 'file', problem: outcome.problem }
    : { from: storable(file.name).slice(0, 100), document: outcome.document };
}

async function readLink(address: string, context: AppLoadContext, teacherId: string): Promise<Read> {
  const refuse = (problem: string): Read => ({ field: 'address', problem });
  if (!context.env.linkImport)
    return refuse('Reading from a link is switched off here. Paste the text instead.');
  const wait = linkWait(teacherId, context.now());
  if (wait > 0) {
    const minutes = wait === 1 ? '1 minute' : `${wait} minutes`;
    return refuse(`Those were many links within an hour: wait ${minutes}, or paste the text instead.`);
  }
  const fetched = await context.fetchPage(address);
  if ('problem' in fetched) return refuse(fetched.problem);
  const outcome = await context.documents.read(fetched.page);
  if ('problem' in outcome) return refuse(outcome.problem);
  return { from: new URL(fetched.page.address).hostname, document: outcome.document };
}

async function filledIn(
  { from, document }: Exclude<Read, { problem: string }>,
  typed: Record<string, string>,
): Promise<Brought> {
  const { details, text, notes } = document;
  const found = { ...shortened(details), text };
  const values: Record<string, string> = { ...typed, address: '' };
  for (const [name, value] of Object.entries(found)) values[name] = typed[name]?.trim() || value;
  values.filled = JSON.stringify(
    Object.fromEntries(Object.entries(found).map(([name, value]) => [name, mark(value)])),
  );
  const problem = await textProblem(text);
  return { errors: problem === null ? {} : { text: problem }, values, read: { from, notes } };
}

/** As much as the fields hold. */
const shortened = ({ title, byline, publication, publishedOn, link }: DocumentDetails) => ({
  title: storable(title ?? '').slice(0, 300),
  byline: storable(byline ?? '').slice(0, 200),
  publication: storable(publication ?? '').slice(0, 200),
  publishedOn: publishedOn ?? '',
  link: link !== null && link.length <= 2_000 ? link : '',
});

/** What an earlier file filled in and nobody has changed makes room for the next one; what was typed stays. */
function withoutFilled(values: Record<string, string>): Record<string, string> {
  const marks = marksIn(values.filled ?? '');
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, marks[name] === mark(value) ? '' : value]),
  );
}

function marksIn(json: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(json);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const mark = (value: string): string => createHash('sha256').update(value.trim()).digest('hex').slice(0, 16);
