import type { Page } from '@playwright/test';
import { answerSomehow, giveQuiz, joinClass, type Student } from './classroom.ts';
import { expect, expectAccessible, test, watchConsole } from './journey.ts';

test('two students take a test in two browsers while the teacher watches', async ({
  page,
  context,
  browser,
  app,
}) => {
  test.setTimeout(180_000);
  const noErrors = [watchConsole(context)];
  const { code, students } = await giveQuiz(page, 'test');
  await expect(page.getByText('0 of 2 handed in, 0 at work')).toBeVisible();
  await expectAccessible(page);

  const pages = await Promise.all(
    students.map(async (student) => {
      const own = await browser.newContext({ baseURL: app.origin, viewport: { width: 390, height: 844 } });
      noErrors.push(watchConsole(own));
      const tab = await own.newPage();
      await joinClass(tab, code, student);
      await expectAccessible(tab);
      await tab.getByRole('button', { name: 'Start' }).click();
      await expect(tab).toHaveURL(/\/attempts\/[\w-]+\/1$/);
      return tab;
    }),
  );
  await expect(page.getByText('0 of 2 handed in, 2 at work')).toBeVisible();

  for (const tab of pages) {
    for (let number = 1; new RegExp(`/${number}$`).test(tab.url()); number++) {
      await expectAccessible(tab);
      await answerSomehow(tab);
      await expect(tab.getByText('Saved', { exact: true }).first()).toBeVisible();
      if (number === 2) {
        await tab.reload();
        await expect(tab.getByText(/^[2-9] of \d+ answered/)).toBeVisible();
      }
      await tab.getByRole('button', { name: /^(Next|To the overview)/ }).click();
      await expect(tab).not.toHaveURL(new RegExp(`/${number}$`));
    }
    await expectAccessible(tab);
    await tab
      .getByRole('button', { name: /hand in/i })
      .first()
      .click();
    await expect(tab).toHaveURL(/\/receipt$/);
    await expectAccessible(tab);
    const report = await tab.request.get(tab.url().replace('/receipt', '/report'));
    expect(await report.text()).not.toMatch(/Right answer/i);
  }

  await expect(page.getByText('2 of 2 handed in, 0 at work')).toBeVisible();
  await page.getByText('Release the results', { exact: true }).click();
  await page.getByRole('button', { name: 'Close and release results' }).click();
  await expect(page.getByText(/can read their reports/)).toBeVisible();
  const first = pages[0] as Page;
  await first.goto('/student');
  await first.getByRole('link', { name: /results/i }).click();
  await expect(first.getByText('Question 1', { exact: true }).first()).toBeVisible();
  await expectAccessible(first);

  const csv = await page.request.get(`${page.url()}/results.csv`);
  expect(await csv.text()).toContain('Ana Lima,handed in');
  for (const check of noErrors) check();
});

test('a student practises without JavaScript and learns from the feedback', async ({
  page,
  browser,
  app,
}) => {
  test.setTimeout(120_000);
  const { code, students } = await giveQuiz(page, 'practice');
  const own = await browser.newContext({ baseURL: app.origin, javaScriptEnabled: false });
  const tab = await own.newPage();
  await joinClass(tab, code, students[0] as Student);
  await tab.getByRole('button', { name: 'Start' }).click();
  await answerSomehow(tab);
  await tab.getByRole('button', { name: 'Check my answer' }).click();
  await expect(tab.getByRole('heading', { name: 'Why' })).toBeVisible();
  await tab.getByRole('link', { name: 'Next' }).click();
  for (let number = 2; new RegExp(`/${number}$`).test(tab.url()); number++) {
    await answerSomehow(tab);
    await tab.getByRole('button', { name: /^(Next|To the overview)/ }).click();
  }
  await expect(tab).toHaveURL(/\/overview$/);
  await tab
    .getByRole('button', { name: /hand in/i })
    .first()
    .click();
  await expect(tab).toHaveURL(/\/receipt$/);
  await tab.goto('/student');
  await tab.getByRole('link', { name: /results/i }).click();
  await expect(tab).toHaveURL(/\/report$/);
  await expect(tab.getByText('Question 1', { exact: true }).first()).toBeVisible();
});
