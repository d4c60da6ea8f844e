/**
 * Takes a picture of a page:
 *   npx tsx test/screenshot.ts URL out.png [--width 1280] [--height 800] [--dark] [--full] [--cookie name=value]
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './chromium.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    cookie: { type: 'string', multiple: true, default: [] },
  },
});
const [url, path] = positionals;
if (!url || !path) throw new Error('Give a URL and the picture to write.');

const browser = await chromium.launch(await chromiumLaunch());
const context = await browser.newContext({
  viewport: { width: Number(values.width), height: Number(values.height) },
  colorScheme: values.dark ? 'dark' : 'light',
});
const cookies = values.cookie.map((pair) => {
  const at = pair.indexOf('=');
  return { name: pair.slice(0, at), value: pair.slice(at + 1), url: new URL(url).origin };
});
if (url.startsWith('http')) await context.addCookies(cookies);

const page = await context.newPage();
page.on('console', (message) => {
  if (message.type() === 'error') process.stderr.write(`console: ${message.text()}\n`);
});
page.on('pageerror', (error) => process.stderr.write(`page: ${error.message}\n`));
await page.goto(url);
await page.screenshot({ path, fullPage: values.full });
await browser.close();
