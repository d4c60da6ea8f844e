import { lineJoiner } from './pdf-hyphens.server.ts';
import type { PdfLine } from './pdf-lines.server.ts';

type Page = { lines: PdfLine[]; height: number };

const LARGER = 1.12;
const HEADLINE = 1.3;
const SMALL = 0.84;
const GAP = 1.3;
const INDENT = 0.8;
const SENTENCE_END = /[.!?…:]["”’»)\]]*$/;
const LONGEST_HEADLINE = 40;

export type PdfStory = { headline: string | null; paragraphs: string[]; smallPrint: number; joined: number };

type Block = { lines: PdfLine[]; page: number };

/** Joins lines to paragraphs by their distance, indent, size and length; small print is left out and counted. */
export function paragraphsOf(pages: Page[]): PdfStory {
  const all = pages.flatMap(({ lines }) => lines);
  const body = usual(all.map((line) => [Math.round(line.size * 2) / 2, line.text.length]));
  const pitch = usualPitch(pages, body);
  const blocks: Block[] = [];
  let smallPrint = 0;
  let wasSmall = false;
  pages.forEach(({ lines }, page) => {
    for (const line of lines) {
      const isSmall = line.size < body * SMALL;
      if (isSmall && !wasSmall) smallPrint++;
      wasSmall = isSmall;
      if (isSmall) continue;
      const last = blocks.at(-1);
      if (
        last &&
        belongs(last, { line, page }, { pitch, right: rightEdge(lines, line), left: leftEdge(lines, line) })
      )
        last.lines.push(line);
      else blocks.push({ lines: [line], page });
      const block = blocks.at(-1);
      if (block) block.page = page;
    }
  });
  const joiner = lineJoiner(all.map(({ text }) => text));
  const texts = blocks.map(({ lines }) => joiner.join(lines.map(({ text }) => text)));
  const index = headlineIndex(blocks, texts, body);
  const headline = index === null ? null : (texts[index] ?? null);
  const paragraphs = texts.filter((text, at) => at !== index && text !== '');
  return { headline, paragraphs, smallPrint, joined: joiner.count() };
}

type Shape = { pitch: number; left: number; right: number };

/** Whether a line goes on with the paragraph before it. */
function belongs({ lines, page }: Block, next: { line: PdfLine; page: number }, shape: Shape): boolean {
  const last = lines.at(-1);
  if (!last) return false;
  const { line } = next;
  const alike = Math.abs(last.size - line.size) < 0.08 * last.size;
  if (!alike) return false;
  const drop = last.y - line.y;
  const pitch = Math.max(shape.pitch, 1.05 * line.size);
  const ended = SENTENCE_END.test(last.text.trim());
  const indented = line.x0 > shape.left + INDENT * line.size && line.x0 - shape.left < 6 * line.size;
  // A new column or page: only the words tell.
  if (page !== next.page || drop < 0)
    return !ended && !indented && /^[\p{Ll}\p{N}“"‘'(]|^\p{Lu}/u.test(line.text.trim());
  if (drop > pitch * GAP * (last.size > shape.pitch ? 1.2 : 1)) return false;
  const lastIndented = last.x0 > shape.left + INDENT * line.size;
  const reached = (last.x1 - shape.left) / (shape.right - shape.left);
  // After a line that is not indented, or after a paragraph or a sub-head of one line.
  if (indented && (!lastIndented || (lines.length === 1 && (ended || reached < 0.85)))) return false;
  return !(reached < 0.55 || (reached < 0.85 && ended));
}

/** The edges of the column in which a line stands: of the lines that begin near it. */
const near = (all: PdfLine[], line: PdfLine) =>
  all.filter((other) => Math.abs(other.x0 - line.x0) < 3 * line.size && Math.abs(other.size - line.size) < 1);
const rightEdge = (all: PdfLine[], line: PdfLine) =>
  quantile(
    near(all, line).map(({ x1 }) => x1),
    0.9,
  );
const leftEdge = (all: PdfLine[], line: PdfLine) =>
  quantile(
    near(all, line).map(({ x0 }) => x0),
    0.2,
  );

function quantile(values: number[], share: number): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The value with the most weight. */
function usual(values: [value: number, weight: number][]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function usualPitch(pages: Page[], body: number): number {
  const drops = pages.flatMap(({ lines }) =>
    lines.flatMap((line, index): [number, number][] => {
      const drop = (lines[index - 1]?.y ?? 0) - line.y;
      return drop > 0.8 * body && drop < 3 * body ? [[Math.round(drop * 2) / 2, 1]] : [];
    }),
  );
  return drops.length === 0 ? 1.3 * body : usual(drops);
}

/** The largest lines near the top of the first page. */
function headlineIndex(blocks: Block[], texts: string[], body: number): number | null {
  const top = blocks.slice(0, 8);
  const sizes = top.map(({ lines, page }) => (page === 0 ? (lines[0]?.size ?? 0) : 0));
  const largest = Math.max(...sizes);
  const index = sizes.indexOf(largest);
  const words = (texts[index] ?? '').split(/\s+/).length;
  return largest >= body * (words < 4 ? HEADLINE : LARGER) && words <= LONGEST_HEADLINE ? index : null;
}
