import { expect } from 'vitest';
import type { Question } from '#app/core/question/question.ts';
import { testOnBothEngines } from '#test/database.ts';
import { QUESTIONS, withQuiz } from '#test/quiz.ts';
import { readJudgedQuestions } from './draft-quality.ts';
import { addQuestion, approveQuestion, putBack, saveEdit } from './draft-questions.ts';
import { newId } from './id.ts';
import { addProposals } from './proposals.ts';
import { publishQuiz } from './publications.ts';
import { readDraftQuestions } from './quizzes.ts';
import { listSchoolQuestions } from './school-questions.ts';

const bad: Question = { ...QUESTIONS[0], stem: 'Who\0 says \ud83d it?' };

testOnBothEngines(
  'a question with characters that PostgreSQL refuses is stored without them, and breaks no page of the school',
  async (db) => {
    const { key } = await withQuiz(db);
    const now = 5;
    const [first = ''] = (await readDraftQuestions(db.read, key)).map(({ id }) => id);
    await db.write(async (tx) => {
      await saveEdit(tx, { ...key, now, questionId: first, content: bad });
      await addQuestion(tx, { ...key, now, content: bad, origin: 'written', approved: true });
      await addProposals(tx, { ...key, now, proposals: [bad] });
    });
    const drafted = (await readDraftQuestions(db.read, key)).find(({ origin }) => origin === 'model');
    const questionId = drafted?.id ?? '';
    await db.write(async (tx) => {
      await putBack(tx, { ...key, now, questionId, to: null });
      await approveQuestion(tx, { ...key, now, questionId });
      await publishQuiz(tx, { ...key, now, approveAll: false });
    });
    expect((await readJudgedQuestions(db.read, key)).questions.map(({ skill }) => skill)).toContain(
      bad.skill,
    );
    const offered = await listSchoolQuestions(db.read, { ...key, quizId: newId(), skill: bad.skill });
    expect(offered.map(({ content }) => content.stem)).toEqual(Array(3).fill('Who says \ufffd it?'));
  },
);

testOnBothEngines('a written text that looks like JSON comes back as the text it was', async (db) => {
  await withQuiz(db);
  const notes = ['42', 'null', '"said"', '{}'];
  const { quiz } = db.read.tables;
  await db.write((tx) => tx.update(quiz).set({ notes: '42' as unknown as string[] }));
  expect(await db.read.select({ notes: quiz.notes }).from(quiz)).toEqual([{ notes: '42' }]);
  await db.write((tx) => tx.update(quiz).set({ notes }));
  expect(await db.read.select({ notes: quiz.notes }).from(quiz)).toEqual([{ notes }]);
});
