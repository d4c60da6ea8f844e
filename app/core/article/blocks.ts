import type { Span } from './span.ts';

/** `length` in characters without the white space at the end, indentation included. */
type Line = { span: Span; indent: number; length: number; afterBlank: boolean };

const LINE = /[^\r\n\u2028\u2029]+/g;
const BREAK = /\r\n|[\r\n\u2028\u2029]/g;
const LEADER =
  /^(?:[•●◦▪‣·*>#–—-]|\(?\d{1,3}[.)]\s|\(?\p{Ll}\)\s|[^\s:]{1,20}:\s|\p{Lu}[\p{Lu} .’'-]{1,40}:)/u;
const LIST = /^(?:[•●◦▪‣·*–—-]|\(?\d{1,3}[.)])\s/u;
const NARROWEST = 40;
const WIDEST = 140;
const FEWEST_WRAPPED = 3;

/** A text's paragraphs without the white space round them: its lines, or the lines that belong together where they were wrapped. */
export function blocksOf(text: string): Span[] {
  const lines = linesOf(text);
  const width = wrappingWidth(text, lines);
  const blocks: [number, number][] = [];
  let [indent, listed] = [0, false];
  lines.forEach((line, index) => {
    const last = blocks.at(-1);
    const words = text.slice(line.span[0], line.span[1]);
    const deeper = line.indent > indent + 1 && !listed;
    if (last && width > 0 && !deeper && !LEADER.test(words) && isWrapped(text, lines, index, width)) {
      last[1] = line.span[1];
      return;
    }
    indent = line.indent;
    listed = LIST.test(words);
    blocks.push([line.span[0], line.span[1]]);
  });
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let before = 0;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const [front, whole] = [raw.trimStart(), raw.trim()];
    if (whole === '') continue;
    const indent = raw.length - front.length;
    const start = index + indent;
    const breaks = text.slice(before, start).match(BREAK)?.length ?? 0;
    lines.push({
      span: [start, start + whole.length],
      indent,
      length: indent + whole.length,
      afterBlank: breaks !== 1,
    });
    before = start + whole.length;
  }
  return lines;
}

/** The width at which somebody broke the lines of this text, or 0 when line breaks are meant. */
function wrappingWidth(text: string, lines: readonly Line[]): number {
  const followed = lines.flatMap((line, index) => (isFollowed(lines, index) ? [line.length] : []));
  if (followed.length < FEWEST_WRAPPED) return 0;
  const width = followed.sort((a, b) => a - b)[Math.floor(followed.length * 0.9)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return 0;
  const wrapped = lines.filter((_, index) => isWrapped(text, lines, index, width)).length;
  return wrapped >= FEWEST_WRAPPED && wrapped >= followed.length * 0.7 ? width : 0;
}

const isFollowed = (lines: readonly Line[], index: number): boolean => lines[index + 1]?.afterBlank === false;

/** Whether a line goes on the one before: its first word would have found no room there. */
function isWrapped(text: string, lines: readonly Line[], index: number, width: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before || !line || line.afterBlank) return false;
  const words = text.slice(line.span[0], Math.min(line.span[1], line.span[0] + width + 1));
  return before.length + 1 + words.search(/\s|$/) > width;
}
