import { expect } from 'vitest';
import type { Change } from '#app/core/analysis/correction/change.ts';
import { changesInForce } from '#app/core/analysis/correction/in-force.ts';
import { testOnBothEngines } from '#test/database.ts';
import { withQuiz } from '#test/quiz.ts';
import { findArticle, removeArticle } from './articles.ts';
import { correct, readCorrections } from './corrections.ts';
import type { Database } from './database.ts';

const CHANGE: Change = { type: 'reject', finding: { layer: 'persuasion', label: 'doubt', span: [3, 9] } };

async function withVersion(db: Database) {
  const { key, articleId, otherId } = await withQuiz(db);
  const { schoolId, teacherId } = key;
  const article = await findArticle(db.read, { schoolId, teacherId, articleId });
  const version = { schoolId, teacherId, articleVersionId: article?.versionId ?? '' };
  return { version, articleId, stranger: { ...version, teacherId: otherId } };
}

testOnBothEngines('a change comes back with who made it and when; only its teacher reads it', async (db) => {
  const { version, stranger } = await withVersion(db);
  expect(await correct(db, { ...version, now: 7 }, [{ change: CHANGE }])).toHaveLength(1);
  const log = await readCorrections(db.read, version);
  expect(log).toMatchObject([{ number: 1, at: 7, change: CHANGE, undoes: null, teacher: 'Ms Okafor' }]);
  expect(await readCorrections(db.read, stranger)).toEqual([]);
  expect(await readCorrections(db.read, { ...version, schoolId: 'elsewhere' })).toEqual([]);
});

testOnBothEngines('another teacher’s article is not corrected, nothing unknown is taken back', async (db) => {
  const { version, stranger } = await withVersion(db);
  expect(await correct(db, { ...stranger, now: 7 }, [{ change: CHANGE }])).toBe('missing');
  expect(await correct(db, { ...version, articleVersionId: 'none', now: 7 }, [{ change: CHANGE }])).toBe(
    'missing',
  );
  expect(await correct(db, { ...version, now: 7 }, [{ undoes: 'none' }])).toBe('missing');
  expect(await readCorrections(db.read, version)).toEqual([]);
});

testOnBothEngines('a line is taken back once, and that can be taken back too', async (db) => {
  const { version, stranger } = await withVersion(db);
  await correct(db, { ...version, now: 7 }, [{ change: CHANGE }]);
  const [{ id: first } = { id: '' }] = await readCorrections(db.read, version);
  expect(await correct(db, { ...stranger, now: 8 }, [{ undoes: first }])).toBe('missing');
  expect(await correct(db, { ...version, now: 8 }, [{ undoes: first }])).toHaveLength(1);
  expect(await correct(db, { ...version, now: 9 }, [{ undoes: first }])).toEqual([]);
  const [, second] = await readCorrections(db.read, version);
  expect(second).toMatchObject({ number: 2, change: null, undoes: first });
  expect(await correct(db, { ...version, now: 9 }, [{ undoes: second?.id ?? '' }])).toHaveLength(1);
  expect(await correct(db, { ...version, now: 10 }, [{ undoes: first }])).toHaveLength(1);
  expect((await readCorrections(db.read, version)).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

testOnBothEngines('windows that write at once get numbers of their own', async (db) => {
  const { version } = await withVersion(db);
  const writes = Array.from({ length: 6 }, (_, index) =>
    correct(db, { ...version, now: index }, [{ change: CHANGE }]),
  );
  expect((await Promise.all(writes)).flat()).toHaveLength(6);
  const log = await readCorrections(db.read, version);
  expect(log.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});

testOnBothEngines('several lines are written together, and taken back together', async (db) => {
  const { version } = await withVersion(db);
  const made = await correct(db, { ...version, now: 7 }, [{ change: CHANGE }, { change: CHANGE }]);
  if (made === 'missing') throw new Error('they were not written');
  expect((await readCorrections(db.read, version)).map(({ id }) => id)).toEqual(made);
  const undoes = made.map((id) => ({ undoes: id }));
  expect(await correct(db, { ...version, now: 8 }, [...undoes, { undoes: 'none' }])).toBe('missing');
  expect(await readCorrections(db.read, version)).toHaveLength(2);
  expect(await correct(db, { ...version, now: 9 }, [...undoes, ...undoes])).toHaveLength(2);
  expect(changesInForce(await readCorrections(db.read, version))).toEqual([]);
  expect(await correct(db, { ...version, now: 10 }, undoes)).toEqual([]);
});

testOnBothEngines('corrections go with their article', async (db) => {
  const { version, articleId } = await withVersion(db);
  await correct(db, { ...version, now: 7 }, [{ change: CHANGE }]);
  expect(await db.write((tx) => removeArticle(tx, { ...version, articleId }))).toBe('removed');
  expect(await db.read.select().from(db.read.tables.correction)).toEqual([]);
});
