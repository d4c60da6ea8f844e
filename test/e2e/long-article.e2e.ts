import type { Page } from '@playwright/test';
import { longArticle } from '../../bench/long-article.ts';
import { expect, expectAccessible, setUpSchool, test, watchConsole } from './journey.ts';

test('while a long article is read its page shows how far; it comes in parts, and a quiz is built from it', async ({
  page,
  context,
}) => {
  const noErrors = watchConsole(context);
  await setUpSchool(page);
  await page.goto('/articles/new');
  await page.locator('#text').fill(longArticle(20_000));
  await keepWhatIsShown(page);
  await page.getByRole('button', { name: 'Read the article' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/(?!new)[\w-]+$/, { timeout: 60_000 });
  const shown = await whatWasShown(page);
  expect(shown[0]).toEqual({ percent: 0, says: 'Reading …', visible: true });
  expect(shown.at(-1)?.percent).toBeGreaterThan(50);
  for (const { percent, says } of shown.slice(1)) expect(says).toBe(`Reading … ${percent} %`);
  const percents = shown.map(({ percent }) => percent);
  expect(percents).toEqual([...percents].sort((a, b) => a - b));

  await page
    .getByRole('link', { name: /^Part 2:/ })
    .first()
    .click();
  await expect(page).toHaveURL(/part=2/);
  await page.goBack();
  await page.getByRole('button', { name: 'Build the quiz' }).click();
  await expect(page.getByRole('button', { name: 'Building the quiz …' })).toBeDisabled();
  await expect(page).toHaveURL(/\/quizzes\//, { timeout: 60_000 });
  await expectAccessible(page);
  noErrors();
});

test('a text without end is refused in words; what was pasted still stands on the page before', async ({
  page,
}) => {
  await setUpSchool(page);
  await page.goto('/articles/new');
  const text = 'Word after word. '.repeat(130_000);
  await page.locator('#text').fill(text);
  await page.locator('#publication').fill('The Herald');
  await page.getByRole('button', { name: 'Read the article' }).click();
  await expect(page.getByRole('alert')).toContainText('2210 kB long; an article may have 200 kB');
  await expect(page.locator('#publication')).toHaveValue('The Herald');
  await page.goBack();
  await expect(page.locator('#text')).toHaveValue(text);
  await expect(page.locator('#publication')).toHaveValue('The Herald');
});

type Shown = { percent: number; says: string; visible: boolean };

/** Playwright looks at no page that is about to be left: what the bar shows is kept for the next one. */
const keepWhatIsShown = (page: Page) =>
  page.evaluate(() => {
    const shown: object[] = [];
    const look = () => {
      const bar = document.querySelector('progress');
      if (!bar) return;
      const now = {
        percent: bar.value,
        says: bar.parentElement?.textContent,
        visible: bar.checkVisibility(),
      };
      if (JSON.stringify(shown.at(-1)) !== JSON.stringify(now)) shown.push(now);
      sessionStorage.setItem('shown', JSON.stringify(shown));
    };
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(look).observe(document.querySelector('form [role=status]') as Element, all);
  });

const whatWasShown = async (page: Page): Promise<Shown[]> =>
  JSON.parse(await page.evaluate(() => sessionStorage.getItem('shown') ?? '[]'));
