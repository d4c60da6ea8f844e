import type { PdfLine } from './pdf-lines.server.ts';

type Page = { lines: PdfLine[]; width: number; height: number };

/** The share of a page’s height, above and below, where headers and footers stand. */
const MARGIN = 0.1;
const URL_IN = /\bhttps?:\/\/[^\s…]+/i;
const PAGE_NUMBER = /^(page\s*)?[-–—]?\s*\d{1,4}\s*([-–—]|(\/|of)\s*\d{1,4})?$/i;
/** What browsers print above a page: “3/4/25, 10:12 AM”, “04/03/2025, 10:12”. */
const PRINTED_AT = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+\d{1,2}:\d{2}/;

/** Pages without their headers, footers and numbers; and the address, where the browser printed it. */
export function withoutFurniture(pages: Page[]): { pages: Page[]; link: string | null } {
  const marginal = pages.map((page) => page.lines.filter((line) => inMargin(line, page)));
  const repeats = new Map<string, number>();
  for (const lines of marginal) {
    for (const pattern of new Set(lines.map(patternOf)))
      repeats.set(pattern, (repeats.get(pattern) ?? 0) + 1);
  }
  let link: string | null = null;
  const bare = pages.map((page, index) => {
    const edge = new Set(marginal[index]);
    const lines = page.lines.filter((line) => {
      if (!edge.has(line)) return true;
      const text = line.text.trim();
      const isAddress = URL_IN.test(text) && text.split(/\s+/).length <= 6;
      if (isAddress && /^https?:/i.test(text)) link ??= wholeAddress(text);
      const repeated = (repeats.get(patternOf(line)) ?? 0) > Math.max(1, pages.length / 3);
      return !(repeated || isAddress || PAGE_NUMBER.test(text) || PRINTED_AT.test(text));
    });
    return { ...page, lines };
  });
  return { pages: bare, link };
}

const inMargin = ({ y }: PdfLine, { height }: Page): boolean =>
  y > height * (1 - MARGIN) || y < height * MARGIN;

/** The same line on every page but for its numbers. */
const patternOf = ({ text }: PdfLine): string => text.trim().toLowerCase().replace(/\d+/g, '#');

/** Browsers shorten long addresses with “…”: such a one leads nowhere. */
function wholeAddress(text: string): string | null {
  const address = text.match(URL_IN)?.[0];
  return address && !/…|\.\.\./.test(text) && URL.canParse(address) ? address : null;
}
