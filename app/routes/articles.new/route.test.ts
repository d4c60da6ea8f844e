import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { WorkTooLong } from '#app/web/workshop.ts';
import { findArticle } from '#db/articles.ts';
import type { Database } from '#db/database.ts';
import { addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action } from './route.tsx';

const harbour = await readFile('test/articles/harbor-navy-drive.txt', 'utf8');
const titled = harbour.slice(0, harbour.indexOf('\n'));
const rest = harbour.slice(titled.length + 1);
/** What a browser sends for a file field that nobody used. */
const NO_FILE = new File([], '');

async function bring(db: Database, fields: Record<string, string | File>) {
  const teacher = await addTeacher(db);
  const cookie = await signedIn(db, teacher);
  const answer = await answerOf(() => action(requestArgs(db, { path: '/articles/new', fields, cookie })));
  const articleId = answer.headers.get('Location')?.replace('/articles/', '') ?? '';
  return { answer, article: await findArticle(db.read, { ...teacher, articleId }) };
}

testOnBothEngines('a pasted article is kept as it is, with its title from the first line', async (db) => {
  const text = `\n ${harbour.replaceAll('\n', '\r\n')}\t \n`;
  const { answer, article } = await bring(db, {
    text,
    title: ' ',
    publication: ' The Herald ',
    publishedOn: '2025-03-04',
    link: '',
  });
  expect(answer.status).toBe(302);
  expect(article).toMatchObject({
    text: `\n ${harbour}\t \n`,
    title: harbour.slice(0, harbour.indexOf('\n')),
    publication: 'The Herald',
    byline: null,
    publishedOn: '2025-03-04',
    link: null,
  });
  expect(article?.analysis.length).toBe(article?.text.length);
});

/** The page that comes back instead of an article kept. */
async function askedToCheck(db: Database, fields: Record<string, string | File>) {
  const { answer, article } = await bring(db, fields);
  expect(article).toBeNull();
  return { status: answer.status, ...(await answer.json()) };
}

testOnBothEngines('what a file holds is shown for correction before it is kept', async (db) => {
  const file = new File([`${titled}\nBy Ana Lopez\nMarch 4, 2025\n${rest}`], 'Navy.TXT');
  const page = await askedToCheck(db, { file, text: '', title: '', publication: 'The Herald' });
  expect(page).toMatchObject({ status: 200, errors: {}, read: { from: 'Navy.TXT' } });
  expect(page.values).toMatchObject({
    title: titled,
    byline: 'Ana Lopez',
    publishedOn: '2025-03-04',
    publication: 'The Herald',
    text: expect.stringContaining(rest.trim()),
  });
  expect(page.read.notes).toEqual(['No publication was found.']);

  const { article } = await bring(db, { ...page.values, title: 'Mine', file: NO_FILE });
  expect(article).toMatchObject({ title: 'Mine', byline: 'Ana Lopez', text: page.values.text });
});

testOnBothEngines('a web page fills the form; another file replaces what nobody has changed', async (db) => {
  const html = `<html><head><title>${titled}</title><meta property="og:site_name" content="The Wire"></head>
    <body><article><p>${rest.trim().replaceAll('\n', '</p><p>')}</p></article></body></html>`;
  const first = await askedToCheck(db, { file: new File([html], 'page.html'), text: '' });
  expect(first.values).toMatchObject({ title: titled, publication: 'The Wire', publishedOn: '' });

  const other = new File([harbour.replace(titled, 'Another headline')], 'other.txt');
  const second = await askedToCheck(db, { ...first.values, byline: 'Typed Name', file: other });
  expect(second.values).toMatchObject({ title: 'Another headline', publication: '', byline: 'Typed Name' });
  expect(second.values.text).toMatch(/^Another headline/);
});

testOnBothEngines('a reading that is given up says so, and what was typed is still there', async (db) => {
  const cookie = await signedIn(db, await addTeacher(db));
  const args = requestArgs(db, { path: '/articles/new', fields: { text: harbour, title: 'Typed' }, cookie });
  const analyse = async () => {
    throw new WorkTooLong('analyse');
  };
  Object.assign(args.context, { workshop: { ...args.context.workshop, analyse } });
  const answer = await answerOf(() => action(args));
  expect(answer.status).toBe(400);
  const { errors, values } = await answer.json();
  expect(errors).toEqual({ text: expect.stringMatching(/took too long and was given up; nothing is lost/) });
  // Forms send line ends as CR LF.
  expect(values).toMatchObject({ text: harbour.replaceAll('\n', '\r\n'), title: 'Typed' });
});

testOnBothEngines('a text without end is refused and not sent back', async (db) => {
  const page = await askedToCheck(db, { text: 'Word after word. '.repeat(130_000), title: 'Typed' });
  expect(page).toMatchObject({
    status: 413,
    errors: { text: expect.stringMatching(/2210 kB .* go back to the page before/) },
    values: { title: 'Typed', text: '' },
  });
});

testOnBothEngines('without the school’s leave no link is opened', async (db) => {
  const page = await askedToCheck(db, { address: 'https://herald.example/navy', text: '', title: 'Typed' });
  expect(page).toMatchObject({
    status: 400,
    errors: { address: expect.stringMatching(/switched off/) },
    values: { title: 'Typed', address: 'https://herald.example/navy' },
  });
});

testOnBothEngines('with it the page at a link fills the form, a limited number of times', async (db) => {
  const teacher = await addTeacher(db);
  const cookie = await signedIn(db, teacher);
  const ask = async () => {
    const fields = { address: 'https://herald.example/navy?x=1', text: '' };
    const args = requestArgs(db, { path: '/articles/new', fields, cookie });
    Object.assign(args.context, {
      env: { ...args.context.env, linkImport: true },
      fetchPage: async (address: string) => ({ page: { address, bytes: new TextEncoder().encode(harbour) } }),
    });
    return (await answerOf(() => action(args))).json();
  };
  const page = await ask();
  expect(page.read.from).toBe('herald.example');
  expect(page.values).toMatchObject({ title: titled, address: '', link: 'https://herald.example/navy?x=1' });
  for (let i = 0; i < 29; i++) await ask();
  expect((await ask()).errors).toEqual({ address: expect.stringMatching(/wait 60 minutes/) });
});

testOnBothEngines('what cannot be taken is refused, with everything typed still there', async (db) => {
  const refused = async (fields: Record<string, string | File>) => {
    const { answer } = await bring(db, { title: 'Typed title', ...fields });
    expect(answer.status).toBe(400);
    const { errors, values } = await answer.json();
    expect(values.title).toBe('Typed title');
    return { errors, text: values.text };
  };
  expect(await refused({ text: 'Too short.' })).toEqual({
    errors: { text: expect.stringMatching(/50/) },
    text: 'Too short.',
  });
  expect(await refused({ text: harbour, link: 'javascript:alert(1)' })).toEqual({
    errors: { link: expect.stringMatching(/https/) },
    text: harbour,
  });
  expect(await refused({ text: harbour, publishedOn: '2025-02-30' })).toMatchObject({
    errors: { publishedOn: expect.any(String) },
  });
  const long = await refused({ text: harbour.repeat(150) });
  expect(long.errors).toEqual({ text: expect.stringMatching(/may have 200 kB.* Keep the part/) });
  expect(long.text).toHaveLength(harbour.length * 150);
  const photo = new File([new Uint8Array([0, 1, 2, 3])], 'photo.txt');
  expect(await refused({ text: '', file: photo })).toMatchObject({
    errors: { file: expect.stringMatching(/no text/) },
  });
  expect(await refused({ text: '', file: new File(['Only this.'], 'short.md') })).toEqual({
    errors: { text: expect.stringMatching(/2 words/) },
    text: 'Only this.',
  });
  expect(await refused({ text: '', file: new File([], 'empty.docx') })).toMatchObject({
    errors: { file: expect.stringMatching(/empty/) },
  });
  expect(await refused({ text: '', file: new File([new Uint8Array(10_000_001)], 'big.pdf') })).toMatchObject({
    errors: { file: expect.stringMatching(/11 MB/) },
  });
  expect(await refused({ text: 'Pasted', file: new File([harbour], 'also.txt') })).toMatchObject({
    errors: { file: expect.stringMatching(/as well/) },
    text: 'Pasted',
  });
  expect(await db.read.select().from(db.read.tables.article)).toEqual([]);
});
