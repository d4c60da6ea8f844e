import { existsSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type AppServer, startApp } from './server.ts';

const REAL_ARTICLE = '../shared/articles/cia-recruitment-videos.txt';

/** The news report when it lies beside the project, else one of the invented articles. */
export const ARTICLE = existsSync(REAL_ARTICLE) ? REAL_ARTICLE : 'test/articles/harbor-navy-drive.txt';
export const articleText = () => readFileSync(ARTICLE, 'utf8');

/** A fresh school for each journey. */
export const test = base.extend<{ app: AppServer; baseURL: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  app: async ({}, use) => {
    const app = await startApp();
    await use(app);
    await app.stop();
  },
  baseURL: async ({ app }, use) => use(app.origin),
});

export { expect };

/** Fails the journey on any error in the page's console, whichever page of this context it is. */
export function watchConsole(context: BrowserContext): () => void {
  const errors: string[] = [];
  context.on('console', (message) => {
    // Chromium itself reports the 400 of a form that is refused on purpose.
    if (/status of 400/.test(message.text())) return;
    if (message.type() === 'error') errors.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  return () => expect(errors, 'errors in the console').toEqual([]);
}

/** No violation of WCAG 2.2 AA that axe can see on the page as it stands. */
export async function expectAccessible(page: Page) {
  // At the end of the page nothing lies under the bar that sticks to a phone's lower edge.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const seen = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
  expect(seen, `axe on ${page.url()}`).toEqual([]);
}

export async function setUpSchool(page: Page) {
  await page.goto('/');
  await expect(page).toHaveURL(/\/setup$/);
  await page.getByLabel('School').fill('Hill School');
  await page.getByLabel('Your name').fill('Ms Reed');
  await page.getByLabel('Username').fill('reed');
  await page.getByLabel('Password').fill('three quiet green lamps');
  await page.getByRole('button', { name: 'Set up the school' }).click();
  await expect(page).toHaveURL(/\/library$/);
}
