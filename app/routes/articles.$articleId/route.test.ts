import { expect } from 'vitest';
import { workshopHere } from '#app/web/workshop.ts';
import { addArticle } from '#db/articles.ts';
import type { Database } from '#db/database.ts';
import { addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action, loader } from './route.tsx';

const TEXT = 'Ferry stops\n\n“We have no choice,” said Ada Moss, the harbour master, on Monday.';

async function withArticle(db: Database) {
  const teacher = await addTeacher(db);
  const details = { title: 'Ferry stops', publication: null, byline: null, publishedOn: null, link: null };
  const analysis = { ...(await workshopHere.analyse(TEXT)), version: 0 };
  const { articleId } = await db.write((tx) =>
    addArticle(tx, { ...teacher, ...details, text: TEXT, analysis, now: 1 }),
  );
  return { params: { articleId }, path: `/articles/${articleId}`, cookie: await signedIn(db, teacher) };
}

testOnBothEngines('the reading desk shows a teacher’s own article, read in today’s way', async (db) => {
  const { cookie, ...page } = await withArticle(db);
  const answer = await answerOf(() => loader(requestArgs(db, { ...page, cookie })));
  expect(await answer.json()).toMatchObject({
    article: { title: 'Ferry stops' },
    view: { text: TEXT, base: 0, number: 1, parts: [{ number: 1 }] },
    layers: ['sourcing', 'persuasion', 'recruitment'],
    quizzes: [],
  });
  const [version] = await db.read.select().from(db.read.tables.articleVersion);
  expect(version?.analysis.version).toBeGreaterThan(0);

  const another = await signedIn(db, await addTeacher(db));
  expect((await answerOf(() => loader(requestArgs(db, { ...page, cookie: another })))).status).toBe(404);
  const nobody = await answerOf(() => loader(requestArgs(db, page)));
  expect(nobody.headers.get('Location')).toMatch(/^\/sign-in\?to=/);
});

testOnBothEngines('layers are switched in the address', async (db) => {
  const page = await withArticle(db);
  const path = `${page.path}?layers=shown&layer=persuasion`;
  const answer = await answerOf(() => loader(requestArgs(db, { ...page, path })));
  expect((await answer.json()).layers).toEqual(['persuasion']);
});

testOnBothEngines('a teacher deletes an own article, nobody else does', async (db) => {
  const page = await withArticle(db);
  const fields = { intent: 'delete' };
  const another = await signedIn(db, await addTeacher(db));
  expect((await answerOf(() => action(requestArgs(db, { ...page, fields, cookie: another })))).status).toBe(
    404,
  );
  expect((await answerOf(() => action(requestArgs(db, { ...page, fields: {} })))).status).toBe(400);
  expect((await answerOf(() => action(requestArgs(db, { ...page, fields })))).headers.get('Location')).toBe(
    '/library',
  );
  expect((await answerOf(() => loader(requestArgs(db, page)))).status).toBe(404);
});
