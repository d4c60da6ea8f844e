import type { Page } from '@playwright/test';
import { articleText, expect, setUpSchool } from './journey.ts';

export type Student = { name: string; pin: string };

/** From set-up to a quiz that a class of two can take; the teacher is left on its results page. */
export async function giveQuiz(
  page: Page,
  behaviour: 'practice' | 'test',
): Promise<{ code: string; students: Student[]; results: string }> {
  await setUpSchool(page);
  await page.goto('/articles/new');
  await page.locator('textarea').fill(articleText());
  await page.getByRole('button', { name: 'Read the article' }).click();
  await page.getByRole('button', { name: 'Build the quiz' }).click();
  await expect(page).toHaveURL(/\/quizzes\//);
  await page
    .getByRole('button', { name: /approve all/i })
    .first()
    .click();
  await page
    .getByRole('link', { name: /publish/i })
    .first()
    .click();
  await page
    .getByRole('button', { name: /publish/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/publications\//);

  await page.goto('/classes/new');
  await page.getByLabel('Name of the class').fill('Year 8');
  await page.getByLabel('Students').fill('Ana Lima\nBen Okoro');
  await page.getByRole('button', { name: 'Make the class' }).click();
  await expect(page).toHaveURL(/\/classes\/(?!new)[\w-]+$/);
  const { code, students } = await readCards(page);

  await page.goto('/assign');
  await page.getByLabel(behaviour === 'practice' ? /^Practice/ : /^Test/).check();
  await page.getByRole('button', { name: 'Give the quiz' }).click();
  await expect(page).toHaveURL(/\/assignments\//);
  return { code, students, results: page.url() };
}

/** What the printed cards say: the class's code, and each student's PIN. */
async function readCards(page: Page) {
  await page.getByRole('link', { name: /cards/i }).click();
  await expect(page).toHaveURL(/\/cards$/);
  // biome-ignore lint/performance/useDomNodeTextContent: a card's lines are told apart by how they are laid out
  const text = await page.locator('main').innerText();
  const code = /\b[0-9A-Z]{4}[-\s][0-9A-Z]{4}\b/.exec(text)?.[0] ?? '';
  const students = ['Ana Lima', 'Ben Okoro'].map((name) => ({
    name,
    pin: /\b\d{3} \d{3}\b/.exec(text.slice(text.indexOf(name)))?.[0] ?? '',
  }));
  expect(code).not.toBe('');
  return { code, students };
}

export async function joinClass(page: Page, code: string, { name, pin }: Student) {
  await page.goto('/join');
  await page.getByLabel('Class code').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Your name').selectOption({ label: name });
  await page.getByLabel('PIN').fill(pin);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/student$/);
}

/** Answers the question on the page somehow: the first of everything that can be chosen. */
export async function answerSomehow(page: Page) {
  const form = page.locator('#work form');
  const radios = form.locator('input[type=radio]');
  const groups = new Set(
    await radios.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name'))),
  );
  for (const group of groups) await form.locator(`input[type=radio][name="${group}"]`).first().check();
  const boxes = form.locator('input[type=checkbox]');
  if (await boxes.count()) await boxes.first().check();
  const text = form.locator('textarea');
  if (await text.count()) await text.fill('I would look up who else reports this.');
  const lists = await form.locator('select').all();
  for (const [i, list] of lists.entries()) {
    await list.selectOption({ index: Math.min(i + 1, (await list.locator('option').count()) - 1) });
  }
}
