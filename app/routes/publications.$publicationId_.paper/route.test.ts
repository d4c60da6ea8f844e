import { expect } from 'vitest';
import type { Database } from '#db/database.ts';
import { publishQuiz } from '#db/publications.ts';
import { addClass } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { withQuiz } from '#test/quiz.ts';
import { requestArgs } from '#test/request.ts';
import { signedIn } from '#test/web.ts';
import { loader } from './route.tsx';

async function onPaper(db: Database) {
  const { key } = await withQuiz(db);
  const published = await db.write((tx) => publishQuiz(tx, { ...key, now: 4, approveAll: true }));
  const publicationId = 'publicationId' in published ? published.publicationId : '';
  const cookie = await signedIn(db, key);
  const { classId } = await addClass(db, key, ['Ana', 'Ben']);
  const load = (search: string) =>
    loader(
      requestArgs(db, {
        path: `/publications/${publicationId}/paper${search}`,
        cookie,
        params: { publicationId },
      }),
    );
  return { load, classId };
}

testOnBothEngines('the questions on paper come without their key, and the key on its own', async (db) => {
  const { load } = await onPaper(db);
  const quiz = await load('');
  expect(quiz.asked).toHaveLength(3);
  expect(quiz.asked[0]).not.toHaveProperty('key');
  expect(quiz.asked[0]).not.toHaveProperty('explanation');
  expect(quiz.key).toEqual([]);

  const key = await load('?part=key');
  expect(key.asked).toEqual([]);
  expect(key.key.map(({ answer }) => answer)).toEqual([
    'A',
    '1 B, 2 A',
    expect.stringMatching(/^The sentence that begins in line \d$/),
  ]);
  expect(key.key[0]?.evidence).toEqual([{ text: 'the harbour office said', place: 'line 1' }]);
});

testOnBothEngines('there is a sheet for each student of a class of one’s own', async (db) => {
  const { load, classId } = await onPaper(db);
  expect((await load('?part=sheets')).students).toEqual([]);
  const { students } = await load(`?part=sheets&class=${classId}`);
  expect(students).toMatchObject([{ name: 'Ana' }, { name: 'Ben' }]);
  // Two of one name have a sheet each: they are told apart by their ids.
  expect(new Set(students.map(({ id }) => id)).size).toBe(2);
  expect((await load('?part=sheets&class=nobody')).students).toEqual([]);
});
