import { expect } from 'vitest';
import type { Database } from '#db/database.ts';
import { addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action as bring } from '../articles.new/route.tsx';
import { loader } from './route.ts';

const TOKEN = 'a-token-made-by-the-page';
const TEXT = 'The council said on Monday that the harbour bridge would stay closed until spring. '.repeat(40);

/** What a page hears that watches with this token, until it leaves. */
async function watch(db: Database, cookie: string, token = TOKEN) {
  const leaving = new AbortController();
  const args = requestArgs(db, { path: `/articles/progress?of=${token}`, cookie });
  const request = new Request(args.request, { signal: leaving.signal });
  const answer = await answerOf(() => loader({ ...args, request }));
  const heard = answer.text();
  return {
    answer,
    heard: () => {
      leaving.abort();
      return heard;
    },
  };
}

testOnBothEngines('a page hears how much of its own article is read, and nobody else does', async (db) => {
  const teacher = await addTeacher(db);
  const other = await addTeacher(db, teacher.schoolId);
  const cookie = await signedIn(db, teacher);
  const own = await watch(db, cookie);
  const idle = await watch(db, cookie, 'a-token-of-another-page');
  const stranger = await watch(db, await signedIn(db, other));
  expect(own.answer.headers.get('Content-Type')).toBe('text/event-stream');

  const fields = { text: TEXT, progress: TOKEN };
  const brought = await answerOf(() => bring(requestArgs(db, { path: '/articles/new', fields, cookie })));
  expect(brought.status).toBe(302);
  const fractions = [...(await own.heard()).matchAll(/^data: (\d+)$/gm)].map(([, percent]) =>
    Number(percent),
  );
  expect(fractions.length).toBeGreaterThan(2);
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  expect(await idle.heard()).not.toContain('data');
  expect(await stranger.heard()).not.toContain('data');
});
