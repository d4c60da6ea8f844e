import { expect } from 'vitest';
import { draftOf } from '#app/core/question/review.ts';
import { addArticle } from '#db/articles.ts';
import type { Database } from '#db/database.ts';
import { addQuestion, approveRemaining } from '#db/draft-questions.ts';
import { createQuiz, findQuiz, type QuizKey, readDraftQuestions } from '#db/quizzes.ts';
import { listSchoolQuestions } from '#db/school-questions.ts';
import { testOnBothEngines } from '#test/database.ts';
import { FERRY, QUESTIONS, withQuiz } from '#test/quiz.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action as copy, loader as copying } from '../quizzes.$quizId_.copy/route.tsx';
import { action, loader } from './route.tsx';

async function begin(db: Database) {
  const { key, otherId } = await withQuiz(db);
  const cookie = await signedIn(db, key);
  const params = { quizId: key.quizId };
  const path = `/quizzes/${key.quizId}/questions/new`;
  const write = (query: string, fields: Record<string, string>) =>
    answerOf(() => action(requestArgs(db, { path: path + query, params, fields, cookie })));
  const look = async (query: string) =>
    (await answerOf(() => loader(requestArgs(db, { path: path + query, params, cookie })))).json();
  const last = async (of: QuizKey = key) => draftOf(await readDraftQuestions(db.read, of)).inQuiz.at(-1);
  return { key, otherId, cookie, params, write, look, last };
}

/** Another quiz of the first teacher, on an article of another text. */
async function secondQuiz(db: Database, { schoolId, teacherId, quizId }: QuizKey, text: string) {
  const first = await findQuiz(db.read, { schoolId, teacherId, quizId });
  if (!first) throw new Error('no quiz');
  return db.write(async (tx) => {
    const details = { title: 'Later', publication: null, byline: null, publishedOn: null, link: null };
    const analysis = first.article.analysis;
    const article = { schoolId, teacherId, ...details, text, analysis, now: 2 };
    const { versionId } = await addArticle(tx, article);
    const built = { title: 'The second', questions: [], candidates: [], notes: [] };
    const made = { schoolId, teacherId, articleVersionId: versionId, built, seed: 's' };
    const second = await createQuiz(tx, { ...made, blueprint: first.blueprint, now: 3 });
    return second ?? '';
  });
}

testOnBothEngines(
  'a teacher writes a question; the words that prove it come from the article',
  async (db) => {
    const { key, write, look, last } = await begin(db);
    expect(await look('')).toMatchObject({ start: null });
    expect(await look('?kind=choice')).toMatchObject({ start: { question: { kind: 'choice', stem: '' } } });
    const typed = {
      stem: 'When do boats sail?',
      explanation: 'It says so.',
      difficulty: 'easy',
      skill: 'separate-claim',
      picks: '1',
      words: 'Two boats sail today',
      'option.a.text': 'Today',
      'option.a.feedback': 'Yes.',
      'option.b.text': '',
      'option.b.feedback': '',
    };
    const refused = await write('?kind=choice', typed);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      draft: { stem: typed.stem, options: [{ text: 'Today' }, { text: '' }], evidence: [{}] },
      errors: { '': 'Say which answer is right.' },
    });

    const saved = await write('?kind=choice', { ...typed, 'option.b.text': 'On Monday', 'key[]': 'a' });
    const row = await last();
    expect(saved.headers.get('Location')).toBe(`/quizzes/${key.quizId}?q=${row?.id}#q-${row?.id}`);
    const start = FERRY.indexOf('Two boats');
    expect(row).toMatchObject({
      origin: 'written',
      decision: 'approved',
      content: {
        id: row?.id,
        skill: 'separate-claim',
        topic: 'sourcing',
        key: ['a'],
        evidence: [{ span: [start, start + 20], text: 'Two boats sail today' }],
      },
    });
    expect((await write('', typed)).status).toBe(404);
    expect((await write('?kind=riddle', typed)).status).toBe(404);
  },
);

testOnBothEngines('a question is copied at once where its words stand in the article', async (db) => {
  const { key, cookie, last } = await begin(db);
  const quizId = await secondQuiz(db, key, `Later that week. ${FERRY}`);
  const params = { quizId };
  const path = `/quizzes/${quizId}/copy`;
  const offered = async (query: string) => {
    const answer = await answerOf(() => copying(requestArgs(db, { path: path + query, params, cookie })));
    return ((await answer.json()) as { questions: { id: string; stem: string; fits: boolean }[] }).questions;
  };
  expect(await offered('')).toEqual([]);
  await db.write((tx) => approveRemaining(tx, { ...key, now: 5 }));
  expect(await offered('')).toHaveLength(3);
  expect(await offered('?skill=spot-technique')).toMatchObject([{ fits: true }]);
  const [asked] = await offered('?words=Ferry+STOPS+says');
  expect(asked).toMatchObject({ stem: 'Who says when the ferry stops?', fits: true });

  const fields = { questionId: asked?.id ?? '' };
  await answerOf(() => copy(requestArgs(db, { path, params, fields, cookie })));
  const row = await last({ ...key, quizId });
  expect(row).toMatchObject({ origin: 'copied', decision: null, content: { evidence: [{}] } });
  for (const { span, text } of row?.content.evidence ?? []) {
    expect(`Later that week. ${FERRY}`.slice(...span)).toBe(text);
  }
});

testOnBothEngines('where they do not, evidence is asked for first', async (db) => {
  const { key, cookie } = await begin(db);
  const quizId = await secondQuiz(db, key, 'A bus runs to the pier. The driver said it is never late.');
  const params = { quizId };
  const passage = { span: [0, 9] as const, text: FERRY.slice(0, 9) };
  const question = { ...QUESTIONS[0], passage };
  const from = await db.write((tx) =>
    addQuestion(tx, { ...key, now: 5, content: question, origin: 'written', approved: true }),
  );
  const marking = (await readDraftQuestions(db.read, key))[2]?.id ?? '';
  await db.write((tx) => approveRemaining(tx, { ...key, now: 6 }));
  const press = (questionId: string) =>
    answerOf(() =>
      copy(requestArgs(db, { path: `/quizzes/${quizId}/copy`, params, fields: { questionId }, cookie })),
    );
  const asked = await press(from ?? '');
  const path = asked.headers.get('Location') ?? '';
  expect(path).toBe(`/quizzes/${quizId}/questions/new?from=${from}`);
  const page = await answerOf(() => loader(requestArgs(db, { path, params, cookie })));
  expect(await page.json()).toMatchObject({
    start: {
      question: { stem: 'Who says when the ferry stops? (From “Ferry stops”: “The ferry”)', evidence: [] },
      copy: { from: 'Ferry stops', lost: ['the harbour office said', 'The ferry'] },
    },
  });
  expect((await press(marking)).status).toBe(400);
  expect((await press('nothing')).status).toBe(404);
});

testOnBothEngines('what nobody approved, and another school’s questions, cannot be copied', async (db) => {
  const { key, cookie } = await begin(db);
  const quizId = await secondQuiz(db, key, FERRY);
  const [row] = await readDraftQuestions(db.read, key);
  const path = `/quizzes/${quizId}/questions/new?from=${row?.id}`;
  const page = () => answerOf(() => loader(requestArgs(db, { path, params: { quizId }, cookie })));
  expect((await page()).status).toBe(404);
  await db.write((tx) => approveRemaining(tx, { ...key, now: 6 }));
  expect((await page()).status).toBe(200);
  expect(await listSchoolQuestions(db.read, { schoolId: key.schoolId, quizId })).toHaveLength(3);
  expect(await listSchoolQuestions(db.read, { schoolId: 'elsewhere', quizId })).toEqual([]);
});
