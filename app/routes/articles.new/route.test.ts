import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { findArticle } from '#db/articles.ts';
import type { Database } from '#db/database.ts';
import { addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action } from './route.tsx';

const harbour = await readFile('test/articles/harbor-navy-drive.txt', 'utf8');

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

testOnBothEngines('a file is an article too', async (db) => {
  const file = new File([harbour], 'Navy.TXT', { type: 'text/plain' });
  const { article } = await bring(db, {
    file,
    text: '',
    title: 'My title',
    link: 'https://herald.example/navy',
  });
  expect(article).toMatchObject({ text: harbour, title: 'My title', link: 'https://herald.example/navy' });
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
    errors: { text: expect.stringMatching(/80/) },
    text: 'Too short.',
  });
  expect(await refused({ text: harbour, link: 'javascript:alert(1)' })).toEqual({
    errors: { link: expect.stringMatching(/https/) },
    text: harbour,
  });
  expect(await refused({ text: harbour, publishedOn: '2025-02-30' })).toMatchObject({
    errors: { publishedOn: expect.any(String) },
  });
  expect(
    await refused({ text: '', file: new File([new Uint8Array([0, 1, 2, 3])], 'photo.txt') }),
  ).toMatchObject({
    errors: { file: expect.stringMatching(/text/) },
  });
  expect(await refused({ text: '', file: new File(['Only this.'], 'short.md') })).toEqual({
    errors: { text: expect.stringMatching(/2 words/) },
    text: 'Only this.',
  });
  expect(await refused({ text: 'Pasted', file: new File([harbour], 'also.txt') })).toMatchObject({
    errors: { file: expect.stringMatching(/as well/) },
    text: 'Pasted',
  });
  expect(await db.read.select().from(db.read.tables.article)).toEqual([]);
});
