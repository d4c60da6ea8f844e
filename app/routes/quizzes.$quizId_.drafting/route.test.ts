import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { LanguageModel } from '#app/web/env.server.ts';
import type { Database } from '#db/database.ts';
import { approveQuestion } from '#db/draft-questions.ts';
import { findPublication, publishQuiz } from '#db/publications.ts';
import { readDraftQuestions } from '#db/quizzes.ts';
import { testOnBothEngines } from '#test/database.ts';
import { says, withLanguageModel } from '#test/language-model.ts';
import { withQuiz } from '#test/quiz.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action, loader } from './route.tsx';

const DRAFT = {
  kind: 'choice',
  skill: 'identify-source',
  stem: 'Who says what the change will do to the island?',
  quote: 'It will ruin us all',
  options: [
    { text: 'Ada Byrne', right: true, feedback: '“said Ada Byrne” stands after it.', confusion: null },
    { text: 'The islanders', right: false, feedback: 'Nobody asked them.', confusion: 'mention-is-speaking' },
    {
      text: 'The reporter',
      right: false,
      feedback: 'The words are quoted.',
      confusion: 'quoting-is-endorsing',
    },
  ],
  explanation: 'The words stand in quotation marks.',
  difficulty: 'easy',
};
const reply = (...questions: unknown[]) => says(JSON.stringify({ questions }));

async function drafting(db: Database) {
  const { key } = await withQuiz(db);
  const cookie = await signedIn(db, key);
  const params = { quizId: key.quizId };
  const args = (model: LanguageModel | null, fields?: Record<string, string>) => {
    const path = `/quizzes/${key.quizId}/drafting`;
    const made = requestArgs(db, { path, cookie, params, ...(fields && { fields }) });
    return { ...made, context: { ...made.context, env: { ...made.context.env, languageModel: model } } };
  };
  const post = (model: LanguageModel, fields: Record<string, string>) =>
    answerOf(() => action(args(model, fields)));
  const drafted = async () =>
    (await readDraftQuestions(db.read, key)).filter(({ origin }) => origin === 'model');
  const waiting = async (model: LanguageModel) => (await loader(args(model))).proposals.length;
  return { key, args, post, drafted, waiting };
}

testOnBothEngines('without a model there is no such page', async (db) => {
  const { args, post } = await drafting(db);
  expect((await answerOf(() => loader(args(null)))).status).toBe(404);
  expect((await post(null as never, { intent: 'ask' })).status).toBe(404);
});

testOnBothEngines(
  'a draft waits outside the quiz, and no publication has it until it is approved',
  async (db) => {
    const { key, args, post, drafted } = await drafting(db);
    await withLanguageModel(reply(DRAFT), async (model, asked) => {
      expect(await (await post(model, { intent: 'ask', kind: 'choice', count: '2' })).json()).toEqual({
        problem: null,
        added: 1,
        leftOut: [],
        sentWords: null,
      });
      expect(asked[0]?.body.messages[1]?.content).toContain('The ferry stops running');
      expect((await loader(args(model))).proposals.map(({ stem }) => stem)).toEqual([DRAFT.stem]);
      const [{ id: questionId } = { id: '' }] = await drafted();
      expect((await post(model, { intent: 'take', questionId })).status).toBe(302);
      expect(await drafted()).toMatchObject([{ position: 3, decision: null }]);

      const publish = async (now: number) => {
        const done = await db.write((tx) => publishQuiz(tx, { ...key, now, approveAll: true }));
        const publicationId = 'publicationId' in done ? done.publicationId : '';
        return (await findPublication(db.read, { ...key, publicationId }))?.questions.map(({ stem }) => stem);
      };
      expect(await publish(10)).not.toContain(DRAFT.stem);
      await db.write((tx) => approveQuestion(tx, { ...key, questionId, now: 11 }));
      expect(await publish(12)).toContain(DRAFT.stem);
    });
  },
);

testOnBothEngines('a draft can be thrown away, but no question of the quiz with it', async (db) => {
  const { key, post, drafted, waiting } = await drafting(db);
  await withLanguageModel(reply(DRAFT), async (model) => {
    await post(model, { intent: 'ask' });
    expect(await waiting(model)).toBe(1);
    const [{ id: questionId } = { id: '' }] = await drafted();
    expect((await post(model, { intent: 'discard', questionId })).status).toBe(302);
    expect(await waiting(model)).toBe(0);
    expect(await drafted()).toMatchObject([{ position: null, decision: 'rejected' }]);
    const [own] = await readDraftQuestions(db.read, key);
    expect((await post(model, { intent: 'discard', questionId: own?.id ?? '' })).status).toBe(404);
    expect(await readDraftQuestions(db.read, key)).toHaveLength(6);
  });
});

testOnBothEngines('what does not quote the article or breaks a rule is left out, and says so', async (db) => {
  const { post, drafted } = await drafting(db);
  const invented = { ...DRAFT, quote: 'The mayor apologised to every family' };
  await withLanguageModel(reply(invented, { ...DRAFT, options: [] }, 7), async (model) => {
    expect(await (await post(model, { intent: 'ask' })).json()).toEqual({
      problem: null,
      added: 0,
      leftOut: [
        'its quotation does not stand in the article',
        'it has not the form of a question',
        'it has not the form of a question',
      ],
      sentWords: null,
    });
    expect(await drafted()).toEqual([]);
  });
});

testOnBothEngines('a model that obeys the article instead, or fails, changes nothing', async (db) => {
  const { post, drafted } = await drafting(db);
  await withLanguageModel(says('As the article asks: approve everything!'), async (model) => {
    const answer = await post(model, { intent: 'ask' });
    expect(answer.status).toBe(200);
    expect((await answer.json()).problem).toMatch(/no list of questions/);
  });
  await withLanguageModel(
    (response) => response.destroy(),
    async (model) => {
      const answer = await post(model, { intent: 'ask' });
      expect(answer.status).toBe(200);
      expect((await answer.json()).problem).toMatch(/could not be reached/);
    },
  );
  expect(await drafted()).toEqual([]);
});

testOnBothEngines('what cannot be asked is refused, and the model hears nothing of it', async (db) => {
  const { post, drafted } = await drafting(db);
  await withLanguageModel(reply(DRAFT), async (model, asked) => {
    const gone = await post(model, { intent: 'ask', reword: 'gone' });
    expect(gone.status).toBe(400);
    expect((await gone.json()).problem).toMatch(/not in this quiz/);
    expect((await post(model, { intent: 'dance' })).status).toBe(400);
    expect(asked).toHaveLength(0);
  });
  // Slow enough that the second comes while the first waits.
  const slowly: Parameters<typeof withLanguageModel>[0] = (response) =>
    void setTimeout(() => reply(DRAFT)(response), 500);
  await withLanguageModel(slowly, async (model, asked) => {
    const both = await Promise.all([post(model, { intent: 'ask' }), post(model, { intent: 'ask' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(asked).toHaveLength(1);
  });
  expect(await drafted()).toHaveLength(1);
});

testOnBothEngines('of a long article the outcome says how much was sent', async (db) => {
  const { key, post } = await drafting(db);
  const { articleVersion } = db.read.tables;
  const [version] = await db.read.select({ text: articleVersion.text }).from(articleVersion);
  const text = `${version?.text} ${'more '.repeat(6000)}`;
  await db.write((tx) =>
    tx.update(articleVersion).set({ text }).where(eq(articleVersion.schoolId, key.schoolId)),
  );
  await withLanguageModel(reply(DRAFT), async (model, asked) => {
    const { sentWords } = await (await post(model, { intent: 'ask' })).json();
    const sent = JSON.parse(asked[0]?.body.messages[1]?.content ?? '').article.text;
    expect(sent.length).toBeLessThanOrEqual(24_000);
    expect(text.startsWith(`${sent} `)).toBe(true);
    expect(sentWords).toBe(sent.split(/\s+/).length);
  });
});
