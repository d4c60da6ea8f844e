import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, setUpSchool, test, watchConsole } from './journey.ts';

const TEXT = readFileSync('test/articles/harbor-navy-drive.txt', 'utf8');

async function bring(page: Page, text = TEXT) {
  await page.goto('/articles/new');
  await page.locator('textarea').fill(text);
  await page.getByRole('button', { name: 'Read the article' }).click();
  await expect(page).toHaveURL(/\/articles\/(?!new)[\w-]+$/);
}

const history = (page: Page) => page.locator('#history');
const count = (page: Page) => page.locator('.layer-persuasion .layer-count');

/** Draws the mouse over words of a paragraph that stand in its first line. */
async function select(page: Page, paragraph: number, from: number, to: number) {
  const words = page.locator('#article > p').nth(paragraph);
  await words.scrollIntoViewIfNeeded();
  const box = await words.boundingBox();
  if (!box) throw new Error('no such paragraph');
  const y = box.y + 16;
  await page.mouse.move(box.x + from, y);
  await page.mouse.down();
  await page.mouse.move(box.x + to, y, { steps: 6 });
  await page.mouse.up();
}

test('a teacher marks words with the mouse, takes a finding out, puts it back; the quiz says it is older', async ({
  page,
  context,
}) => {
  const noErrors = watchConsole(context);
  await setUpSchool(page);
  await bring(page);
  const shown = Number(await count(page).textContent());

  await test.step('mark words, plain ones and ones that lie in marks already', async () => {
    await select(page, 1, 6, 200);
    await page.getByRole('button', { name: 'Mark these words' }).click();
    await page.getByLabel('Technique', { exact: true }).selectOption('slogan');
    await page.locator('#add').getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('status')).toContainText('Added: Slogan');
    await expect(count(page)).toHaveText(String(shown + 1));

    await select(page, 2, 80, 260);
    await page.getByRole('button', { name: 'Mark these words' }).click();
    await page.getByLabel('Sourcing: somebody says it').check();
    await page.locator('#add').getByLabel('Who says it').selectOption('new');
    await page.locator('#add').getByLabel('Name, or what the article calls them').fill('Port Watch');
    await page.locator('#add').getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'Port Watch' }).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('build a quiz, then correct', async () => {
    await page.getByRole('button', { name: 'Build the quiz' }).click();
    await expect(page).toHaveURL(/\/quizzes\//);
    await page.goBack();
    await expect(page.getByText('The newest quiz was built before')).toHaveCount(0);
  });

  await test.step('take out, put back, undo from the list', async () => {
    const card = page.locator('.finding-persuasion').nth(1);
    const id = await card.getAttribute('id');
    await card.getByRole('link', { name: /^Correct/ }).click();
    // Nothing of the card lies under the bar that sticks to the top of its column.
    await page.locator('#findings').evaluate((column) => column.scrollTo(0, 0));
    await expectAccessible(page);
    await card.getByRole('button', { name: 'Take it out' }).click();
    await expect(page.locator(`#${id}`)).toHaveCount(0);
    await expect(page.getByText('built before one of your corrections')).toBeVisible();
    await page.locator('#persuasion').getByText('Taken out (1)').click();
    await page.getByRole('button', { name: /^Put back/ }).click();
    await expect(page.locator(`#${id}`)).toHaveCount(1);
    await expect(page.getByText('The newest quiz was built before')).toHaveCount(0);

    await history(page).getByText('Your corrections (3)').click();
    await history(page)
      .getByRole('button', { name: /^Undo Added: Slogan/ })
      .click();
    await expect(count(page)).toHaveText(String(shown));
    await expect(history(page)).toContainText('taken back by Ms Reed, just now');
    await history(page)
      .getByRole('button', { name: /^Do it again Added: Slogan/ })
      .click();
    await expect(count(page)).toHaveText(String(shown + 1));
    await expectAccessible(page);
  });

  await test.step('rename a source to a name that is taken, then merge', async () => {
    const entry = page.locator('.ledger-entry').first();
    await entry.getByRole('link', { name: /^Correct/ }).click();
    await entry.getByLabel('Called').fill('Port Watch');
    await entry.getByRole('button', { name: 'Save' }).click();
    await expect(entry.getByRole('alert')).toContainText('There is a source called “Port Watch” already');
    await expect(entry.getByLabel('Called')).toHaveValue('Port Watch');
    await entry.getByLabel('This is the same as').selectOption({ label: 'Port Watch' });
    const sources = await page.locator('[id^="source-"]').count();
    await entry.getByRole('button', { name: 'Make them one' }).click();
    await expect(page.locator('[id^="source-"]')).toHaveCount(sources - 1);
    await page.getByText('built before one of your corrections').waitFor();
    await page.getByRole('button', { name: 'Build again' }).click();
    await expect(page).toHaveURL(/\/quizzes\//);
  });
  noErrors();
});

/** Goes on with the Tab key until what has the focus matches. */
async function tabTo(page: Page, selector: string) {
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

test('a teacher corrects by keyboard alone; the focus stays in its place', async ({ page, context }) => {
  const noErrors = watchConsole(context);
  await setUpSchool(page);
  await bring(page);
  const shown = Number(await count(page).textContent());

  await tabTo(page, '#add > summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#add-sentence');
  await page.keyboard.type('2.');
  await tabTo(page, '#add-from');
  await page.keyboard.type('3.');
  await tabTo(page, '#add-to');
  await page.keyboard.type('5.');
  await tabTo(page, '#add input[name="layer"]');
  await tabTo(page, '#add-technique');
  await page.keyboard.type('Doubt');
  await tabTo(page, '#add button:not([type="button"])');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Added: Doubt');
  await expect(count(page)).toHaveText(String(shown + 1));

  await tabTo(page, '.finding-persuasion .change-opener');
  const opener = page.locator(':focus');
  const id = await opener.getAttribute('data-change');
  const next = await page.locator('.finding-persuasion .change-opener').nth(1).getAttribute('data-change');
  await page.keyboard.press('Enter');
  await tabTo(page, '.change-panel button[value="reject"]');
  // Opening it brought the words into view; saving leaves the page where it is then.
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(page.locator(`#f-${id}`)).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAttribute('data-change', String(next));
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(60);

  await page.keyboard.press('Enter');
  await tabTo(page, '.change-panel select[name="technique"]');
  await page.keyboard.type('Slogan');
  await tabTo(page, '.change-panel button[value="relabel"]');
  await page.keyboard.press('Enter');
  await expect(page.locator(`#f-${next}`)).toContainText('Slogan');
  await expect(page.locator(`#f-${next}`)).toContainText('Checked by you');
  await expect(page.locator(':focus')).toHaveAttribute('data-change', String(next));
  await expectAccessible(page);

  await tabTo(page, '#history summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#history button');
  await page.keyboard.press('Enter');
  await expect(history(page)).toContainText('taken back by Ms Reed');
  await expect(page.locator(':focus')).toHaveText(/^Do it again/);
  noErrors();
});

async function withoutScripts(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  return context.newPage();
}

test('without JavaScript everything can be corrected too', async ({ browser, baseURL }) => {
  const page = await withoutScripts(browser, baseURL);
  await setUpSchool(page);
  await bring(page);
  await page.locator('#add > summary').click();
  await page.getByLabel('Sentence').selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Show its words' }).click();
  await page.locator('#add').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose a technique.');
  await page.getByLabel('Technique', { exact: true }).selectOption('doubt');
  await page.locator('#add').getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.finding-persuasion').filter({ hasText: 'Checked by you' })).toHaveCount(1);

  const card = page.locator('.finding-persuasion').first();
  const id = await card.getAttribute('id');
  await card.getByRole('link', { name: /^Correct/ }).click();
  await page.locator(`#${id}`).getByRole('button', { name: 'Take it out' }).click();
  await expect(page.locator(`#${id}`)).toHaveCount(0);
  await history(page).locator('summary').click();
  await history(page).getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.locator(`#${id}`)).toHaveCount(1);
  await expect(history(page)).toContainText('taken back by Ms Reed');
});

test('a long article is read and corrected in parts', async ({ page, context }) => {
  const noErrors = watchConsole(context);
  await setUpSchool(page);
  const lines = TEXT.split('\n').filter((line) => line.trim() !== '');
  await bring(page, [lines[0], ...Array.from({ length: 6 }, () => lines.slice(1)).flat()].join('\n\n'));
  const inAll = await count(page).textContent();
  const parts = page.getByRole('navigation', { name: 'Parts of the article', exact: true });
  await parts.getByRole('link', { name: /^Part 2/ }).click();
  await expect(parts).toContainText('Part 2 of');
  await expect(count(page)).toHaveText(String(inAll));
  await expectAccessible(page);
  const card = page.locator('.finding-persuasion').first();
  await card.getByRole('link', { name: /^Correct/ }).click();
  await card.getByRole('button', { name: 'It is right' }).click();
  await expect(card).toContainText('Checked by you');
  await expect(page).toHaveURL(/\?part=2/);
  noErrors();
});
