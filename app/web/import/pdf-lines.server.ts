import type { PdfItem } from './pdf-open.server.ts';

/** A run of words on one baseline; y grows upwards, as in PDF. */
export type PdfLine = { text: string; x0: number; x1: number; y: number; size: number };

/** In sizes of the letters: what may part columns, what surely does, and what parts two words. */
const GUTTER = 0.7;
const WIDE_GUTTER = 3;
const WORD_GAP = 0.15;
const SAME_LINE = 0.4;
/** Rows that begin anew at one place, before it is a column’s edge and no wide gap in a justified line. */
const FEWEST_ROWS = 4;
const EDGE_SHARE = 0.12;

/** Each page’s text as runs of words; what is written across or lies upside down is left out. */
export function runsOfPages(pages: PdfItem[][]): PdfLine[][] {
  const rows = pages.map(rowsOf);
  // A last page of few rows has the columns of the others.
  const edges = [...new Set(rows.flatMap(edgesOf))];
  return rows.map((page) => page.flatMap((row) => runsOf(row, edges)));
}

function rowsOf(items: PdfItem[]): PdfLine[][] {
  const pieces = items.flatMap((item) => {
    const [a = 0, b = 0, c = 0, , x = 0, y = 0] = item.transform;
    const size = item.height || Math.hypot(c, item.transform[3] ?? 0);
    const straight = a > 0 && Math.abs(b) < a * 0.1;
    if (!straight || item.str.trim() === '' || size <= 0) return [];
    const lead = item.str.length - item.str.trimStart().length;
    const letter = item.width / item.str.length;
    return [{ text: item.str, x0: x + lead * letter, x1: x + item.width, y, size }];
  });
  pieces.sort((one, other) => other.y - one.y || one.x0 - other.x0);

  const rows: PdfLine[][] = [];
  for (const piece of pieces) {
    const row = rows.slice(-4).find((pieces) => onOneLine(pieces[0], piece));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((one, other) => one.x0 - other.x0);
  return rows;
}

const onOneLine = (one: PdfLine | undefined, other: PdfLine): boolean =>
  one !== undefined && Math.abs(one.y - other.y) < SAME_LINE * Math.min(one.size, other.size);

/** Where many rows go on after a gap: the left edges of second columns. */
function edgesOf(rows: PdfLine[][]): number[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    row.forEach((piece, index) => {
      const before = row[index - 1];
      if (!before || piece.x0 - before.x1 < GUTTER * piece.size) return;
      const at = Math.round(piece.x0);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    });
  }
  const enough = Math.max(FEWEST_ROWS, rows.length * EDGE_SHARE);
  return [...counts.keys()].filter(
    (at) => [at - 1, at, at + 1].reduce((sum, x) => sum + (counts.get(x) ?? 0), 0) >= enough,
  );
}

function runsOf(row: PdfLine[], edges: number[]): PdfLine[] {
  const runs: PdfLine[] = [];
  for (const piece of row) {
    const last = runs.at(-1);
    if (last && !parts(last, piece, edges)) Object.assign(last, joined(last, piece));
    else runs.push({ ...piece });
  }
  return runs;
}

function parts(left: PdfLine, right: PdfLine, edges: number[]): boolean {
  const gap = right.x0 - left.x1;
  const size = Math.min(left.size, right.size);
  if (gap > WIDE_GUTTER * size) return true;
  return gap > GUTTER * size && edges.some((edge) => edge > left.x1 + 1 && edge <= right.x0 + 2);
}

/** Two runs of one line as one; a raised or small sign between them does not make the line larger. */
export function joined(left: PdfLine, right: PdfLine): PdfLine {
  const spaced = /\s$/.test(left.text) || /^\s/.test(right.text);
  const apart = right.x0 - left.x1 > WORD_GAP * Math.min(left.size, right.size);
  const text = `${left.text}${!spaced && apart ? ' ' : ''}${right.text}`;
  const size = left.text.length >= right.text.length ? left.size : right.size;
  return { text, x0: Math.min(left.x0, right.x0), x1: Math.max(left.x1, right.x1), y: left.y, size };
}
