import { type ReadDocument, UNREADABLE, Unreadable } from './document.ts';
import { counted, leftOutNote, missingNote } from './notes.ts';
import { readOpening } from './opening.server.ts';
import { linesInOrder } from './pdf-columns.server.ts';
import { withoutFurniture } from './pdf-furniture.server.ts';
import { runsOfPages } from './pdf-lines.server.ts';
import { openPdf, type PdfPages } from './pdf-open.server.ts';
import { paragraphsOf } from './pdf-paragraphs.server.ts';

const SCANNED =
  'This PDF is a picture of its pages: it holds no text that could be read. Open it in a program that recognises text, or type or paste the article’s text.';
/** Characters on all pages together below which a PDF is taken for a scan with a stamp on it. */
const FEWEST = 40;

/** The article in a PDF: lines joined to paragraphs, columns one after the other, page headers and footers gone. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const { pages, infoTitle } = await openPdf(bytes);
  const runs = runsOfPages(pages.map(({ items }) => items));
  const gutters = runs.flatMap((page, at) => linesInOrder(page, pages[at]?.width ?? 0).gutters);
  const arranged = pages.map(({ width, height }, at) => ({
    width,
    height,
    ...linesInOrder(runs[at] ?? [], width, gutters),
  }));
  const characters = arranged
    .flatMap(({ lines }) => lines)
    .reduce((sum, { text }) => sum + text.trim().length, 0);
  if (characters < FEWEST)
    throw new Unreadable(pages.some(({ items }) => items.length > 0) ? UNREADABLE.noText : SCANNED);

  const { pages: bare, link } = withoutFurniture(arranged);
  const { headline, paragraphs, smallPrint, joined } = paragraphsOf(bare);
  const title = headline ?? plausibleTitle(infoTitle, pages) ?? null;
  const opening = readOpening(headline === null ? paragraphs : [headline, ...paragraphs]);
  const text = opening.lines.join('\n\n');
  if (looksGarbled(text)) throw new Unreadable(SCANNED);
  const details = {
    title,
    byline: opening.byline,
    publication: null,
    publishedOn: opening.publishedOn,
    link,
  };
  const notes = [...missingNote(details), ...leftOutNote({ 'piece of small print': smallPrint })];
  if (arranged.some(({ columns }) => columns > 1))
    notes.push('It has columns: look whether the paragraphs follow one another.');
  if (joined > 0)
    notes.push(
      `${counted(joined, 'word')} parted at the end of a line ${joined === 1 ? 'was' : 'were'} put together.`,
    );
  return { details, text, notes };
}

/** Programs put file names into a PDF’s title: it counts only when the first page says the same. */
function plausibleTitle(title: string | null, pages: PdfPages): string | null {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (title === null || words(title).split(' ').length < 3) return null;
  const first = words(pages[0]?.items.map(({ str }) => str).join(' ') ?? '');
  return first.includes(words(title)) ? title.trim() : null;
}

/** Fonts without a table of characters give nonsense: hardly a letter, or characters of nobody’s script. */
function looksGarbled(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const strange = text.match(/[\p{Co}\p{Cn}\ufffd]|[^\P{Cc}\s]/gu)?.length ?? 0;
  return letters < text.length * 0.4 || strange > text.length * 0.05;
}
