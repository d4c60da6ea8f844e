import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { analyse } from '#app/core/analysis/analyse.ts';
import { addArticle } from '#db/articles.ts';
import type { Database } from '#db/database.ts';
import { findQuiz, readDraftQuestions } from '#db/quizzes.ts';
import { readRelatives } from '#db/sisters.ts';
import { testOnBothEngines } from '#test/database.ts';
import { withQuiz } from '#test/quiz.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action, loader } from './route.tsx';

const harbour = await readFile('test/articles/harbor-navy-drive.txt', 'utf8');

async function twoArticles(db: Database) {
  const { key, articleId, otherId } = await withQuiz(db);
  const details = { title: 'The drive', publication: null, byline: null, publishedOn: null, link: null };
  const article = { ...details, text: harbour, analysis: analyse(harbour), now: 4 };
  const { schoolId, teacherId, quizId } = key;
  const second = await db.write((tx) => addArticle(tx, { schoolId, teacherId, ...article }));
  const foreign = await db.write((tx) => addArticle(tx, { schoolId, teacherId: otherId, ...article }));
  const cookie = await signedIn(db, key);
  const ask = (fields?: Record<string, string>) =>
    requestArgs(db, {
      path: `/quizzes/${quizId}/sister`,
      cookie,
      params: { quizId },
      ...(fields && { fields }),
    });
  return { key, articleId, secondId: second.articleId, foreignId: foreign.articleId, ask };
}

testOnBothEngines('a sister asks for the same skills of the second article', async (db) => {
  const { key, secondId, ask } = await twoArticles(db);
  const page = await loader(ask());
  expect(page.articles.map(({ id }) => id)).toEqual([secondId]);
  expect(page.questions).toBe(3);

  const answer = await answerOf(() => action(ask({ article: secondId })));
  const quizId = answer.headers.get('Location')?.replace('/quizzes/', '') ?? '';
  const sister = await findQuiz(db.read, { ...key, quizId });
  expect(sister?.article.id).toBe(secondId);
  expect(sister?.blueprint.skills).toEqual(['identify-source', 'classify-source', 'spot-technique']);
  const asked = (await readDraftQuestions(db.read, { ...key, quizId })).filter(
    ({ position }) => position !== null,
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const { content } of asked) expect(sister?.blueprint.skills).toContain(content.skill);
  expect((await readRelatives(db.read, key)).map((relative) => relative.quizId)).toEqual([quizId]);
});

testOnBothEngines('no article, the same one or somebody else’s is refused', async (db) => {
  const { key, articleId, foreignId, ask } = await twoArticles(db);
  for (const article of ['', articleId, foreignId]) {
    expect((await answerOf(() => action(ask({ article })))).status).toBe(400);
  }
  expect(await readRelatives(db.read, key)).toEqual([]);
});
