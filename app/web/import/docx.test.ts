import { expect, test } from 'vitest';
import { docxOf, paragraph, run } from '#test/documents.ts';
import { readDocument } from './read-document.server.ts';

const FERRY =
  'The ferry will stop for six weeks while its engine is taken apart, the harbour office said on Monday.';
const BAKER = 'Lena Ortiz, who bakes for the island, said she would have to row her flour across.';

async function read(body: string, parts?: Record<string, string | Uint8Array>) {
  const outcome = await readDocument({ bytes: docxOf(body, parts) });
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.document;
}

test('a document with styles: title, sub-heads in any language of Word, paragraphs', async () => {
  const { text, details } = await read(
    paragraph('Island waits for its ferry', 'Title') +
      paragraph('By Mira Stone') +
      paragraph('4 March 2025') +
      paragraph(FERRY) +
      paragraph('Rowing instead', 'Ueberschrift2') +
      paragraph(BAKER),
  );
  expect(text.split('\n\n')).toEqual(['Island waits for its ferry', FERRY, 'Rowing instead', BAKER]);
  expect(details).toEqual({
    title: 'Island waits for its ferry',
    byline: 'Mira Stone',
    publishedOn: '2025-03-04',
    publication: null,
    link: null,
  });
});

test('a document without styles: its first line is the title', async () => {
  const { text, details } = await read(
    paragraph('Island waits for its ferry') + paragraph('') + paragraph(FERRY),
  );
  expect(details.title).toBe('Island waits for its ferry');
  expect(text).toBe(`Island waits for its ferry\n\n${FERRY}`);
});

test('words in links, smart tags, content controls and split runs stay together', async () => {
  const { text } = await read(
    paragraph(
      `${run('The fer')}${run('ry ')}<w:hyperlink r:id="r9">${run('stopped')}</w:hyperlink>${run(' on ')}<w:smartTag w:element="date">${run('Monday')}</w:smartTag>${run('.')}`,
    ).concat(`<w:sdt><w:sdtContent>${paragraph(BAKER)}</w:sdtContent></w:sdt>`),
  );
  expect(text).toBe(`The ferry stopped on Monday.\n\n${BAKER}`);
});

test('tracked changes are read as accepted, and the teacher is told', async () => {
  const { text, notes } = await read(
    paragraph(
      `${run('The ferry ')}<w:del w:id="1"><w:r><w:delText>sinks</w:delText></w:r></w:del><w:ins w:id="2">${run('stops')}</w:ins>${run(' on Monday.')}`,
    ) + paragraph(FERRY),
  );
  expect(text).toContain('The ferry stops on Monday.');
  expect(text).not.toContain('sinks');
  expect(notes.join()).toMatch(/tracked changes/);
});

test('breaks within a paragraph: a sentence’s end parts, anything else folds', async () => {
  const br = '<w:r><w:br/></w:r>';
  const { text } = await read(
    paragraph(
      `${run('The ferry stops.')}${br}${run('The baker rows')}${br}${run('her flour across.')}${br}${br}${run('Nobody helps')}`,
    ),
  );
  expect(text.split('\n\n')).toEqual([
    'The ferry stops.',
    'The baker rows her flour across.',
    'Nobody helps',
  ]);
});

test('lists are lines; tables of figures, captions, footnotes and comments are left out and counted', async () => {
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('Year')}${cell('Trips')}</w:tr><w:tr>${cell('2024')}${cell('1,200')}</w:tr></w:tbl>`;
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const { text, notes } = await read(
    paragraph(`${run(FERRY)}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' +
      `${run('A first point.')}</w:p>` +
      table +
      paragraph('The ferry at its pier. Photo: Mira Stone', 'Caption') +
      paragraph(BAKER),
    {
      'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:id="2">${paragraph('A note below.')}</w:footnote></w:footnotes>`,
    },
  );
  expect(text.split('\n\n')).toEqual([FERRY, 'A first point.', BAKER]);
  expect(notes).toContain('1 caption, 1 table and 1 footnote were left out.');
});

test('a table that only lays out the page keeps its text', async () => {
  const { text } = await read(
    `<w:tbl><w:tr><w:tc>${paragraph(FERRY)}</w:tc><w:tc>${paragraph(BAKER)}</w:tc></w:tr></w:tbl>`,
  );
  expect(text).toBe(`${FERRY}\n\n${BAKER}`);
});

test('a document of pictures only says so', async () => {
  expect(await readDocument({ bytes: docxOf(paragraph('')) })).toEqual({
    problem: expect.stringMatching(/No text/),
  });
});
