import { isNull } from 'drizzle-orm';
import { expect } from 'vitest';
import { draftOf } from '#app/core/question/review.ts';
import type { Database } from '#db/database.ts';
import { readDraftQuestions } from '#db/quizzes.ts';
import { testOnBothEngines } from '#test/database.ts';
import { withQuiz } from '#test/quiz.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action, loader } from './route.tsx';

async function begin(db: Database) {
  const { key } = await withQuiz(db);
  const cookie = await signedIn(db, key);
  const path = `/quizzes/${key.quizId}`;
  const params = { quizId: key.quizId };
  const press = (fields: Record<string, string>) =>
    answerOf(() => action(requestArgs(db, { path, params, fields, cookie })));
  const look = async () =>
    (await answerOf(() => loader(requestArgs(db, { path, params, cookie })))).json() as ReturnType<
      typeof loader
    >;
  const ids = async () => draftOf(await readDraftQuestions(db.read, key)).inQuiz.map(({ id }) => id);
  return { cookie, path, params, press, look, ids };
}

testOnBothEngines(
  'a removed question can be given a reason, and everything can be taken back',
  async (db) => {
    const { press, look, ids, path } = await begin(db);
    const [a = '', b = ''] = await ids();
    await press({ intent: 'reject', questionId: a, was: '1' });
    const why = { intent: 'reason', questionId: a, was: '1', rule: 'two-keys', words: ' both fit ' };
    expect((await press(why)).headers.get('Location')).toBe(`${path}?removed=${a}&was=1#undo`);
    expect((await look()).removed).toMatchObject([
      { id: a, rule: 'two-keys', words: 'both fit', reason: 'More than one answer is right: both fit' },
    ]);
    expect((await press({ ...why, rule: 'boring' })).status).toBe(400);
    expect((await press({ ...why, questionId: b })).status).toBe(404);

    const [change] = (await look()).changes;
    expect(change).toMatchObject({ what: 'Removed', by: 'Ms Okafor', next: true, undone: null });
    const undo = () => press({ intent: 'undo', changeId: change?.id ?? '' });
    expect((await undo()).headers.get('Location')).toBe(`${path}#q-${a}`);
    expect(await ids()).toContain(a);
    const again = await undo();
    expect(again.status).toBe(400);
    expect(await again.json()).toMatchObject({ errors: { '': expect.stringContaining('not taken back') } });
    expect((await look()).changes).toMatchObject([{ undone: { by: 'Ms Okafor' }, next: false }]);
  },
);

testOnBothEngines('other questions are offered with their key, by skill and kind', async (db) => {
  const { cookie, path, params, press, ids } = await begin(db);
  const [a = ''] = await ids();
  const choices = async (query: string) => {
    const args = requestArgs(db, { path: `${path}?replace=${a}${query}`, params, cookie });
    const data = (await (await answerOf(() => loader(args))).json()) as { choices: { choices: object[] }[] };
    return data.choices.flatMap((group) => group.choices);
  };
  expect(await choices('')).toMatchObject([
    { stem: 'Who is not heard?', key: 'The islanders', about: 'Nobody asked the islanders' },
    { kind: 'order' },
  ]);
  expect(await choices('&kind=order')).toMatchObject([{ kind: 'order' }]);
  expect(await choices('&skill=read-verb')).toEqual([]);

  // A quiz that has no other question left says so.
  const { question } = db.read.tables;
  await db.write((tx) => tx.delete(question).where(isNull(question.position)));
  const refused = await press({ intent: 'swap', questionId: a });
  expect(await refused.json()).toMatchObject({ errors: { '': expect.stringContaining('looks different') } });
  expect(await ids()).toContain(a);
});
