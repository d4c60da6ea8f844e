import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxOf, linesAt, paragraph, pdfOf } from '#test/documents.ts';
import { readDocument } from './read-document.server.ts';

const WORDS = Array.from({ length: 600 }, (_, at) => `word${at}`);
const sentence = (from: number) => `${WORDS.slice(from, from + 12).join(' ')}.`;
const SENTENCES = Array.from({ length: 50 }, (_, at) => sentence(at * 12));

const problemOf = async (bytes: Uint8Array) => {
  const outcome = await readDocument({ bytes });
  return 'problem' in outcome ? outcome.problem : `read: ${outcome.document.text}`;
};
const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  );
const wide = (name: string) => [...Buffer.from(name, 'utf16le')];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test.each<[string, Uint8Array, RegExp]>([
  ['an old Word file', bytesOf(OLE, wide('WordDocument')), /old Word \(\.doc\).*save it as \.docx/],
  ['a locked Word file', bytesOf(OLE, wide('EncryptedPackage')), /locked with a password/],
  ['rich text', bytesOf('{\\rtf1 hello}'), /\.rtf.*save it as/],
  ['OpenDocument', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') }), /\.odt.*save it as/],
  ['Pages', zipSync({ 'Index/Document.iwa': strToU8('x') }), /Pages document/],
  ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('x') }), /spreadsheet/],
  ['slides', zipSync({ 'ppt/presentation.xml': strToU8('x') }), /slides/],
  ['an e-book', zipSync({ 'META-INF/container.xml': strToU8('x') }), /e-book/],
  ['an archive', zipSync({ 'article.txt': strToU8('x') }), /Unpack it/],
  ['a picture', bytesOf([0x89], 'PNG', [13, 10, 26, 10]), /picture/],
  ['a photo from a telephone', bytesOf([0, 0, 0, 24], 'ftypheic'), /picture/],
  [
    'a web archive',
    bytesOf('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'),
    /HTML only/,
  ],
  ['nothing', new Uint8Array(0), /empty/],
  ['noise', bytesOf([0, 1, 2, 3, 0, 9]), /no text/],
])('what cannot be read here is named, with what to do: %s', async (_name, bytes, words) => {
  expect(await problemOf(bytes)).toMatch(words);
});

test('a PDF locked with a password says so', async () => {
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;
  const plain = Buffer.from(pdfOf([[{ text: 'Hello', x: 9, y: 9 }]])).toString('latin1');
  expect(await problemOf(bytesOf(plain.replace('/Root', `${encrypt} /Root`)))).toMatch(
    /locked with a password/,
  );
});

test('the content counts, not the name: a page, a text with tags in it, a text', async () => {
  expect(
    await problemOf(strToU8(`<!-- x --><HTML><body><p>${SENTENCES.join('</p><p>')}</p></body></HTML>`)),
  ).toBe(`read: ${SENTENCES.join('\n\n')}`);
  expect(await problemOf(strToU8('A line.\n<b>bold</b>'))).toBe('read: A line.\n<b>bold</b>');
});

const DOCUMENTS: [string, Uint8Array][] = [
  [
    'Word',
    docxOf(SENTENCES.map((words) => paragraph(words)).join(''), {
      'word/media/a.bin': new Uint8Array(9_000).map((_, at) => (at * 7919) % 251),
    }),
  ],
  [
    'PDF',
    pdfOf([0, 1, 2].map((page) => linesAt(SENTENCES.slice(page * 16, page * 16 + 16), { x: 60, y: 780 }))),
  ],
  [
    'a web page',
    strToU8(
      `<!doctype html><html><body><article><p>${SENTENCES.join('</p>\n<p>')}</p></article></body></html>`,
    ),
  ],
];

test.each(DOCUMENTS)('%s cut off anywhere is refused, never half read', async (_name, bytes) => {
  expect(await problemOf(bytes.slice())).toMatch(/^read: /);
  for (let at = 1_000; at < bytes.length; at += 500) {
    expect(await problemOf(bytes.slice(0, at)), `${at} of ${bytes.length}`).toMatch(
      /damaged or cut off|breaks off/,
    );
  }
});

test.each(DOCUMENTS)('%s with bytes changed is read or refused, and nothing throws', async (_name, bytes) => {
  for (let at = 0; at < 60; at++) {
    const broken = bytes.slice();
    for (let i = 0; i < 4; i++) broken[(at * 7919 + i * 104_729) % broken.length] = (at * 31 + i) % 256;
    expect(await problemOf(broken)).toMatch(/\w/);
  }
});
