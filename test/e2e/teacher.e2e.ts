import { articleText, expect, expectAccessible, setUpSchool, test, watchConsole } from './journey.ts';

test('a teacher sets up, brings an article, reads it, reviews a quiz and publishes it', async ({
  page,
  context,
}) => {
  const noErrors = watchConsole(context);
  await page.goto('/setup');
  await expectAccessible(page);
  await setUpSchool(page);
  await expectAccessible(page);

  await test.step('the article', async () => {
    await page.getByRole('link', { name: 'Bring an article' }).first().click();
    await expectAccessible(page);
    await page.locator('textarea').fill('Too short.');
    await page
      .getByRole('button', { name: /add|keep|read/i })
      .first()
      .click();
    await expect(page.getByText(/80 words/).first()).toBeVisible();
    await expect(page.locator('textarea')).toHaveValue('Too short.');
    await page.locator('textarea').fill(articleText());
    await page
      .getByRole('button', { name: /add|keep|read/i })
      .first()
      .click();
    await expect(page).toHaveURL(/\/articles\/[\w-]+$/);
  });

  await test.step('the reading desk', async () => {
    await expect(page.locator('mark, .mark').first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /build/i }).first().click();
    await expect(page).toHaveURL(/\/quizzes\/[\w-]+$/);
  });

  await test.step('the review', async () => {
    await expectAccessible(page);
    expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(10);
    await page
      .getByRole('button', { name: /approve all/i })
      .first()
      .click();
    await page
      .getByRole('link', { name: /preview/i })
      .first()
      .click();
    await expectAccessible(page);
    await page.goBack();
    await page
      .getByRole('link', { name: /publish/i })
      .first()
      .click();
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /publish/i })
      .first()
      .click();
    await expect(page).toHaveURL(/\/publications\/[\w-]+$/);
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
