import mammoth from 'mammoth';
import { type ReadDocument, UNREADABLE, Unreadable } from './document.ts';
import { type DocxParts, openDocx } from './docx-parts.server.ts';
import { blocksOf, type TextBlock } from './html-blocks.server.ts';
import { parseHtml } from './html-parse.server.ts';
import { leftOutNote, missingNote } from './notes.ts';
import { readOpening } from './opening.server.ts';

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
];

/** The article in a Word document, whichever program made it. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const parts = openDocx(bytes);
  const html = await htmlOf(parts);
  const document = parseHtml(html);
  const notesAtEnd = [...document.querySelectorAll('li[id^="footnote"], li[id^="endnote"]')];
  for (const element of [...notesAtEnd, ...document.querySelectorAll('sup, img')]) {
    if (!/^sup$/i.test(element.tagName) || /^\[?\d+\]?$/.test((element.textContent ?? '').trim()))
      element.remove();
  }
  const { blocks, tables } = blocksOf(document.body);
  const captions = blocks.filter(({ className }) => className === 'caption');
  const story = blocks.filter((block) => !captions.includes(block));
  if (story.length === 0) throw new Unreadable(UNREADABLE.noText);

  const { title, lines } = withTitleFirst(story);
  const opening = readOpening(lines);
  const details = {
    title,
    byline: opening.byline,
    publication: null,
    publishedOn: opening.publishedOn,
    link: null,
  };
  const notes = [
    ...missingNote(details),
    ...leftOutNote({ caption: captions.length, table: tables, footnote: notesAtEnd.length }),
  ];
  if (/<w:(del|ins|moveFrom)\b/.test(parts.text(mainPart(parts)))) {
    notes.push('The document has tracked changes: it was read as if all were accepted.');
  }
  return { details, text: opening.lines.join('\n\n'), notes };
}

/** Mammoth reads through our limits: it never sees the zip file itself, and no picture is unpacked. */
async function htmlOf(parts: DocxParts): Promise<string> {
  const file = {
    exists: parts.has,
    read: async (name: string, encoding?: string) =>
      encoding === undefined || encoding === 'base64' ? '' : parts.text(name).replace(/^\ufeff/, ''),
  };
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const options = { styleMap: STYLES, includeEmbeddedStyleMap: false, convertImage };
  const { value } = await mammoth.convertToHtml({ file } as never, options);
  return value;
}

/** Word writes `word/document.xml`; other programs may call it otherwise. */
function mainPart(parts: DocxParts): string {
  const usual = 'word/document.xml';
  if (parts.has(usual)) return usual;
  const named = parts.text('_rels/.rels').match(/officeDocument"[^>]*Target="\/?([^"]+)"/)?.[1];
  return named && parts.has(named) ? named : usual;
}

/** The title is what is styled as one, or the first heading at the top, or the first line that is no sentence. */
function withTitleFirst(blocks: TextBlock[]): { title: string | null; lines: string[] } {
  const top = blocks.slice(0, 6);
  const styled = top.find(({ className }) => className === 'title') ?? top.find(({ heading }) => heading);
  const first = blocks[0]?.text ?? '';
  const plain = /[.!?]["”’]?$/.test(first) || first.split(/\s+/).length > 30 ? null : first;
  const title = styled?.text ?? plain;
  const rest = blocks.filter((block) => block !== styled).map(({ text }) => text);
  return { title, lines: styled ? [styled.text, ...rest] : rest };
}
