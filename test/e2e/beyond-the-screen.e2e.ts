import type { Page } from '@playwright/test';
import { says, withLanguageModel } from '../language-model.ts';
import { expect, expectAccessible, setUpSchool, test, watchConsole } from './journey.ts';
import { startApp } from './server.ts';

const EDITION = 'A spy agency makes its pitch in two short films';

/** The classroom edition's quiz, published. */
async function publishEdition(page: Page) {
  await page.goto('/library');
  await page
    .getByRole('link', { name: /Review|quiz/i })
    .and(page.locator('a[href^="/quizzes/"]'))
    .first()
    .click();
  await expect(page).toHaveURL(/\/quizzes\/[\w-]+/);
  const quiz = page.url().replace(/[?#].*/, '');
  await page.goto(`${quiz}/publish`);
  await page
    .getByRole('button', { name: /publish/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/publications\/[\w-]+/);
  return { quiz };
}

test('a quiz goes on paper: article with numbered lines, sheets with names, a key with lines', async ({
  page,
  context,
}) => {
  const noErrors = watchConsole(context);
  await setUpSchool(page);
  await publishEdition(page);
  await page.getByRole('link', { name: 'On paper' }).click();
  await expect(page.getByRole('heading', { name: EDITION }).first()).toBeVisible();
  await expect(page.locator('.lined-number').getByText('10', { exact: true })).toBeVisible();
  await expectAccessible(page);
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(pages?.length).toBeGreaterThan(2);

  await page.getByRole('link', { name: 'Answer key' }).click();
  await expect(page.getByText(/^lines? \d+/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Answer sheets' }).click();
  await expect(page.getByText('Name', { exact: true })).toBeVisible();
  await expectAccessible(page);
  noErrors();
});

test('a sister quiz is built on a second article', async ({ page, context }) => {
  const noErrors = watchConsole(context);
  await setUpSchool(page);
  const { quiz } = await publishEdition(page);
  await page.getByRole('link', { name: 'Build the sister quiz' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Build the sister quiz' }).click();
  await expect(page.getByText('Choose the article for the sister quiz.')).toBeVisible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Build the sister quiz' }).click();
  await expect(page).toHaveURL(/\/quizzes\/[\w-]+$/);
  expect(page.url()).not.toBe(quiz);
  await expect(page.locator('article[id^="q-"]').first()).toBeVisible();
  noErrors();
});

/** What a small model might draft: it copies the article's second paragraph up to its first full stop. */
const draftOf = (task: string): string => {
  const { article } = JSON.parse(task) as { article: { text: string } };
  const quote = article.text.split(/\n+/)[1]?.match(/^.*?\.(?=\s|$)/)?.[0] ?? '';
  const options = ['Look it up elsewhere', 'Believe it at once', 'Leave it be'].map((text, index) => ({
    text,
    right: index === 0,
    feedback: 'The article alone does not prove it.',
    confusion: index === 0 ? null : 'claim-is-fact',
  }));
  const explanation = 'One article is one voice.';
  const shared = { stem: 'What should a reader do with this sentence first?', quote, explanation };
  const invented = { ...shared, stem: 'What else?', quote: 'These words were never in the article.' };
  const choice = { kind: 'choice', skill: 'weigh-source', options, difficulty: 'easy' };
  return JSON.stringify({
    questions: [
      { ...choice, ...shared },
      { ...choice, ...invented },
    ],
  });
};

test('a school’s own language model drafts, and the teacher decides', async ({ browser }) => {
  await withLanguageModel(
    (response, asked) => says(draftOf(asked.body.messages[1]?.content ?? ''))(response),
    async ({ baseUrl }) => {
      const app = await startApp({ LLM_BASE_URL: baseUrl });
      const context = await browser.newContext({ baseURL: app.origin });
      const noErrors = watchConsole(context);
      const page = await context.newPage();
      await setUpSchool(page);
      const { quiz } = await publishEdition(page);
      await page.goto(quiz);
      await page.getByRole('link', { name: 'Ask the language model' }).click();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Ask the model' }).click();
      await expect(page.getByText('1 draft has come')).toBeVisible();
      await expect(page.getByText('its quotation does not stand in the article')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Put it into the quiz' }).click();
      await expect(page.getByText('Drafted by a model')).toBeVisible();
      noErrors();
      await context.close();
      await app.stop();
    },
  );
});
