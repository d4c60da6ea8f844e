import { expect } from 'vitest';
import { testOnBothEngines } from '#test/database.ts';
import { QUESTIONS, withQuiz } from '#test/quiz.ts';
import { draftOf } from '../app/core/question/review.ts';
import type { Database } from './database.ts';
import {
  approveQuestion,
  approveRemaining,
  moveQuestion,
  putBack,
  rejectQuestion,
  replaceQuestion,
  saveEdit,
  withdrawApproval,
} from './draft-questions.ts';
import {
  countQuizzes,
  createQuiz,
  findQuiz,
  type QuizKey,
  readDraftQuestions,
  renameQuiz,
} from './quizzes.ts';

const read = async (db: Database, key: QuizKey) => draftOf(await readDraftQuestions(db.read, key));

/** The ids in each part of the draft as the letters a, b, c … of the order they were built in. */
const letters = async (db: Database, key: QuizKey) => {
  const questions = await readDraftQuestions(db.read, key);
  const name = (id: string) => 'abcdefgh'.charAt(questions.findIndex((question) => question.id === id));
  const { inQuiz, candidates, removed } = draftOf(questions);
  expect(inQuiz.map(({ position }) => position)).toEqual(inQuiz.map((_, index) => index));
  return [inQuiz, candidates, removed].map((list) => list.map(({ id }) => name(id)).join('')).join(' ');
};

testOnBothEngines('a built quiz is found again by its teacher only', async (db) => {
  const { key, otherId } = await withQuiz(db);
  const quiz = await findQuiz(db.read, key);
  expect(quiz).toMatchObject({
    title: 'The ferry',
    notes: ['No recruitment here.'],
    article: { title: 'Ferry stops' },
  });
  expect(await findQuiz(db.read, { ...key, teacherId: otherId })).toBeNull();
  expect(await readDraftQuestions(db.read, { ...key, teacherId: otherId })).toEqual([]);
  expect(await letters(db, key)).toBe('abc de ');
  const { inQuiz } = await read(db, key);
  expect(inQuiz.map(({ id, content }) => content.id === id)).toEqual([true, true, true]);
});

testOnBothEngines('a quiz is built and counted on an own article only', async (db) => {
  const { key, otherId } = await withQuiz(db);
  const quiz = await findQuiz(db.read, key);
  if (!quiz) throw new Error('no quiz');
  const { articleVersionId, blueprint } = quiz;
  const version = { schoolId: key.schoolId, teacherId: key.teacherId, articleVersionId };
  const built = { title: 'Again', questions: QUESTIONS, candidates: [], notes: [] };
  const build = (by: typeof version) =>
    db.write((tx) => createQuiz(tx, { ...by, built, seed: '2', blueprint, now: 4 }));
  expect(await build({ ...version, teacherId: otherId })).toBeNull();
  expect(await countQuizzes(db.read, version)).toBe(1);
  expect(await build(version)).not.toBeNull();
  expect(await countQuizzes(db.read, version)).toBe(2);
  expect(await countQuizzes(db.read, { ...version, teacherId: otherId })).toBe(0);
});

testOnBothEngines(
  'questions are approved, approval is withdrawn, all that remain are approved',
  async (db) => {
    const { key } = await withQuiz(db);
    const decisions = async () => (await read(db, key)).inQuiz.map(({ decision }) => decision);
    const [a] = (await read(db, key)).inQuiz;
    const question = { ...key, questionId: a?.id ?? '', now: 5 };
    await db.write((tx) => approveQuestion(tx, question));
    await db.write((tx) => approveQuestion(tx, question));
    expect(await decisions()).toEqual(['approved', null, null]);
    await db.write((tx) => withdrawApproval(tx, question));
    expect(await decisions()).toEqual([null, null, null]);
    expect(await db.write((tx) => approveRemaining(tx, { ...key, now: 6 }))).toBe(3);
    expect(await decisions()).toEqual(['approved', 'approved', 'approved']);
  },
);

testOnBothEngines('a rejected question leaves the quiz and can be put back where it was', async (db) => {
  const { key } = await withQuiz(db);
  const [, b] = (await read(db, key)).inQuiz;
  const question = { ...key, questionId: b?.id ?? '', now: 5 };
  expect(await db.write((tx) => rejectQuestion(tx, question))).toBe(true);
  expect(await letters(db, key)).toBe('ac de b');
  expect(await db.write((tx) => rejectQuestion(tx, question))).toBe(false);
  expect(await db.write((tx) => putBack(tx, { ...question, to: 1 }))).toBe(true);
  expect(await letters(db, key)).toBe('abc de ');
});

testOnBothEngines('a candidate takes the place of a question, which waits as a candidate', async (db) => {
  const { key } = await withQuiz(db);
  const { inQuiz, candidates } = await read(db, key);
  const question = { ...key, questionId: inQuiz[1]?.id ?? '', now: 5 };
  await db.write((tx) => approveQuestion(tx, question));
  const candidateId = candidates[1]?.id ?? '';
  expect(await db.write((tx) => replaceQuestion(tx, { ...question, candidateId }))).toBe(true);
  expect(await letters(db, key)).toBe('aec bd ');
  expect((await read(db, key)).inQuiz.map(({ decision }) => decision)).toEqual([null, null, null]);
  expect(await db.write((tx) => replaceQuestion(tx, { ...question, candidateId }))).toBe(false);
});

testOnBothEngines('questions move', async (db) => {
  const { key } = await withQuiz(db);
  const [a] = (await read(db, key)).inQuiz;
  await db.write((tx) => moveQuestion(tx, { ...key, questionId: a?.id ?? '', now: 5, to: 2 }));
  expect(await letters(db, key)).toBe('bca de ');
});

testOnBothEngines('an edited question is approved and keeps its id', async (db) => {
  const { key } = await withQuiz(db);
  const [a] = (await read(db, key)).inQuiz;
  if (!a) throw new Error('no question');
  const content = { ...a.content, id: 'another', stem: 'Who says that the ferry stops?' };
  await db.write((tx) => saveEdit(tx, { ...key, questionId: a.id, now: 5, content }));
  const [edited] = (await read(db, key)).inQuiz;
  expect(edited).toMatchObject({ decision: 'approved', content: { id: a.id, stem: content.stem } });
});

testOnBothEngines('another teacher changes nothing', async (db) => {
  const { key, otherId } = await withQuiz(db);
  const { inQuiz, candidates } = await read(db, key);
  const [questionId, candidateId] = [inQuiz[0]?.id ?? '', candidates[0]?.id ?? ''];
  const other = { ...key, teacherId: otherId, questionId, now: 5 };
  const outcomes = await db.write(async (tx) => [
    await approveQuestion(tx, other),
    await withdrawApproval(tx, other),
    (await approveRemaining(tx, other)) > 0,
    await rejectQuestion(tx, other),
    await putBack(tx, { ...other, questionId: candidateId, to: 0 }),
    await replaceQuestion(tx, { ...other, candidateId }),
    await moveQuestion(tx, { ...other, to: 2 }),
    await saveEdit(tx, { ...other, content: QUESTIONS[0] }),
    await renameQuiz(tx, { ...other, title: 'Mine now' }),
  ]);
  expect(outcomes.filter(Boolean)).toEqual([]);
  expect((await findQuiz(db.read, key))?.title).toBe('The ferry');
  expect(await letters(db, key)).toBe('abc de ');
});

testOnBothEngines('a quiz is renamed', async (db) => {
  const { key } = await withQuiz(db);
  expect(await db.write((tx) => renameQuiz(tx, { ...key, title: 'Boats' }))).toBe(true);
  expect((await findQuiz(db.read, key))?.title).toBe('Boats');
});
