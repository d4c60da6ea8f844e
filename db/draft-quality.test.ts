import { expect } from 'vitest';
import { draftQuality } from '#app/core/question/draft-quality.ts';
import { testOnBothEngines } from '#test/database.ts';
import { QUESTIONS, withQuiz } from '#test/quiz.ts';
import { readJudgedQuestions } from './draft-quality.ts';
import {
  addQuestion,
  approveQuestion,
  approveRemaining,
  explainRejection,
  rejectQuestion,
  replaceQuestion,
  saveEdit,
} from './draft-questions.ts';
import { listQuizChanges, undoChange } from './quiz-changes.ts';
import { readDraftQuestions } from './quizzes.ts';

testOnBothEngines(
  'the fate of generated questions is counted for the school, by skill and kind',
  async (db) => {
    const { key } = await withQuiz(db);
    const now = 5;
    const [a = '', b = '', c = '', d = '', e = ''] = (await readDraftQuestions(db.read, key)).map(
      ({ id }) => id,
    );
    const tally = async () => {
      const { questions, log } = await readJudgedQuestions(db.read, key);
      return draftQuality(questions, log);
    };
    expect((await tally()).all).toEqual({ unchanged: 0, edited: 0, swapped: 0, rejected: 0, unseen: 0 });

    await db.write(async (tx) => {
      await replaceQuestion(tx, { ...key, now, questionId: a, candidateId: d });
      await replaceQuestion(tx, { ...key, now, questionId: d, candidateId: e });
      await rejectQuestion(tx, { ...key, now, questionId: b });
      await explainRejection(tx, { ...key, now, questionId: b, reason: 'giveaway' });
      await saveEdit(tx, { ...key, now, questionId: c, content: QUESTIONS[2] ?? QUESTIONS[0] });
      // Written by hand: it says nothing of the builder.
      await addQuestion(tx, { ...key, now, content: QUESTIONS[0], origin: 'written', approved: true });
      await approveRemaining(tx, { ...key, now });
    });
    const quality = await tally();
    expect(quality.all).toEqual({ unchanged: 0, edited: 1, swapped: 2, rejected: 1, unseen: 1 });
    expect(quality.reasons).toEqual([{ rule: 'giveaway', count: 1 }]);
    expect(quality.byKind.map(({ kind }) => kind)).toEqual([
      ...['choice', 'classify', 'highlight', 'multiple-choice', 'order'],
    ]);

    const last = (await listQuizChanges(db.read, key)).at(-1)?.id ?? '';
    await db.write((tx) => undoChange(tx, { ...key, now, changeId: last }));
    await db.write((tx) => approveQuestion(tx, { ...key, now, questionId: e }));
    expect((await tally()).all).toEqual({ unchanged: 1, edited: 1, swapped: 2, rejected: 1, unseen: 0 });
  },
);

testOnBothEngines('own words are told to their author alone, the rule to the whole school', async (db) => {
  const { key, otherId } = await withQuiz(db);
  const [a = ''] = (await readDraftQuestions(db.read, key)).map(({ id }) => id);
  await db.write(async (tx) => {
    await rejectQuestion(tx, { ...key, now: 5, questionId: a });
    await explainRejection(tx, { ...key, now: 5, questionId: a, reason: 'two-keys: my class would laugh' });
  });
  const quality = async (teacherId: string) => {
    const { questions, log } = await readJudgedQuestions(db.read, { ...key, teacherId });
    return draftQuality(questions, log);
  };
  expect((await quality(key.teacherId)).words).toEqual(['my class would laugh']);
  const others = await quality(otherId);
  expect(others.words).toEqual([]);
  expect(others.reasons).toEqual([{ rule: 'two-keys', count: 1 }]);
});
