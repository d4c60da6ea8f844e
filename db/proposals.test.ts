import { expect } from 'vitest';
import { standingChanges } from '#app/core/question/quiz-change.ts';
import { draftOf } from '#app/core/question/review.ts';
import { testOnBothEngines } from '#test/database.ts';
import { QUESTIONS, withQuiz } from '#test/quiz.ts';
import type { Database } from './database.ts';
import { approveRemaining, discardProposal, putBack, replaceQuestion } from './draft-questions.ts';
import { addProposals } from './proposals.ts';
import { listQuizChanges, undoChange } from './quiz-changes.ts';
import { readDraftQuestions } from './quizzes.ts';

async function begin(db: Database) {
  const { key, otherId } = await withQuiz(db);
  const add = (teacherId = key.teacherId) =>
    db.write((tx) => addProposals(tx, { ...key, teacherId, proposals: QUESTIONS.slice(0, 2), now: 5 }));
  const rows = () => readDraftQuestions(db.read, key);
  const drafts = async () => (await rows()).filter(({ origin }) => origin === 'model');
  const discard = (questionId: string, teacherId = key.teacherId) =>
    db.write((tx) => discardProposal(tx, { ...key, teacherId, questionId, now: 6 }));
  const undo = async () => {
    const changeId = standingChanges(await listQuizChanges(db.read, key)).at(-1)?.id ?? '';
    return (await db.write((tx) => undoChange(tx, { ...key, changeId, now: 9 }))).outcome;
  };
  return { key: { ...key, now: 5 }, otherId, add, rows, drafts, discard, undo };
}

testOnBothEngines(
  'a model’s drafts wait last, with ids of their own; only its teacher adds them',
  async (db) => {
    const { key, otherId, add, rows, drafts } = await begin(db);
    expect(await add(otherId)).toBe(false);
    expect(await drafts()).toEqual([]);
    expect(await add()).toBe(true);
    expect((await rows()).slice(5)).toMatchObject([
      {
        position: null,
        preference: 5,
        origin: 'model',
        decision: null,
        content: { stem: QUESTIONS[0].stem },
      },
      { position: null, preference: 6, origin: 'model', decision: null },
    ]);
    for (const { id, content } of await drafts()) expect(content.id).toBe(id);

    // Put into the quiz, it is still looked at by itself.
    const [{ id: questionId } = { id: '' }] = await drafts();
    await db.write((tx) => putBack(tx, { ...key, questionId, to: null }));
    await db.write((tx) => approveRemaining(tx, key));
    expect((await drafts())[0]).toMatchObject({ position: 3, decision: null });
  },
);

testOnBothEngines(
  'a draft is discarded by its teacher while it waits, and stays among the removed',
  async (db) => {
    const { key, otherId, add, rows, drafts, discard, undo } = await begin(db);
    await add();
    const built = await rows();
    const [a = '', b = ''] = (await drafts()).map(({ id }) => id);
    expect(await discard(a, otherId)).toBe(false);
    expect(await discard(built[0]?.id ?? '')).toBe(false);
    expect(await discard(built[3]?.id ?? '')).toBe(false);
    expect(await discard(a)).toBe(true);
    expect(await discard(a)).toBe(false);
    expect(draftOf(await rows()).removed.map(({ id }) => id)).toEqual([a]);
    await db.write((tx) => putBack(tx, { ...key, questionId: b, to: null }));
    expect(await discard(b)).toBe(false);
    await undo();
    await undo();
    expect(await rows()).toEqual(built);
  },
);

testOnBothEngines(
  'a draft that was swapped in, out and discarded takes no question along on undo',
  async (db) => {
    const { key, add, rows, drafts, discard, undo } = await begin(db);
    await add();
    const built = await rows();
    const places = async () => draftOf(await rows()).inQuiz.map(({ id, position }) => [id, position]);
    const stood = await places();
    const [own = ''] = draftOf(built).inQuiz.map(({ id }) => id);
    const [draft = ''] = (await drafts()).map(({ id }) => id);
    await db.write((tx) => replaceQuestion(tx, { ...key, questionId: own, candidateId: draft }));
    await db.write((tx) => replaceQuestion(tx, { ...key, questionId: draft, candidateId: own }));
    await discard(draft);
    for (const _ of ['discard', 'swap out']) expect(await undo()).toBe('undone');
    expect((await places()).map(([, position]) => position)).toEqual([0, 1, 2]);
    expect(await undo()).toBe('undone');
    expect(await places()).toEqual(stood);
    expect(await rows()).toEqual(built);
  },
);
