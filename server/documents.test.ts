import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docxOf, paragraph, pdfFile, pdfOf, stream } from '#test/documents.ts';
import { openDocuments } from './documents.ts';

const folder = resolve('.cache/document-process-test');
const script = pathToFileURL(resolve(folder, 'document-process.js'));
const FERRY =
  'The ferry will stop for six weeks while its engine is taken apart, the harbour office said on Monday.';
const MB = 1_000_000;

beforeAll(async () => {
  const entryPoints = ['server/document-process.ts'];
  const options = {
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  } as const;
  await build({ entryPoints, outdir: folder, ...options, logLevel: 'error' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What becomes of a file, in how many milliseconds, and by how much this process has grown at its most. */
async function brought(bytes: Uint8Array, longest?: number) {
  const documents = openDocuments(script, longest === undefined ? {} : { longest });
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 5);
  const since = performance.now();
  const outcome = await documents.read({ bytes });
  clearInterval(watch);
  documents.close();
  const words = 'problem' in outcome ? outcome.problem : `read: ${outcome.document.text}`;
  return { words, ms: performance.now() - since, grown: most - before };
}

const spaces = (size: number) => new Uint8Array(size).fill(32);
const DOCUMENT = 'word/document.xml';
const TOO_MUCH = /far more than an article/;
const BROKEN = /damaged or cut off/;

/** The same file, whose directory says that its large entry is small. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at < zip.length - 28; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === size)
      view.setUint32(at + 24, 5_000, true);
  }
  return zip;
}

const manyEntries = () =>
  docxOf(
    '',
    Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`word/x${at}`, new Uint8Array(0)])),
  );

const byHeader: [string, () => Uint8Array, RegExp][] = [
  ['a bomb that says so', () => docxOf('', { [DOCUMENT]: spaces(30 * MB) }), TOO_MUCH],
  ['a bomb that lies', () => lying(docxOf('', { [DOCUMENT]: spaces(30 * MB) }), 30 * MB), TOO_MUCH],
  ['5,000 entries', manyEntries, TOO_MUCH],
  ['a path that leads out', () => docxOf(paragraph(FERRY), { '../../etc/x': 'x' }), BROKEN],
  ['a link', () => zipSync({ [DOCUMENT]: [strToU8('x'), { os: 3, attrs: 0xa1ff0000 }] }), BROKEN],
  [
    'entities',
    () => docxOf('', { [DOCUMENT]: '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><x>&b;</x>' }),
    BROKEN,
  ],
  ['zeros', () => Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(100_000)]), BROKEN],
];

test.each(byHeader)('refused by its header, within a second and 64 MB: %s', async (_name, make, words) => {
  const outcome = await brought(make());
  expect(outcome.words).toMatch(words);
  // The process takes about 150 ms to start; the rest is room for a busy machine.
  expect(outcome.ms).toBeLessThan(3_000);
  expect(outcome.grown).toBeLessThan(64 * MB);
});

const page = (count: number, kids: string) => `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`;
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const flate = (bytes: Uint8Array) => stream(latin(deflateSync(bytes)), '/Filter /FlateDecode');
const onePage = (content: string, more: [number, string][] = []) =>
  pdfFile(
    new Map([
      [1, CATALOG],
      [2, page(1, '10 0 R')],
      [4, '<< >>'],
      [
        10,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 11 0 R /Resources << /XObject << /X 20 0 R >> >> >>',
      ],
      [11, content],
      ...more,
    ]),
  );
const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 20 0 R >> >>';

const byWork: [string, () => Uint8Array, RegExp][] = [
  ['a PDF that unpacks to 100 MB', () => onePage(flate(spaces(100 * MB))), /./],
  ['a PDF of endless text', () => onePage(flate(strToU8(`BT (${'a'.repeat(14 * MB)}) Tj ET`))), /./],
  ['a PDF that draws itself', () => onePage(stream('/X Do'), [[20, stream('/X Do /X Do', FORM)]]), /picture/],
  [
    'a PDF of 3,000 pages',
    () => pdfOf(Array.from({ length: 3_000 }, () => [{ text: 'Hello', x: 9, y: 9 }])),
    /3000 pages/,
  ],
  [
    'a PDF whose pages hold themselves',
    () =>
      pdfFile(
        new Map([
          [1, CATALOG],
          [2, page(2, '2 0 R 2 0 R')],
          [4, '<< >>'],
        ]),
      ),
    BROKEN,
  ],
  [
    'a Word document 20,000 boxes deep',
    () => docxOf(`${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`),
    /./,
  ],
  [
    'a page of nothing but tags',
    () => strToU8(`<html><body>${'<b>x'.repeat(500_000)}</body></html>`),
    TOO_MUCH,
  ],
  [
    'a page 1,000 boxes deep',
    () => strToU8(`<html><body>${'<div>'.repeat(1_000)}${FERRY}</body></html>`),
    TOO_MUCH,
  ],
  ['10 MB of one letter', () => spaces(10 * MB).fill(97), /far longer/],
];

test.each(byWork)('does no harm to the server: %s', async (_name, make, words) => {
  const outcome = await brought(make());
  expect(outcome.words).toMatch(words);
  expect(outcome.words).not.toMatch(/^read/);
  expect(outcome.grown).toBeLessThan(64 * MB);
});

test('a file that would be read for ever is given up, and the next one is read', async () => {
  const endless = strToU8(`%PDF-1.7\n${'1 0 obj\n<<\n'.repeat(600_000)}startxref\n12\n%%EOF\n`);
  expect((await brought(endless, 1_500)).words).toMatch(/took too long/);
  expect((await brought(docxOf(paragraph(FERRY)))).words).toBe(`read: ${FERRY}`);
});

test('an archive within a document is never opened', async () => {
  const inner = zipSync({ 'b.zip': zipSync({ c: spaces(50 * MB) }) });
  expect((await brought(docxOf(paragraph(FERRY), { 'word/embeddings/a.zip': inner }))).words).toBe(
    `read: ${FERRY}`,
  );
});

test('more than ten that wait are sent away', async () => {
  const documents = openDocuments(script);
  const many = Array.from({ length: 12 }, () => documents.read({ bytes: strToU8(FERRY) }));
  const outcomes = await Promise.all(many);
  expect(outcomes.filter((outcome) => 'problem' in outcome)).toHaveLength(2);
}, 60_000);

test('once it is closed nothing starts any more: those that wait are told', async () => {
  const documents = openDocuments(script);
  const many = Array.from({ length: 4 }, () => documents.read({ bytes: docxOf(paragraph(FERRY)) }));
  documents.close();
  for (const outcome of await Promise.all([...many, documents.read({ bytes: strToU8(FERRY) })]))
    expect(outcome).toEqual({ problem: expect.stringMatching(/being stopped/) });
});
