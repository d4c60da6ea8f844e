import { joined, type PdfLine } from './pdf-lines.server.ts';

/** Runs on both sides that make a gutter believable, and how many may cross it (headlines, pictures’ captions). */
const FEWEST_LINES = 4;
const MOST_CROSSING = 0.25;
/** A column is at least this share of the page wide: bullets and line numbers are none. */
const NARROWEST = 0.12;
const DEEPEST = 4;

/** `gutters`: where second columns begin. */
export type Arranged = { lines: PdfLine[]; columns: number; gutters: number[] };

/**
 * A page’s lines in the order of reading. A gutter is looked for that few runs cross; those that do part the page
 * into bands, and in each band the left column comes before the right one. `known`: gutters of other pages, which
 * are believed where there are only a few lines beside them, as on a last page.
 */
export function linesInOrder(runs: PdfLine[], pageWidth: number, known: number[] = [], depth = 0): Arranged {
  const gutter = depth < DEEPEST ? gutterOf(runs, pageWidth, known) : null;
  if (gutter === null) return { lines: rowsOf(runs), columns: runs.length > 0 ? 1 : 0, gutters: [] };

  const crossing = runs.filter((run) => crosses(run, gutter)).sort((one, other) => other.y - one.y);
  const lines: PdfLine[] = [];
  let columns = 1;
  const gutters = [gutter];
  let top = Number.POSITIVE_INFINITY;
  for (const border of [...crossing, null]) {
    const bottom = border?.y ?? Number.NEGATIVE_INFINITY;
    const band = runs.filter((run) => !crosses(run, gutter) && run.y <= top && run.y > bottom);
    const left = linesInOrder(
      band.filter(({ x0 }) => x0 < gutter),
      pageWidth,
      known,
      depth + 1,
    );
    const right = linesInOrder(
      band.filter(({ x0 }) => x0 >= gutter),
      pageWidth,
      known,
      depth + 1,
    );
    lines.push(...left.lines, ...right.lines);
    gutters.push(...left.gutters, ...right.gutters);
    columns = Math.max(columns, left.columns + right.columns);
    if (border) lines.push(border);
    top = bottom;
  }
  return { lines, columns, gutters };
}

const crosses = ({ x0, x1 }: PdfLine, x: number): boolean => x0 < x - 1 && x1 > x + 1;

/** Where a second column begins; null on a page with one. */
function gutterOf(runs: PdfLine[], pageWidth: number, known: number[]): number | null {
  let best: { at: number; worth: number } | null = null;
  for (const at of new Set(runs.map(({ x0 }) => Math.round(x0)))) {
    const left = runs.filter(({ x1 }) => x1 <= at + 1);
    const right = runs.filter(({ x0 }) => x0 >= at - 1);
    const crossing = runs.length - left.length - right.length;
    const fewer = Math.min(left.length, right.length);
    const isKnown = fewer > 0 && known.some((gutter) => Math.abs(gutter - at) < 3);
    if (crossing > runs.length * MOST_CROSSING) continue;
    if (fewer < FEWEST_LINES && !isKnown) continue;
    if (widthOf(left) < pageWidth * NARROWEST || widthOf(right) < pageWidth * NARROWEST) continue;
    if (!isKnown && !besides(left, right)) continue;
    const worth = fewer - 3 * crossing;
    if (best === null || worth > best.worth) best = { at: at - 0.5, worth };
  }
  return best?.at ?? null;
}

function widthOf(runs: PdfLine[]): number {
  const widths = runs.map(({ x0, x1 }) => x1 - x0).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.6)] ?? 0;
}

/** Both stand at the same height of the page for some lines: else they are headings and text. */
function besides(left: PdfLine[], right: PdfLine[]): boolean {
  const tops = [left, right].map((side) => Math.max(...side.map(({ y }) => y)));
  const bottoms = [left, right].map((side) => Math.min(...side.map(({ y }) => y)));
  const shared = Math.min(...tops) - Math.max(...bottoms);
  const size = Math.min(...left.map((run) => run.size));
  return shared > 3 * size;
}

/** Runs of one column, those on one baseline joined, from top to bottom. */
function rowsOf(runs: PdfLine[]): PdfLine[] {
  const rows: PdfLine[] = [];
  for (const run of [...runs].sort((one, other) => other.y - one.y || one.x0 - other.x0)) {
    const last = rows.at(-1);
    const same = last && Math.abs(last.y - run.y) < 0.4 * Math.min(last.size, run.size);
    if (same && run.x0 >= last.x1 - 1) rows[rows.length - 1] = joined(last, run);
    else if (same && run.x1 <= last.x0 + 1) rows[rows.length - 1] = joined(run, last);
    else rows.push(run);
  }
  return rows;
}
