import { expect } from 'vitest';
import { testOnBothEngines } from '#test/database.ts';
import { withQuiz } from '#test/quiz.ts';
import { approveQuestion, rejectQuestion } from './draft-questions.ts';
import { readDraftRows } from './quizzes.ts';
import { listSchoolQuestions } from './school-questions.ts';

testOnBothEngines(
  'approved questions of other quizzes are offered to the school, approved last first',
  async (db) => {
    const { key } = await withQuiz(db);
    const { schoolId } = key;
    const [a = '', b = '', c = ''] = (await readDraftRows(db.read, key)).map(({ id }) => id);
    const elsewhere = { schoolId, quizId: 'another' };
    const offered = async (wanted: Parameters<typeof listSchoolQuestions>[1]) =>
      (await listSchoolQuestions(db.read, wanted)).map(({ id }) => id);
    expect(await offered(elsewhere)).toEqual([]);
    await db.write(async (tx) => {
      await approveQuestion(tx, { ...key, now: 6, questionId: b });
      await approveQuestion(tx, { ...key, now: 5, questionId: a });
      await approveQuestion(tx, { ...key, now: 7, questionId: c });
      await rejectQuestion(tx, { ...key, now: 8, questionId: c });
    });
    expect(await offered(elsewhere)).toEqual([b, a]);
    expect(await offered({ ...elsewhere, skill: 'classify-source' })).toEqual([b]);
    expect(await offered({ ...elsewhere, questionId: a })).toEqual([a]);
    expect(await offered({ ...elsewhere, questionId: c })).toEqual([]);
    expect(await offered(key)).toEqual([]);
    expect(await offered({ ...elsewhere, schoolId: 'other' })).toEqual([]);
    expect(await listSchoolQuestions(db.read, { ...elsewhere, questionId: a })).toMatchObject([
      { quizTitle: 'The ferry', teacher: 'Ms Okafor', articleTitle: 'Ferry stops', content: { id: a } },
    ]);
  },
);
