import { answerSomehow, giveQuiz, joinClass, type Student } from './classroom.ts';
import { expect, test } from './journey.ts';

test('a blank cannot be checked, and signing out does not lose an answer that is not saved', async ({
  page,
  browser,
  app,
}) => {
  test.setTimeout(120_000);
  const { code, students } = await giveQuiz(page, 'practice');
  const tab = await (await browser.newContext({ baseURL: app.origin })).newPage();
  await joinClass(tab, code, students[0] as Student);
  await tab.getByRole('button', { name: 'Start' }).click();

  await tab.getByRole('button', { name: 'Check my answer' }).click();
  await expect(tab.getByText('There is nothing to check yet')).toBeVisible();

  await tab.route('**/save', (route) => route.abort());
  await answerSomehow(tab);
  await expect(tab.getByText('There is nothing to check yet')).toBeHidden();
  await tab.getByRole('button', { name: 'Sign out' }).click();
  await expect(tab.getByText('You are not signed out yet')).toBeVisible();
  await tab.getByRole('button', { name: 'Stay' }).click();

  await tab.goto('/student');
  await tab.getByRole('button', { name: 'Sign out' }).click();
  await expect(tab.getByText('You are not signed out yet')).toBeVisible();

  await tab.unroute('**/save');
  await tab.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(tab).toHaveURL(`${app.origin}/`);
  await joinClass(tab, code, students[0] as Student);
  await expect(tab.getByText(/^1 of \d+/).first()).toBeVisible();
});
