import { expect, test } from 'vitest';
import { linesAt, type PdfText, pdfOf } from '#test/documents.ts';
import { readDocument } from './read-document.server.ts';

const LEFT = [
  'The ferry will stop for six weeks while its',
  'engine is taken apart, the harbour office said',
  'on Monday. The work was long over-',
  'due, it added, and the boat is forty years old.',
  'Nobody has said what the work will cost.',
];
const RIGHT = [
  'Lena Ortiz, who bakes for the island, said she',
  'would have to row her flour across the strait.',
  'She laughed at the idea, but only for a short',
  'moment. The firm that runs the ferry did not',
  'answer questions about the boats it promised.',
];
const LEFT_TEXT =
  'The ferry will stop for six weeks while its engine is taken apart, the harbour office said on Monday. The work was long overdue, it added, and the boat is forty years old. Nobody has said what the work will cost.';
const RIGHT_TEXT =
  'Lena Ortiz, who bakes for the island, said she would have to row her flour across the strait. She laughed at the idea, but only for a short moment. The firm that runs the ferry did not answer questions about the boats it promised.';
const TITLE: PdfText = { text: 'Island waits for its ferry', x: 60, y: 740, size: 22 };

async function outcomeOf(pages: PdfText[][], more: Parameters<typeof pdfOf>[1] = {}) {
  return readDocument({ bytes: pdfOf(pages, more) });
}

async function read(pages: PdfText[][], more: Parameters<typeof pdfOf>[1] = {}) {
  const outcome = await outcomeOf(pages, more);
  if ('problem' in outcome) throw new Error(outcome.problem);
  const { text, ...rest } = outcome.document;
  return { lines: text.split('\n\n'), ...rest };
}

test('lines become paragraphs, a parted word is whole again', async () => {
  const { lines, details, notes } = await read([
    [
      TITLE,
      { text: 'By Mira Stone', x: 60, y: 715 },
      { text: 'March 4, 2025', x: 60, y: 695 },
      ...linesAt(LEFT, { x: 60, y: 670 }),
      { text: 'Rowing instead', x: 60, y: 585, size: 13 },
      ...linesAt(RIGHT, { x: 60, y: 560 }),
    ],
  ]);
  expect(lines).toEqual(['Island waits for its ferry', LEFT_TEXT, 'Rowing instead', RIGHT_TEXT]);
  expect(details).toMatchObject({
    title: 'Island waits for its ferry',
    byline: 'Mira Stone',
    publishedOn: '2025-03-04',
  });
  expect(notes).toEqual([
    'No publication was found.',
    '1 word parted at the end of a line was put together.',
  ]);
});

test('two columns are read one after the other, under a headline that spans them', async () => {
  const { lines, notes } = await read([
    [TITLE, ...linesAt(LEFT, { x: 60, y: 700 }), ...linesAt(RIGHT, { x: 310, y: 700 })],
  ]);
  expect(lines).toEqual(['Island waits for its ferry', LEFT_TEXT, RIGHT_TEXT]);
  expect(notes.join()).toMatch(/has columns/);
});

test('an indent begins a paragraph', async () => {
  const indented = linesAt(RIGHT, { x: 60, y: 700 - 5 * 13 }).map((line, at) =>
    at === 0 ? { ...line, x: 74 } : line,
  );
  const { lines } = await read([[TITLE, ...linesAt(LEFT, { x: 60, y: 700 }), ...indented]]);
  expect(lines).toEqual(['Island waits for its ferry', LEFT_TEXT, RIGHT_TEXT]);
});

test('headers, footers and page numbers go; a paragraph goes on over the page', async () => {
  const furniture = (page: number): PdfText[] => [
    { text: 'The Harbour Herald   4 March 2025', x: 60, y: 815, size: 9 },
    { text: `Page ${page} of 2`, x: 280, y: 25, size: 9 },
    { text: 'https://herald.example/ferry', x: 60, y: 25, size: 9 },
  ];
  const { lines, details } = await read([
    [TITLE, ...linesAt(LEFT.slice(0, 3), { x: 60, y: 140 }), ...furniture(1)],
    [...linesAt(LEFT.slice(3), { x: 60, y: 770 }), ...linesAt(RIGHT, { x: 60, y: 700 }), ...furniture(2)],
  ]);
  expect(lines).toEqual(['Island waits for its ferry', LEFT_TEXT, RIGHT_TEXT]);
  expect(details.link).toBe('https://herald.example/ferry');
});

test('small print is left out and counted; a title in the file counts only when the page says it too', async () => {
  const pages = [
    [
      ...linesAt(LEFT, { x: 60, y: 700 }),
      { text: 'The ferry at its pier. Photo: Mira Stone', x: 60, y: 615, size: 7 },
      ...linesAt(RIGHT, { x: 60, y: 590 }),
    ],
  ];
  const { lines, notes, details } = await read(pages, {
    info: '/Title (Microsoft Word - ferry final 2.docx)',
  });
  expect(lines).toEqual([LEFT_TEXT, RIGHT_TEXT]);
  expect(notes).toContain('1 piece of small print was left out.');
  expect(details.title).toBeNull();
  const said = await read(pages, { info: '/Title (The ferry will stop for six weeks)' });
  expect(said.details.title).toBe('The ferry will stop for six weeks');
});

test('a scan holds no text, and a script in a PDF is never run', async () => {
  expect(await outcomeOf([[]])).toEqual({ problem: expect.stringMatching(/picture of its pages/) });
  const script = '<< /S /JavaScript /JS (globalThis.ran = true; app.alert\\(1\\)) >>';
  const { lines } = await read([[TITLE, ...linesAt(LEFT, { x: 60, y: 700 })]], {
    catalog: '/OpenAction 100 0 R /Names << /JavaScript << /Names [(a) 100 0 R] >> >>',
    extra: [script],
  });
  expect(lines).toContain(LEFT_TEXT);
  expect('ran' in globalThis).toBe(false);
});
