import type { Paragraph } from '../article/article.ts';
import { overlaps, type Span } from '../article/span.ts';

/** One line of a printed article. The title has no number; all other lines are counted from 1. */
export type Line = { span: Span; number: number | null };
export type LinedParagraph = { kind: Paragraph['kind']; lines: Line[] };

/** Roughly what a serif letter takes, in em: only to break lines, so the widest common face counts. */
const WIDTHS: [RegExp, number][] = [
  [/[ilj.,:;'’‘|!()[\] ]/, 0.32],
  [/[tfrI"“”\-/]/, 0.42],
  [/[mwMW—%@&]/, 0.95],
  [/[A-Z]/, 0.74],
  [/[\u1100-\uffff]/, 1],
];
const OTHER = 0.56;

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
    0,
  );

const WORD = /\s*\S+/g;

/** The paragraph in lines of at most `measure`; a word longer than a line gets one of its own. */
function brokenAt(text: string, [start, end]: Span, measure: number): Span[] {
  const lines: Span[] = [];
  let [from, to, width] = [start, start, 0];
  for (const word of text.slice(start, end).matchAll(WORD)) {
    const wide = widthOf(word[0]);
    if (width + wide > measure && to > from) {
      lines.push([from, to]);
      from = start + word.index + word[0].length - word[0].trimStart().length;
      width = 0;
    }
    to = start + word.index + word[0].length;
    width += wide;
  }
  if (to > from) lines.push([from, to]);
  return lines;
}

/**
 * An article in numbered lines, so that paper can point at its words: `measure` is a line's width in em of the
 * printed face. The same text breaks the same way on every machine.
 */
export function linesOf(text: string, paragraphs: readonly Paragraph[], measure: number): LinedParagraph[] {
  let count = 0;
  return paragraphs.map(({ kind, span }) => ({
    kind,
    lines: brokenAt(text, span, measure).map((line) => ({
      span: line,
      number: kind === 'title' ? null : ++count,
    })),
  }));
}

/** Where a span stands on paper: "line 12", "lines 12–14", or "the headline". */
export function placeOf(paragraphs: readonly LinedParagraph[], span: Span): string {
  const numbers = paragraphs
    .flatMap(({ lines }) => lines)
    .filter((line) => overlaps(line.span, span))
    .flatMap(({ number }) => (number === null ? [] : [number]));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return 'the headline';
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** The number of the line in which a span begins; null in the title. */
export function lineOf(paragraphs: readonly LinedParagraph[], [start]: Span): number | null {
  const line = paragraphs
    .flatMap(({ lines }) => lines)
    .find(({ span }) => span[0] <= start && start < span[1]);
  return line?.number ?? null;
}
