import { readFileSync } from 'node:fs';
import { expect, expectAccessible, setUpSchool, test, watchConsole } from './journey.ts';

const [headline = '', ...lines] = readFileSync('test/articles/harbor-navy-drive.txt', 'utf8')
  .split('\n')
  .flatMap((line) => line.trim() || []);
const body = lines.map((line) => `<p>${line}</p>`).join('');
const STYLE =
  'body { font: 10pt Georgia, serif } .columns { column-count: 2; text-align: justify; hyphens: auto } .columns p { margin: 0; text-indent: 1.2em }';
const HTML = `<!doctype html><html lang="en"><head><title>${headline}</title><style>${STYLE}</style></head><body><h1>${headline}</h1><p>By Ana Lopez</p><p>March 4, 2025</p><div class="columns">${body}</div></body></html>`;

test('a printed page in two columns is read, corrected and kept', async ({ page, context }) => {
  await page.setContent(HTML);
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
  });
  const noErrors = watchConsole(context);
  await setUpSchool(page);
  await page.goto('/articles/new');
  await page
    .getByLabel('Or a file')
    .setInputFiles({ name: 'navy.pdf', mimeType: 'application/pdf', buffer: pdf });
  await page.getByRole('button', { name: 'Read the article' }).click();

  await expect(page.getByRole('heading', { name: 'Check the article' })).toBeVisible();
  await expect(page.getByText('Check what was read from navy.pdf')).toBeVisible();
  await expect(page.getByText('No publication was found.')).toBeVisible();
  await expectAccessible(page);
  await expect(page.locator('#text')).toHaveValue([headline, ...lines].join('\n\n'));
  await expect(page.locator('#title')).toHaveValue(headline);
  await expect(page.locator('#byline')).toHaveValue('Ana Lopez');
  await expect(page.locator('#publishedOn')).toHaveValue('2025-03-04');

  await page.locator('#publication').fill('Northmere Wire');
  await page.getByRole('button', { name: 'Read the article' }).click();
  await expect(page).toHaveURL(/\/articles\/(?!new)[\w-]+$/);
  await expect(page.getByText('Northmere Wire').first()).toBeVisible();
  noErrors();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a file that cannot be read says what to do and keeps what was typed; a web page fills the form', async ({
    page,
  }) => {
    await setUpSchool(page);
    await page.goto('/articles/new');
    await expect(page.getByLabel('Or a link to read from')).toHaveCount(0);
    await page.locator('#publication').fill('The Herald');
    const rtf = { name: 'navy.docx', mimeType: 'text/plain', buffer: Buffer.from('{\\rtf1 hello}') };
    await page.getByLabel('Or a file').setInputFiles(rtf);
    await page.getByRole('button', { name: 'Read the article' }).click();
    await expect(page.getByText(/rich-text file/).first()).toBeVisible();
    await expect(page.locator('#publication')).toHaveValue('The Herald');

    const html = { name: 'navy.html', mimeType: 'text/html', buffer: Buffer.from(HTML) };
    await page.getByLabel('Or a file').setInputFiles(html);
    await page.getByRole('button', { name: 'Read the article' }).click();
    await expect(page.getByText('Check what was read from navy.html')).toBeVisible();
    await expect(page.locator('#publication')).toHaveValue('The Herald');
    await expect(page.locator('#text')).toHaveValue([headline, ...lines].join('\n\n'));
    await page.getByRole('button', { name: 'Read the article' }).click();
    await expect(page).toHaveURL(/\/articles\/(?!new)[\w-]+$/);
  });
});
