import { decodeText } from '#app/web/incoming-text.server.ts';
import { Unreadable } from './document.ts';
import { zipEntries } from './zip.server.ts';

export type DocumentKind = 'docx' | 'pdf' | 'html' | 'text';

const PASTE = 'or copy the text and paste it.';
const AS_DOCX = `Open it, save it as .docx or PDF, ${PASTE}`;

const OTHERS: [name: string, start: RegExp, advice: string][] = [
  ['a rich-text file (.rtf)', /^\{\\rtf/, AS_DOCX],
  ['a picture', /^(\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp)/s, ''],
  ['an archive', /^(7z\xbc\xaf|Rar!|\p{Cc}\x8b)/u, 'Unpack it first, and choose the document in it.'],
  ['a PostScript file', /^%!PS/, AS_DOCX],
];
const PICTURE = 'A picture holds no text that can be read here. Type or paste the article’s text.';

/** The directory of an old Office file names its parts in UTF-16. */
const wide = (name: string) => Buffer.from(name, 'utf16le').toString('latin1');
const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/**
 * What a file is, by its content: names lie. Throws `Unreadable` for what cannot be read here, with what to do.
 */
export function kindOf(bytes: Uint8Array): DocumentKind {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK')) return kindInZip(bytes);
  if (start.startsWith(OLD_OFFICE)) throw new Unreadable(oldOffice(bytes));
  for (const [name, pattern, advice] of OTHERS) {
    if (pattern.test(start)) throw new Unreadable(advice ? `This is ${name}. ${advice}` : PICTURE);
  }
  const text = decodeText(bytes.subarray(0, 4096));
  if (text !== null && /^MIME-Version:|^From: <Saved by/im.test(text) && /multipart\/related/i.test(text)) {
    throw new Unreadable(`This is a web archive. Save the page as “Web page, HTML only”, ${PASTE}`);
  }
  return isHtml(start) ? 'html' : 'text';
}

const isHtml = (start: string): boolean => {
  const bare = start.replace(/\0/g, '').replace(/^[^<\w#]*/, '');
  return /^<(!doctype html|html|head|body|article|main|meta|title|\?xml|!--)/i.test(bare);
};

function kindInZip(bytes: Uint8Array): DocumentKind {
  const entries = zipEntries(bytes);
  if (entries.has('[Content_Types].xml') && [...entries.keys()].some((name) => name.startsWith('word/')))
    return 'docx';
  const has = (pattern: RegExp) => [...entries.keys()].some((name) => pattern.test(name));
  if (has(/^xl\//)) throw new Unreadable(`This is a spreadsheet. Copy the article’s text and paste it.`);
  if (has(/^ppt\//)) throw new Unreadable('These are slides. Copy the article’s text and paste it.');
  if (has(/^Index\/|^Index\.zip$/)) throw new Unreadable(`This is a Pages document. ${AS_DOCX}`);
  if (has(/^META-INF\/container\.xml$/))
    throw new Unreadable('This is an e-book. Copy the article’s text and paste it.');
  if (has(/^content\.xml$/)) throw new Unreadable(`This is an OpenDocument file (.odt). ${AS_DOCX}`);
  throw new Unreadable('This is an archive. Unpack it first, and choose the document in it.');
}

function oldOffice(bytes: Uint8Array): string {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string) => all.includes(wide(name), 0, 'latin1');
  if (has('EncryptedPackage'))
    return `This document is locked with a password. Save it without one, ${PASTE}`;
  return has('WordDocument')
    ? `This is a document of an old Word (.doc). ${AS_DOCX}`
    : `This is a file of an old Office program. Copy the article’s text and paste it.`;
}
