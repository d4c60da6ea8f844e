import type { Page } from '@playwright/test';
import { articleText, expect, expectAccessible, setUpSchool, test, watchConsole } from './journey.ts';

const cards = (page: Page) => page.locator('article[id^="q-"]');
const stemOf = (page: Page, n: number) => cards(page).nth(n).getByRole('heading').first().textContent();

test('a teacher sets up, brings an article and reads it; a refused text is still there', async ({
  page,
  context,
}) => {
  const noErrors = watchConsole(context);
  await page.goto('/setup');
  await expectAccessible(page);
  await setUpSchool(page);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Bring an article' }).first().click();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Publication (optional)', exact: true }).fill('The Herald');
  await page.locator('textarea').fill('Too short.');
  await page.getByRole('button', { name: 'Read the article' }).click();
  await expect(page.getByText(/50 words/).first()).toBeVisible();
  await expect(page.locator('textarea')).toHaveValue('Too short.');
  await expect(page.getByRole('textbox', { name: 'Publication (optional)', exact: true })).toHaveValue(
    'The Herald',
  );
  await page.locator('textarea').fill(articleText());
  await page.getByRole('button', { name: 'Read the article' }).click();
  await expect(page).toHaveURL(/\/articles\/(?!new)[\w-]+$/);

  await expectAccessible(page);
  const marks = page.locator('.mark-sourcing');
  await expect(marks.first()).toBeVisible();
  await page.getByRole('checkbox', { name: /Sourcing/ }).uncheck();
  await expect(page.locator('#f-a1')).toBeHidden();
  await page.getByRole('checkbox', { name: /Sourcing/ }).check();
  await expect(page.getByRole('heading', { name: 'Whose words fill the article' })).toBeVisible();
  noErrors();
});

test('a teacher reviews a quiz by keyboard and pointer, edits, previews and publishes it', async ({
  page,
  context,
}) => {
  const noErrors = watchConsole(context);
  await setUpSchool(page);
  await page.goto('/articles/new');
  await page.locator('textarea').fill(articleText());
  await page.getByRole('button', { name: 'Read the article' }).click();
  await page.getByRole('button', { name: 'Build the quiz' }).click();
  await expect(page).toHaveURL(/\/quizzes\/[\w-]+$/);
  await expectAccessible(page);
  await expect(cards(page).nth(11)).toBeVisible();
  const count = await cards(page).count();

  await test.step('approve and move by keyboard', async () => {
    await page.keyboard.press('Home');
    await cards(page).first().getByText('Question 1', { exact: true }).click();
    await page.keyboard.press('a');
    await expect(page.getByText(`1 of ${count} approved`).first()).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await expect(page.getByText(`2 of ${count} approved`).first()).toBeVisible();
  });

  await test.step('reorder, swap, remove and undo', async () => {
    const [first, second] = [await stemOf(page, 0), await stemOf(page, 1)];
    await cards(page).first().getByRole('button', { name: 'Move down' }).click();
    await expect(cards(page).nth(1).getByRole('heading').first()).toHaveText(String(first));
    await expect(cards(page).nth(0).getByRole('heading').first()).toHaveText(String(second));
    const before = await cards(page).nth(2).getAttribute('id');
    await cards(page).nth(2).getByRole('button', { name: 'Swap' }).click();
    await expect(cards(page).nth(2)).not.toHaveAttribute('id', String(before));
    await cards(page).nth(3).getByRole('button', { name: 'Remove' }).click();
    await expect(cards(page)).toHaveCount(count - 1);
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect(cards(page)).toHaveCount(count);
  });

  await test.step('edit', async () => {
    await cards(page).first().getByRole('link', { name: 'Edit' }).click();
    await expectAccessible(page);
    await page.getByLabel('Question', { exact: true }).fill('Who tells the reader this, as you see it?');
    await page.getByRole('button', { name: 'Save and approve' }).click();
    await expect(page.getByRole('heading', { name: 'Edit question 1' })).toHaveCount(0);
    await expect(cards(page).first()).toContainText('Who tells the reader this, as you see it?');
  });

  await test.step('preview and publish', async () => {
    await page.getByRole('button', { name: 'Approve all' }).click();
    await expect(page.getByText(`${count} of ${count} approved`).first()).toBeVisible();
    await page.getByRole('link', { name: 'Preview as a student' }).click();
    await expectAccessible(page);
    await page.goBack();
    await page
      .getByRole('link', { name: /^Publish/ })
      .first()
      .click();
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /^Publish/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/publications\/[\w-]+$/);
    await expectAccessible(page);
    await page.goto('/glossary');
    await expectAccessible(page);
  });
  noErrors();
});

test('the sample class comes with one click and goes with another', async ({ page, context }) => {
  const noErrors = watchConsole(context);
  await setUpSchool(page);
  await page.getByRole('button', { name: /sample class/i }).click();
  await expect(page).toHaveURL(/\/assignments\//);
  await expect(page.getByText('25 of 28 handed in, 2 at work')).toBeVisible();
  await expect(page.getByText(/invented students/i).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Aisha B.' }).click();
  await expectAccessible(page);
  await page.goto('/library');
  await page
    .getByRole('button', { name: /remove/i })
    .first()
    .click();
  await page.goto('/classes');
  await expect(page.getByText(/invented students/i)).toHaveCount(0);
  noErrors();
});
