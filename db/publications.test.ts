import { expect } from 'vitest';
import { testOnBothEngines } from '#test/database.ts';
import { withQuiz } from '#test/quiz.ts';
import { draftOf } from '../app/core/question/review.ts';
import { approveQuestion, saveEdit } from './draft-questions.ts';
import { findPublication, listPublications, publishQuiz } from './publications.ts';
import { readDraftQuestions, renameQuiz } from './quizzes.ts';

testOnBothEngines('only approved questions are published, and never fewer than one', async (db) => {
  const { key } = await withQuiz(db);
  const { inQuiz } = draftOf(await readDraftQuestions(db.read, key));
  const publish = (approveAll: boolean) => db.write((tx) => publishQuiz(tx, { ...key, now: 9, approveAll }));
  expect(await publish(false)).toEqual({ outcome: 'nothing-approved' });

  await db.write((tx) => approveQuestion(tx, { ...key, questionId: inQuiz[1]?.id ?? '', now: 5 }));
  const first = await publish(false);
  expect(first).toMatchObject({ outcome: 'published', number: 1 });
  expect(await publish(false)).toEqual({ ...first, outcome: 'unchanged' });
  const second = await publish(true);
  expect(second).toMatchObject({ outcome: 'published', number: 2 });

  const found = await Promise.all(
    [first, second].map((one) =>
      findPublication(db.read, { ...key, publicationId: 'publicationId' in one ? one.publicationId : '' }),
    ),
  );
  expect(found.map((publication) => publication?.questions.map(({ id }) => id))).toEqual([
    [inQuiz[1]?.id],
    inQuiz.map(({ id }) => id),
  ]);
});

testOnBothEngines('what was published stays as it was', async (db) => {
  const { key } = await withQuiz(db);
  const publish = () => db.write((tx) => publishQuiz(tx, { ...key, now: 9, approveAll: true }));
  const first = await publish();
  if (first.outcome !== 'published') throw new Error(first.outcome);
  const before = await findPublication(db.read, { ...key, publicationId: first.publicationId });
  const [question] = before?.questions ?? [];
  if (!question) throw new Error('no question');
  const content = { ...question, stem: 'Another stem' };
  await db.write((tx) => saveEdit(tx, { ...key, questionId: question.id, now: 10, content }));
  await db.write((tx) => renameQuiz(tx, { ...key, title: 'Another title' }));
  expect(await findPublication(db.read, { ...key, publicationId: first.publicationId })).toEqual(before);
  expect(await publish()).toMatchObject({ outcome: 'published', number: 2 });
});

testOnBothEngines('pressing publish several times at once makes one version', async (db) => {
  const { key } = await withQuiz(db);
  const publish = () => db.write((tx) => publishQuiz(tx, { ...key, now: 9, approveAll: true }));
  const all = await Promise.all([publish(), publish(), publish(), publish()]);
  expect(all.map(({ outcome }) => outcome).sort()).toEqual([
    'published',
    'unchanged',
    'unchanged',
    'unchanged',
  ]);
  expect((await listPublications(db.read, key)).map(({ number }) => number)).toEqual([1]);
});

testOnBothEngines('another teacher neither publishes nor sees', async (db) => {
  const { key, otherId } = await withQuiz(db);
  const other = { ...key, teacherId: otherId };
  expect(await db.write((tx) => publishQuiz(tx, { ...other, now: 9, approveAll: true }))).toEqual({
    outcome: 'missing',
  });
  const made = await db.write((tx) => publishQuiz(tx, { ...key, now: 9, approveAll: true }));
  if (made.outcome !== 'published') throw new Error(made.outcome);
  expect(await findPublication(db.read, { ...other, publicationId: made.publicationId })).toBeNull();
  expect(await listPublications(db.read, other)).toEqual([]);
});
