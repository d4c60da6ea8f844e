import type { Locator, Page } from '@playwright/test';
import { articleText, expect, expectAccessible, setUpSchool, test, watchConsole } from './journey.ts';

const cards = (page: Page) => page.locator('article[id^="q-"]');

async function buildQuiz(page: Page) {
  await setUpSchool(page);
  await page.goto('/articles/new');
  await page.locator('textarea').first().fill(articleText());
  await page.getByRole('button', { name: 'Read the article' }).click();
  await page.getByRole('button', { name: 'Build the quiz' }).click();
  await expect(page).toHaveURL(/\/quizzes\/[\w-]+$/);
}

/** Goes on with Tab until the element has the focus. */
async function tabTo(page: Page, wanted: Locator) {
  for (let steps = 0; steps < 400; steps++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

async function typeInto(page: Page, label: string, words: string) {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(words);
}

test('a teacher reviews, writes two questions and publishes without a pointer', async ({ page, context }) => {
  test.setTimeout(180_000);
  const noErrors = watchConsole(context);
  await buildQuiz(page);
  const count = await cards(page).count();
  const approved = (n: number) => page.getByText(`${n} of ${count} approved`).first();
  await expect(page.getByText('next not reviewed')).toBeVisible();

  await test.step('approving twice does not withdraw', async () => {
    await page.keyboard.press('a');
    await expect(approved(1)).toBeVisible();
    await page.keyboard.press('a');
    await expect(page.getByText('It is approved already.')).toBeVisible();
    await expect(approved(1)).toBeVisible();
    await page.keyboard.press('w');
    await expect(approved(0)).toBeVisible();
    await page.keyboard.press('u');
    await expect(approved(1)).toBeVisible();
  });

  await test.step('remove with a reason, and take it back', async () => {
    await page.keyboard.press('n');
    const gone = String(await cards(page).nth(1).getAttribute('id'));
    await page.keyboard.press('x');
    await expect(cards(page)).toHaveCount(count - 1);
    await page.keyboard.press('4');
    await expect(page.getByText('Reason: It gives its answer away.')).toBeVisible();
    await page.keyboard.press('u');
    await expect(cards(page).nth(1)).toHaveAttribute('id', gone);
    await expect(page.locator('[data-question]').nth(1)).toBeFocused();
  });

  await test.step('edit in place: the preview follows every letter', async () => {
    await page.keyboard.press('e');
    const stem = page.getByLabel('Question', { exact: true });
    await expect(stem).toBeFocused();
    await expectAccessible(page);
    await stem.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Who is it that says this to the reader?');
    await expect(page.locator('.review-beside .stem')).toHaveText('Who is it that says this to the reader?');
    await page.keyboard.press('Control+Enter');
    await expect(approved(2)).toBeVisible();
    await expect(cards(page).nth(1)).toContainText('Who is it that says this to the reader?');
  });

  await test.step('write a question that is answered in the article', async () => {
    await page.keyboard.press('o');
    await expect(page.getByRole('heading', { name: 'Write a question' })).toBeVisible();
    await expectAccessible(page);
    await tabTo(page, page.getByRole('link', { name: 'Mark in the article' }));
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Question', { exact: true })).toBeFocused();
    await page.keyboard.type('Mark the sentence that opens the story.');
    await tabTo(page, page.getByLabel(/^Sentence 1:/));
    await page.keyboard.press('Home');
    await expectAccessible(page);
    await page.getByLabel(/^Sentence 1:/).focus();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(`3 of ${count + 1} approved`).first()).toBeVisible();
    await expect(cards(page).nth(count)).toContainText('Written by hand');
  });

  await test.step('write a choice with evidence from the list of sentences', async () => {
    await page.keyboard.press('o');
    await tabTo(page, page.getByRole('link', { name: 'Choose one' }));
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Question', { exact: true })).toBeFocused();
    await page.keyboard.type('What is the story about?');
    await tabTo(page, page.getByLabel('Option 1 is right'));
    await page.keyboard.press('Space');
    await typeInto(page, 'Option 1', 'A drive for recruits');
    await typeInto(page, 'Option 2', 'A race of old ships');
    await typeInto(page, 'Option 3', 'A storm at the pier');
    await tabTo(page, page.locator('summary', { hasText: 'Pick from the article' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('.edit-sentences input').first());
    await page.keyboard.press('Space');
    await tabTo(page, page.locator('#do-pick'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: 'Evidence', exact: true })).toBeChecked();
    await tabTo(page, page.getByRole('button', { name: 'Save and approve' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(`4 of ${count + 2} approved`).first()).toBeVisible();
    await expect(cards(page).nth(count + 1)).toContainText('What is the story about?');
  });

  await test.step('publish, and give it to a class', async () => {
    await page.keyboard.press('Shift+K');
    await tabTo(page, page.getByRole('link', { name: /^Publish/ }).first());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^Not reviewed/ })).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Publish the 4 approved' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/publications\/[\w-]+$/);
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Give to a class' })).toBeVisible();
    await page.goto('/drafts');
    await expect(page.getByRole('heading', { name: '50% of 2 questions taken as drafted' })).toBeVisible();
    await expectAccessible(page);
  });
  noErrors();
});

test('with a pointer: words are picked in the article, rows and questions are dragged', async ({
  page,
  context,
}) => {
  const noErrors = watchConsole(context);
  await buildQuiz(page);
  await page.getByText('Change the order').click();
  const lines = page.locator('[data-rows=order] [data-row]');
  const third = String(await lines.nth(2).getAttribute('data-row'));
  await drag(page, lines.nth(2), lines.nth(0));
  await expect(lines.nth(0)).toHaveAttribute('data-row', third);

  await page.goto(`${page.url()}/questions/new?kind=multiple-choice`);
  const rows = page.locator('[data-rows=option] [data-row]');
  await page.getByLabel('Option 1', { exact: true }).fill('The navy or its chief');
  await page.getByRole('button', { name: 'Split into two: option 1' }).click();
  await expect(page.getByLabel('Option 2', { exact: true })).toHaveValue('Its chief');
  await drag(page, rows.nth(1), rows.nth(0));
  await expect(page.getByLabel('Option 1', { exact: true })).toHaveValue('Its chief');
  await page.getByRole('button', { name: 'Merge with the next: option 1' }).click();
  await expect(page.getByLabel('Option 1', { exact: true })).toHaveValue('Its chief or The navy');

  const paragraph = page.locator('.edit-article .article p').first();
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.getByRole('button', { name: 'Show above the question' }).click();
  const words = (await paragraph.textContent()) ?? '';
  await expect(page.locator('.edit-preview .quote blockquote')).toHaveText(words.trim());
  await expect(page.getByRole('checkbox', { name: 'Evidence', exact: true })).toBeChecked();

  // Half of the first word and half of the last.
  await paragraph.evaluate((element) => {
    const line = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    if (!line) throw new Error('no words');
    const spaces = [...(line.textContent ?? '').matchAll(/ /g)].map(({ index }) => index);
    getSelection()?.setBaseAndExtent(line, 1, line, (spaces[1] ?? 0) + 2);
  });
  await expect(page.locator('.pick-words')).toHaveText(words.trim().split(/\s+/).slice(0, 3).join(' '));
  noErrors();
});

async function drag(page: Page, row: Locator, before: Locator) {
  const handle = row.locator('[data-drag-handle]');
  await handle.scrollIntoViewIfNeeded();
  const [from, to] = [await handle.boundingBox(), await before.boundingBox()];
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 5, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 5, to.y + 3, { steps: 8 });
  await page.mouse.up();
}

test('leaving an editor with something typed in it asks first', async ({ page }) => {
  await buildQuiz(page);
  const asked: string[] = [];
  let leave = false;
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (leave ? dialog.accept() : dialog.dismiss());
  });
  await cards(page).nth(0).getByRole('link', { name: 'Edit' }).click();
  await page.getByRole('link', { name: 'Cancel' }).click();
  expect(asked).toEqual([]);

  await cards(page).nth(0).getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Question', { exact: true }).fill('Half a question');
  await cards(page).nth(1).getByRole('link', { name: 'Edit' }).click();
  await expect.poll(() => asked.length).toBe(1);
  await expect(page.getByLabel('Question', { exact: true })).toHaveValue('Half a question');
  leave = true;
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Question', { exact: true })).toHaveCount(0);
});

test('two tabs: what was overtaken in the other is not taken back', async ({ page, context }) => {
  await buildQuiz(page);
  const count = await cards(page).count();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText('next not reviewed')).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByText(`1 of ${count} approved`).first()).toBeVisible();
  await other.keyboard.press('n');
  await other.keyboard.press('a');
  await expect(other.getByText(`2 of ${count} approved`).first()).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('alert')).toContainText('something else was changed since');
  await expect(page.getByText(`2 of ${count} approved`).first()).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText(`1 of ${count} approved`).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a teacher removes with a reason, takes it back, adds an option and saves', async ({ page }) => {
    await buildQuiz(page);
    const count = await cards(page).count();
    await cards(page).nth(1).getByRole('button', { name: 'Remove' }).click();
    await expect(cards(page)).toHaveCount(count - 1);
    await page.getByRole('button', { name: 'It reads badly' }).click();
    await expect(page.getByText('Reason: It reads badly.')).toBeVisible();
    await page
      .getByRole('button', { name: /^Undo Removed/ })
      .first()
      .click();
    await expect(cards(page)).toHaveCount(count);

    await page.goto(`${page.url().split('#')[0]}/questions/new?kind=choice`);
    await page.getByLabel('Question', { exact: true }).fill('What is the story about?');
    await page.getByLabel('Option 1', { exact: true }).fill('Ships');
    await page.getByRole('button', { name: 'Add an option' }).click();
    await expect(page.getByLabel('Option 4', { exact: true })).toBeVisible();
    await expect(page.locator('.edit-preview')).toContainText('What is the story about?');
    await page.getByLabel('Option 4', { exact: true }).fill('Trains');
    await page.getByRole('button', { name: 'Move up: option 4' }).click();
    await expect(page.getByLabel('Option 3', { exact: true })).toHaveValue('Trains');
    await page.getByRole('button', { name: 'Save and approve' }).click();
    await expect(page.getByText('Say which answer is right.').first()).toBeVisible();
    await expect(page.getByLabel('Option 3', { exact: true })).toHaveValue('Trains');
    await page.getByLabel('Option 1 is right').check();
    await page.getByRole('button', { name: 'Save and approve' }).click();
    await expect(cards(page)).toHaveCount(count + 1);
    await expect(cards(page).nth(count)).toContainText('No words of the article prove the answer');

    await cards(page).nth(0).getByRole('link', { name: 'Edit' }).click();
    await expect(page.getByLabel('Question', { exact: true })).toBeVisible();
    await expect(page.locator('.edit-preview')).toBeVisible();
  });
});
