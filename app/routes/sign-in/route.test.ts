import { expect } from 'vitest';
import { hashPassword } from '#app/web/password.server.ts';
import type { Database } from '#db/database.ts';
import { addFirstSchool } from '#db/schools.ts';
import { addTeacher } from '#db/teachers.ts';
import { testOnBothEngines } from '#test/database.ts';
import { cookiesOf, requestArgs } from '#test/request.ts';
import { answerOf } from '#test/web.ts';
import { action as signOut } from '../sign-out/route.tsx';
import { action, loader } from './route.tsx';

const PASSWORD = 'violet tin harbour';

async function withTeacher(db: Database) {
  const passwordHash = await hashPassword(PASSWORD);
  await db.write(async (tx) => {
    const schoolId = (await addFirstSchool(tx, { name: 'Hill School', now: 1 })) ?? '';
    await addTeacher(tx, { schoolId, username: 'okafor', name: 'Ms Okafor', passwordHash, now: 1 });
  });
}

const signIn = (db: Database, fields: Record<string, string>, cookie = '') =>
  answerOf(() => action(requestArgs(db, { path: '/sign-in', fields, cookie })));
const whereTo = async (db: Database, cookie: string) =>
  (await answerOf(() => loader(requestArgs(db, { path: '/sign-in', cookie })))).headers.get('Location');

testOnBothEngines('a teacher signs in, goes where they wanted to go, and signs out', async (db) => {
  expect(await whereTo(db, '')).toBe('/setup');
  await withTeacher(db);
  const answer = await signIn(db, { username: ' Okafor', password: PASSWORD, to: '/classes?x=1' });
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/classes?x=1']);
  const cookie = cookiesOf(answer);
  expect(await whereTo(db, cookie)).toBe('/library');
  await signOut(requestArgs(db, { path: '/sign-out', fields: {}, cookie }));
  expect(await whereTo(db, cookie)).toBeNull();
});

testOnBothEngines('a link cannot send a teacher to another site after signing in', async (db) => {
  await withTeacher(db);
  for (const to of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
    const answer = await signIn(db, { username: 'okafor', password: PASSWORD, to });
    expect(answer.headers.get('Location')).toBe('/library');
  }
});

testOnBothEngines('a wrong name and a wrong password look the same', async (db) => {
  await withTeacher(db);
  const answers = await Promise.all(
    [
      { username: 'okafor', password: 'wrong' },
      { username: 'nobody', password: PASSWORD },
    ].map((fields) => signIn(db, fields)),
  );
  expect(answers.map(({ status }) => status)).toEqual([400, 400]);
  const [one, other] = await Promise.all(answers.map((answer) => answer.json()));
  expect(one.errors).toEqual(other.errors);
  expect(one.values).toEqual({ username: 'okafor' });
});

testOnBothEngines('guessing is slowed down', async (db) => {
  await withTeacher(db);
  const wrong = { username: 'okafor', password: 'wrong' };
  for (let tries = 0; tries < 8; tries++) expect((await signIn(db, wrong)).status).toBe(400);
  const answer = await signIn(db, { username: 'OKAFOR', password: PASSWORD });
  expect(answer.status).toBe(429);
  expect((await answer.json()).errors.form).toMatch(/in 30 seconds/);
});
