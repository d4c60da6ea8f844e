import { getDocumentProxy } from 'unpdf';
import { UNREADABLE, Unreadable } from './document.ts';

const MOST_PAGES = 60;
const MOST_CHARACTERS = 1_000_000;
const TAIL = 2_048;

export type PdfItem = { str: string; width: number; height: number; transform: number[] };
export type PdfPages = { items: PdfItem[]; width: number; height: number }[];

/**
 * The pieces of text on each page, with their places. Nothing in the file is run, no font or map is fetched, and a
 * file without its end is refused, since repairing it would give half an article. Throws `Unreadable`.
 */
export async function openPdf(bytes: Uint8Array): Promise<{ pages: PdfPages; infoTitle: string | null }> {
  if (!isWhole(bytes)) throw new Unreadable(UNREADABLE.broken);
  const pdf = await getDocumentProxy(bytes, {
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: 0,
  }).catch((error: Error) => {
    throw new Unreadable(error.name === 'PasswordException' ? UNREADABLE.password : UNREADABLE.broken);
  });
  if (pdf.numPages > MOST_PAGES) {
    throw new Unreadable(
      `This PDF has ${pdf.numPages} pages; up to ${MOST_PAGES} can be read. Print the article’s pages to a PDF of their own, or copy the text and paste it.`,
    );
  }
  const pages: PdfPages = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    const texts = items.flatMap((item) => ('str' in item ? [item] : []));
    characters += texts.reduce((sum, { str }) => sum + str.length, 0);
    if (characters > MOST_CHARACTERS) throw new Unreadable(UNREADABLE.tooMuch);
    pages.push({ items: texts, width, height });
    page.cleanup();
  }
  const { info } = await pdf.getMetadata();
  const title = (info as { Title?: unknown }).Title;
  return { pages, infoTitle: typeof title === 'string' ? title : null };
}

/** A PDF ends with a mark, and one made for the web names its own length. */
function isWhole(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-TAIL)).toString('latin1');
  const end = tail.match(/startxref\s+(\d+)\s+%%EOF/);
  const head = Buffer.from(bytes.subarray(0, TAIL)).toString('latin1');
  const length = head.match(/\/Linearized\b[^>]*\/L\s+(\d+)/)?.[1];
  return end !== null && Number(end[1]) < bytes.length && Number(length ?? 0) <= bytes.length;
}
