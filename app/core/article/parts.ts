import type { Paragraph } from './article.ts';
import { contains, type Span } from './span.ts';
import { countWords } from './words.ts';

/** A stretch of a long article that is read on one page. `number` counts from 1. */
export type Part = { number: number; span: Span; words: number; paragraphs: Paragraph[] };

/** An article of up to this many words is not divided; a longer one is, into about equal parts of at most this many. */
export const LONGEST_PART = 1800;

/**
 * Divides an article at borders of paragraphs; a paragraph that is longer than a part, at borders of sentences.
 * Together the parts have every paragraph, or piece of one, once and in order.
 */
export function partsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Span[],
  longest = LONGEST_PART,
): Part[] {
  const whole = paragraphs.map((paragraph) => ({ ...paragraph, words: countWords(text, paragraph.span) }));
  const total = whole.reduce((sum, { words }) => sum + words, 0);
  const share = total / Math.max(1, Math.ceil(total / longest));
  const pieces = whole.flatMap((paragraph) =>
    paragraph.words <= share ? [paragraph] : cut(text, paragraph, sentences, share),
  );
  const parts: Part[] = [];
  let sum = 0;
  for (const { words, ...paragraph } of pieces) {
    const last = parts.at(-1);
    // By the middle of the paragraph: it goes where most of it belongs.
    const number = Math.min(Math.floor((sum + words / 2) / share) + 1, Math.ceil(total / longest) || 1);
    sum += words;
    if (last?.number === number) {
      last.paragraphs.push(paragraph);
      last.words += words;
      last.span = [last.span[0], paragraph.span[1]];
    } else parts.push({ number, words, span: paragraph.span, paragraphs: [paragraph] });
  }
  return parts.map((part, index) => ({ ...part, number: index + 1 }));
}

type Counted = Paragraph & { words: number };

function cut(text: string, paragraph: Counted, sentences: readonly Span[], share: number): Counted[] {
  const pieces: Counted[] = [];
  for (const sentence of sentences.filter((one) => contains(paragraph.span, one))) {
    const last = pieces.at(-1);
    const words = countWords(text, sentence);
    if (last && last.words + words <= share / 2) {
      last.span = [last.span[0], sentence[1]];
      last.words += words;
    } else pieces.push({ ...paragraph, span: sentence, words });
  }
  return pieces.length === 0 ? [paragraph] : pieces;
}

/** The part in which a place of the text stands; the first when it stands before all, else the one before it. */
export const partAt = (parts: readonly Part[], at: number): number =>
  parts.findLast(({ span }) => span[0] <= at)?.number ?? 1;
