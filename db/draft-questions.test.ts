import { expect } from 'vitest';
import { standingChanges } from '#app/core/question/quiz-change.ts';
import { draftOf } from '#app/core/question/review.ts';
import { testOnBothEngines } from '#test/database.ts';
import { QUESTIONS, withQuiz } from '#test/quiz.ts';
import type { Database } from './database.ts';
import {
  addQuestion,
  approveQuestion,
  approveRemaining,
  explainRejection,
  moveQuestion,
  putBack,
  rejectQuestion,
  replaceQuestion,
  saveEdit,
  withdrawApproval,
} from './draft-questions.ts';
import { publishQuiz } from './publications.ts';
import { listQuizChanges, undoChange } from './quiz-changes.ts';
import { type QuizKey, readDraftQuestions } from './quizzes.ts';

async function begin(db: Database) {
  const { key, otherId } = await withQuiz(db);
  const rows = () => readDraftQuestions(db.read, key);
  const [a = '', b = '', c = '', d = ''] = (await rows()).map(({ id }) => id);
  const actions = async () => (await listQuizChanges(db.read, key)).map(({ action }) => action);
  const newest = async () => standingChanges(await listQuizChanges(db.read, key)).at(-1)?.id ?? '';
  const undo = async (changeId?: string, as: QuizKey = key) => {
    const id = changeId ?? (await newest());
    return (await db.write((tx) => undoChange(tx, { ...as, changeId: id, now: 9 }))).outcome;
  };
  return { key: { ...key, now: 5 }, otherId, rows, a, b, c, d, actions, newest, undo };
}

testOnBothEngines(
  'every change can be taken back, the last one first, until all is as it was built',
  async (db) => {
    const { key, rows, a, b, c, d, actions, undo } = await begin(db);
    const built = await rows();
    const states = [built];
    const content = { ...QUESTIONS[0], stem: 'Who says so?' };
    const changes: Parameters<typeof db.write>[0][] = [
      (tx) => approveQuestion(tx, { ...key, questionId: a }),
      (tx) => withdrawApproval(tx, { ...key, questionId: a }),
      (tx) => moveQuestion(tx, { ...key, questionId: a, to: 2 }),
      (tx) => replaceQuestion(tx, { ...key, questionId: b, candidateId: d }),
      (tx) => rejectQuestion(tx, { ...key, questionId: c }),
      (tx) => putBack(tx, { ...key, questionId: c, to: 0 }),
      (tx) => saveEdit(tx, { ...key, questionId: a, content }),
      (tx) => approveRemaining(tx, key),
    ];
    for (const work of changes) {
      await db.write(work);
      states.push(await rows());
    }
    expect(await actions()).toEqual([
      ...['approve', 'withdraw', 'move', 'replace', 'reject', 'put-back', 'edit', 'approve-rest'],
    ]);
    for (const state of states.slice(0, -1).reverse()) {
      expect(await undo()).toBe('undone');
      expect(await rows()).toEqual(state);
    }
    expect(await rows()).toEqual(built);
    expect(await undo('')).toBe('stale');
  },
);

testOnBothEngines('two tabs: what was taken back, or overtaken, is not taken back again', async (db) => {
  const { key, a, b, newest, undo, otherId, rows } = await begin(db);
  await db.write((tx) => approveQuestion(tx, { ...key, questionId: a }));
  const first = await newest();
  await db.write((tx) => approveQuestion(tx, { ...key, questionId: b }));
  expect(await undo(first)).toBe('stale');
  const second = await newest();
  expect(await undo(second, { ...key, teacherId: otherId })).toBe('stale');
  expect(await undo(second)).toBe('undone');
  expect(await undo(second)).toBe('stale');
  expect((await rows()).map(({ decision }) => decision).slice(0, 2)).toEqual(['approved', null]);
});

testOnBothEngines('changes made at the same moment get numbers of their own', async (db) => {
  const { key, a, b, c } = await begin(db);
  await Promise.all(
    [a, b, c].map((questionId) => db.write((tx) => approveQuestion(tx, { ...key, questionId }))),
  );
  expect((await listQuizChanges(db.read, key)).map(({ number }) => number)).toEqual([1, 2, 3]);
});

testOnBothEngines('pressing again writes nothing down', async (db) => {
  const { key, a, actions } = await begin(db);
  const question = { ...key, questionId: a };
  await db.write((tx) => approveQuestion(tx, question));
  await db.write((tx) => approveQuestion(tx, question));
  await db.write((tx) => moveQuestion(tx, { ...question, to: 0 }));
  expect(await actions()).toEqual(['approve']);
});

testOnBothEngines('a rejection keeps its reason until it is taken back', async (db) => {
  const { key, a, b, rows, undo } = await begin(db);
  const question = { ...key, questionId: a };
  const reasonOf = async (id: string) => (await rows()).find((row) => row.id === id)?.reason;
  expect(await db.write((tx) => explainRejection(tx, { ...question, reason: 'two-keys' }))).toBe(false);
  await db.write((tx) => rejectQuestion(tx, question));
  await db.write((tx) => approveQuestion(tx, { ...key, questionId: b }));
  expect(await db.write((tx) => explainRejection(tx, { ...question, reason: 'two-keys' }))).toBe(true);
  expect(await reasonOf(a)).toBe('two-keys');
  await undo();
  expect(await reasonOf(a)).toBe('two-keys');
  await undo();
  expect(await rows()).toMatchObject([{ id: a, position: 0, decision: null, reason: null }, {}, {}, {}, {}]);
});

testOnBothEngines(
  'what a teacher brings in stands last, is marked as such and can be taken out again',
  async (db) => {
    const { key, otherId, rows, undo } = await begin(db);
    const content = { ...QUESTIONS[3], id: 'elsewhere' } as (typeof QUESTIONS)[0];
    const add = (origin: 'written' | 'copied', approved: boolean, teacherId = key.teacherId) =>
      db.write((tx) => addQuestion(tx, { ...key, teacherId, content, origin, approved }));
    const written = await add('written', true);
    const copied = await add('copied', false);
    expect(await add('written', true, otherId)).toBeNull();
    expect((await rows()).slice(5)).toMatchObject([
      { id: written, position: 3, origin: 'written', decision: 'approved', content: { id: written } },
      { id: copied, position: 4, origin: 'copied', decision: null },
    ]);
    await undo();
    await undo();
    const { inQuiz, removed } = draftOf(await rows());
    expect(inQuiz).toHaveLength(3);
    expect(removed.map(({ id }) => id)).toEqual([written, copied]);
  },
);

testOnBothEngines('approving the rest while publishing stands in the log', async (db) => {
  const { key, actions } = await begin(db);
  await db.write((tx) => publishQuiz(tx, { ...key, approveAll: true }));
  expect(await actions()).toEqual(['approve-rest']);
});
