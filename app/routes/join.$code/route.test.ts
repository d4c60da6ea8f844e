import { expect } from 'vitest';
import type { Database } from '#db/database.ts';
import { changePin } from '#db/students.ts';
import { addClass, addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { cookiesOf, requestArgs } from '#test/request.ts';
import { answerOf, webContext } from '#test/web.ts';
import { loader as codePage, action as enterCode } from '../join._index/route.tsx';
import { loader as studentPage } from '../student/route.tsx';
import { action, loader } from './route.tsx';

const PIN = '004321';

async function withClass(db: Database) {
  const teacher = await addTeacher(db);
  const sealedPin = webContext(db).secret.seal(PIN);
  const made = await addClass(db, teacher, ['Ana', 'Ben'], sealedPin);
  const params = { code: made.joinCode };
  const path = `/join/${made.joinCode}`;
  const signIn = (fields: Record<string, string>, cookie = '') =>
    answerOf(() => action(requestArgs(db, { path, params, fields, cookie })));
  const [ana = '', ben = ''] = made.studentIds;
  return { ...teacher, ...made, params, path, signIn, ana, ben };
}

testOnBothEngines('a code is understood however it is typed, and a wrong one is kept to mend', async (db) => {
  const { joinCode } = await withClass(db);
  const typed = `${joinCode.slice(0, 4).toLowerCase()}- ${joinCode.slice(4)}`;
  const enter = (code: string, to = '') =>
    answerOf(() => enterCode(requestArgs(db, { path: '/join', fields: { code, to } })));
  expect((await enter(typed)).headers.get('Location')).toBe(`/join/${joinCode}`);
  expect((await enter(typed, '/attempts/x')).headers.get('Location')).toBe(
    `/join/${joinCode}?to=%2Fattempts%2Fx`,
  );
  expect((await enter(typed, '//evil.example')).headers.get('Location')).toBe(`/join/${joinCode}`);
  const asked = requestArgs(db, { path: `/join?code=${encodeURIComponent(typed)}` });
  expect((await answerOf(() => codePage(asked))).headers.get('Location')).toBe(`/join/${joinCode}`);
  for (const wrong of ['', 'hello', 'CDFG HJK9']) {
    const answer = await enter(wrong);
    expect([answer.status, (await answer.json()).typed]).toEqual([400, wrong]);
  }
});

testOnBothEngines('a student chooses a name, types the PIN and is in', async (db) => {
  const { signIn, params, path, ana, ben } = await withClass(db);
  const page = await (await answerOf(() => loader(requestArgs(db, { path, params })))).text();
  expect(page).toContain('Ana');
  expect(page).not.toMatch(/pin|4321/i);

  expect((await signIn({ student: '', pin: PIN })).status).toBe(400);
  expect((await signIn({ student: '\0', pin: PIN })).status).toBe(400);
  expect((await signIn({ student: ana, pin: '' })).status).toBe(400);
  const nobody = await signIn({ student: `\0${ben.slice(1)}`, pin: PIN });
  expect([nobody.status, (await nobody.json()).errors]).toEqual([400, { student: 'Choose your name.' }]);
  expect((await (await signIn({})).json()).errors).toEqual({
    student: 'Choose your name.',
    pin: 'Type the PIN of your card.',
  });
  const wrong = await signIn({ student: ana, pin: '111111' });
  expect([wrong.status, (await wrong.json()).values.student]).toEqual([400, ana]);

  const right = await signIn({ student: ana, pin: ' 004-321 ' });
  expect(right.headers.get('Location')).toBe('/student');
  const cookie = cookiesOf(right);
  const list = await answerOf(() => studentPage(requestArgs(db, { path: '/student', cookie })));
  expect(await list.json()).toMatchObject({ name: 'Ana', assignments: [] });
  // On the same device somebody else signs in: the first session is over.
  const next = cookiesOf(await signIn({ student: ben, pin: PIN }, cookie));
  expect((await answerOf(() => studentPage(requestArgs(db, { path: '/student', cookie })))).status).toBe(302);
  const bens = await answerOf(() => studentPage(requestArgs(db, { path: '/student', cookie: next })));
  expect(await bens.json()).toMatchObject({ name: 'Ben' });
});

testOnBothEngines('guessing a PIN is slowed down; the right one from elsewhere waits too', async (db) => {
  const { signIn, ana, ben } = await withClass(db);
  const statuses: number[] = [];
  for (let guess = 0; guess < 12; guess++) {
    statuses.push((await signIn({ student: ana, pin: String(100_000 + guess) })).status);
  }
  expect(statuses.at(0)).toBe(400);
  expect(statuses.at(-1)).toBe(429);
  const waiting = await signIn({ student: ana, pin: PIN });
  expect([waiting.status, (await waiting.json()).errors.pin]).toEqual([
    429,
    expect.stringMatching(/Too many wrong PINs\. Try again in \d+ seconds\./),
  ]);
  // A classmate is not kept out.
  expect((await signIn({ student: ben, pin: PIN })).status).toBe(302);
});

testOnBothEngines('a new PIN works and the old one does not', async (db) => {
  const { signIn, schoolId, teacherId, classId, ana } = await withClass(db);
  const sealedPin = webContext(db).secret.seal('999999');
  await db.write((tx) => changePin(tx, { schoolId, teacherId, classId, studentId: ana, sealedPin }));
  expect((await signIn({ student: ana, pin: PIN })).status).toBe(400);
  expect((await signIn({ student: ana, pin: '999999' })).status).toBe(302);
});
