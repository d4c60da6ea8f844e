import { expect } from 'vitest';
import { draftOf } from '#app/core/question/review.ts';
import type { Database } from '#db/database.ts';
import { findPublication, listPublications } from '#db/publications.ts';
import { findQuiz, readDraftQuestions } from '#db/quizzes.ts';
import { testOnBothEngines } from '#test/database.ts';
import { withQuiz } from '#test/quiz.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action as build } from '../articles.$articleId_.quizzes/route.tsx';
import { loader as preview, action as tryOut } from '../quizzes.$quizId_.preview/route.tsx';
import { action as publish, loader as publishing } from '../quizzes.$quizId_.publish/route.tsx';
import { action as edit } from '../quizzes.$quizId_.questions.$questionId/route.tsx';
import { action, loader } from './route.tsx';

async function begin(db: Database) {
  const { key, articleId, otherId } = await withQuiz(db);
  const cookie = await signedIn(db, key);
  const strange = await signedIn(db, { schoolId: key.schoolId, teacherId: otherId });
  const path = `/quizzes/${key.quizId}`;
  const params = { quizId: key.quizId };
  const press = (fields: Record<string, string>, as = cookie) =>
    answerOf(() => action(requestArgs(db, { path, params, fields, cookie: as })));
  const look = async () =>
    (await answerOf(() => loader(requestArgs(db, { path, params, cookie })))).json() as ReturnType<
      typeof loader
    >;
  const ids = async () => draftOf(await readDraftQuestions(db.read, key)).inQuiz.map(({ id }) => id);
  return { key, articleId, cookie, strange, path, params, press, look, ids };
}

testOnBothEngines(
  'all of a quiz that is not the teacher’s cannot be approved; an empty quiz has a preview',
  async (db) => {
    const { cookie, strange, path, params, press, ids } = await begin(db);
    expect((await press({ intent: 'approve-all' }, strange)).status).toBe(404);
    const nowhere = requestArgs(db, {
      path,
      params: { quizId: 'x' },
      fields: { intent: 'approve-all' },
      cookie,
    });
    expect((await answerOf(() => action(nowhere))).status).toBe(404);
    for (const questionId of await ids()) await press({ intent: 'reject', questionId, was: '1' });
    const look = requestArgs(db, { path: `${path}/preview`, params, cookie });
    const page = await answerOf(() => preview(look));
    expect(await page.json()).toMatchObject({ question: null, of: 0 });
  },
);

testOnBothEngines('a teacher reviews, edits and publishes; pressing again changes nothing', async (db) => {
  const { key, cookie, path, params, press, look, ids } = await begin(db);
  const send = (fields: Record<string, string>) =>
    answerOf(() => publish(requestArgs(db, { path: `${path}/publish`, params, fields, cookie })));
  const [a = '', b = '', c = ''] = await ids();

  expect((await send({})).status).toBe(400);
  expect((await press({ intent: 'approve', questionId: a })).headers.get('Location')).toBe(`${path}#q-${a}`);
  expect((await look()).questions.map(({ approved }) => approved)).toEqual([true, false, false]);

  const out = await press({ intent: 'reject', questionId: b, was: '2' });
  expect(out.headers.get('Location')).toBe(`${path}?removed=${b}&was=2#undo`);
  expect(await look()).toMatchObject({ removed: [{ id: b }], questions: [{}, {}] });
  await press({ intent: 'put-back', questionId: b, to: '2' });
  expect(await ids()).toEqual([a, b, c]);

  await press({ intent: 'swap', questionId: c });
  const [, , swapped = ''] = await ids();
  expect(swapped).not.toBe(c);
  await press({ intent: 'up', questionId: swapped });
  await press({ intent: 'move', questionId: a, to: '3' });
  expect(await ids()).toEqual([swapped, b, a]);

  const first = (await send({})).headers.get('Location');
  expect(first).toMatch(/^\/publications\/[\w-]+$/);
  expect((await send({})).headers.get('Location')).toBe(`${first}?unchanged`);
  expect((await send({ intent: 'approve-all' })).headers.get('Location')).not.toContain(first);
  expect((await listPublications(db.read, key)).map(({ number }) => number)).toEqual([2, 1]);
  const publicationId = first?.split('/').at(-1) ?? '';
  expect((await findPublication(db.read, { ...key, publicationId }))?.questions.map(({ id }) => id)).toEqual([
    a,
  ]);
});

testOnBothEngines('with JavaScript the page stays and only hears that it is done', async (db) => {
  const { press, ids } = await begin(db);
  const [a = '', b = ''] = await ids();
  const answer = await press({ intent: 'reject', questionId: a, was: '1', enhanced: '1' });
  expect(await answer.json()).toEqual({ ok: true, at: b });
});

testOnBothEngines('what cannot be done is refused and changes nothing', async (db) => {
  const { key, press, ids, strange } = await begin(db);
  const before = await ids();
  const [a = ''] = before;
  expect((await press({ intent: 'approve', questionId: 'nobody' })).status).toBe(404);
  expect((await press({ intent: 'approve', questionId: a }, strange)).status).toBe(404);
  expect((await press({ intent: 'explode', questionId: a })).status).toBe(400);
  expect((await press({ intent: 'move', questionId: a, to: 'first' })).status).toBe(400);
  const nameless = await press({ intent: 'rename', title: ' ' });
  expect(await nameless.json()).toMatchObject({
    errors: { title: 'Give the quiz a name.' },
    values: { title: ' ' },
  });
  expect(await ids()).toEqual(before);

  await press({ intent: 'rename', title: 'Boats' });
  expect((await findQuiz(db.read, key))?.title).toBe('Boats');
});

testOnBothEngines('a draft is deleted until it is published', async (db) => {
  const { key, press, cookie, path, params } = await begin(db);
  await answerOf(() => publish(requestArgs(db, { path, params, fields: { intent: 'approve-all' }, cookie })));
  expect((await press({ intent: 'delete' })).status).toBe(404);
  expect(await findQuiz(db.read, key)).not.toBeNull();
});

testOnBothEngines('an edit that is refused gives back what was typed', async (db) => {
  const { key, cookie, ids, look } = await begin(db);
  const [questionId = ''] = await ids();
  const params = { quizId: key.quizId, questionId };
  const send = (fields: Record<string, string>) =>
    answerOf(() =>
      edit(
        requestArgs(db, { path: `/quizzes/${key.quizId}/questions/${questionId}`, params, fields, cookie }),
      ),
    );
  const typed = {
    stem: 'Who says so?',
    explanation: 'The article names the office.',
    difficulty: 'easy',
    'option.1.text': 'The office',
    'option.1.feedback': 'Yes.',
    'option.2.text': '',
    'option.2.feedback': 'No.',
  };
  const refused = await send({ ...typed, 'key[]': '1' });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({
    draft: { stem: typed.stem, options: [{ text: 'The office' }, { text: '', feedback: 'No.' }], key: ['1'] },
    errors: { 'option.2.text': 'Write something here.' },
  });
  expect((await look()).questions[0]).toMatchObject({
    approved: false,
    question: { stem: 'Who says when the ferry stops?' },
  });

  const added = await send({ ...typed, 'key[]': '1', do: 'add:option' });
  expect(await added.json()).toMatchObject({
    draft: { stem: typed.stem, options: [{ id: '1' }, { id: '2', feedback: 'No.' }, { text: '' }] },
    errors: null,
  });

  const saved = await send({ ...typed, 'option.2.text': 'Ada Byrne', 'key[]': '1' });
  expect(saved.headers.get('Location')).toBe(`/quizzes/${key.quizId}?q=${questionId}#q-${questionId}`);
  expect((await look()).questions[0]).toMatchObject({ approved: true, question: { stem: 'Who says so?' } });
});

testOnBothEngines('a preview shows no key until it is answered, and stores nothing', async (db) => {
  const { key, cookie, params } = await begin(db);
  const path = `/quizzes/${key.quizId}/preview?n=1`;
  const page = await (await answerOf(() => preview(requestArgs(db, { path, params, cookie })))).text();
  expect(page).toContain('Ada Byrne');
  expect(page).not.toMatch(/Feedback on|explanation|"key"/);
  const answer = await answerOf(() =>
    tryOut(requestArgs(db, { path, params, fields: { answer: '2' }, cookie })),
  );
  expect(await answer.json()).toMatchObject({ response: '2', result: { mark: { verdict: 'wrong' } } });
  const beyond = requestArgs(db, { path: `/quizzes/${key.quizId}/preview?n=9`, params, cookie });
  expect((await answerOf(() => preview(beyond))).status).toBe(404);
});

testOnBothEngines('the publish page says what is not reviewed', async (db) => {
  const { key, cookie, params, press, ids } = await begin(db);
  const [a = ''] = await ids();
  await press({ intent: 'approve', questionId: a });
  const page = await answerOf(() =>
    publishing(requestArgs(db, { path: `/quizzes/${key.quizId}/publish`, params, cookie })),
  );
  expect(await page.json()).toMatchObject({
    approved: [{ id: a, number: 1 }],
    open: [{ number: 2 }, { number: 3 }],
  });
});

testOnBothEngines('a quiz is built from an article; another seed makes another quiz', async (db) => {
  const { key, articleId, cookie } = await begin(db);
  const make = async (fields: Record<string, string>) => {
    const params = { articleId };
    const answer = await answerOf(() =>
      build(requestArgs(db, { path: `/articles/${articleId}/quizzes`, params, fields, cookie })),
    );
    const quizId = answer.headers.get('Location')?.split('/').at(-1) ?? '';
    return findQuiz(db.read, { ...key, quizId });
  };
  expect(await make({})).toMatchObject({ seed: '2', blueprint: { questions: 14 } });
  expect(await make({ questions: '8', wording: 'younger', seed: ' mine ' })).toMatchObject({
    seed: 'mine',
    blueprint: { questions: 8, wording: 'younger' },
  });
  expect(await make({ preset: 'exit-ticket', seed: '' })).toMatchObject({
    seed: '4',
    blueprint: { questions: 3 },
  });
});
