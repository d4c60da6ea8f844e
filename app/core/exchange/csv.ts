/** A cell: numbers stay numbers, null is empty. */
export type Cell = string | number | null;

/**
 * Rows as CSV that spreadsheets open as they are: UTF-8 with a byte order mark, CRLF, quotes doubled.
 * Text that a spreadsheet would run as a formula (= + - @, tab, return, also in full width) gets an
 * apostrophe in front; numbers do not.
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
