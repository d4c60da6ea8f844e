import { isSignOff, kindAround } from './around.ts';
import type { Paragraph, ParagraphKind, Turn } from './article.ts';
import { blocksOf } from './blocks.ts';
import { signedQuotations } from './signed.ts';
import { type Span, slice } from './span.ts';
import { turnsOf } from './turns.ts';

const SENTENCE_END = /[.!?:…][)\]'"’”»]*$/u;
const ABBREVIATED = /(?:^|[\s.])\p{Lu}\.["”’']?$/u;
const BULLET = /^(?:[•●◦▪‣·*>–—-]|\(?\p{Ll}\))\s/u;
const HEADING_WORDS = 14;
const TITLE_WORDS = 30;

/** The article's paragraphs and what each is for, and the turns of a transcript. Both in order. */
export function partsOf(text: string): { paragraphs: Paragraph[]; turns: Turn[] } {
  const blocks = blocksOf(text);
  const around = blocks.map((span) => kindAround(slice(text, span)));
  const heading = (block: number) => isHeading(text, blocks, block);
  const turns = turnsOf(text, blocks, (block) => around[block] === null && !heading(block));
  const spoken = new Set(
    turns.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const kinds = blocks.map((_, block): ParagraphKind => {
    if (blocks.length === 1 || spoken.has(block)) return 'text';
    return around[block] ?? (heading(block) ? 'heading' : 'text');
  });
  sign(text, blocks, kinds);
  const title = titleOf(text, blocks, kinds, spoken);
  if (title !== null) kinds[title] = 'title';
  return {
    paragraphs: blocks.map((span, block) => ({ span, kind: kinds[block] ?? 'text' })),
    turns: turns.length > 0 ? turns : signedQuotations(text, blocks, kinds),
  };
}

export const paragraphsOf = (text: string): Paragraph[] => partsOf(text).paragraphs;

const wordsOf = (line: string): number => line.split(/\s+/).length;

/** A short line that ends like no sentence, quotes nobody and is no item of a list; or words pulled out of the text. */
function isHeading(text: string, blocks: readonly Span[], block: number): boolean {
  const span = blocks[block];
  if (!span || block === blocks.length - 1) return false;
  const line = slice(text, span).replace(/^#+\s*/, '');
  if (line.length > 200 || wordsOf(line) > HEADING_WORDS || BULLET.test(line)) return false;
  return !SENTENCE_END.test(line) && !/^[‘'«(]/.test(line) && !/["“”«»„]/.test(line);
}

/** The first line that belongs to the article, unless it is a sentence; a single word in capitals over it names a section. */
function titleOf(
  text: string,
  blocks: readonly Span[],
  kinds: ParagraphKind[],
  spoken: ReadonlySet<number>,
): number | null {
  const own = kinds.flatMap((kind, block) => (kind === 'text' || kind === 'heading' ? [block] : []));
  const [first, second] = own;
  if (first === undefined || second === undefined || spoken.has(first)) return null;
  const line = (block: number) => slice(text, blocks[block] ?? [0, 0]);
  if (isSection(line(first)) && kinds[second] === 'heading' && !isSection(line(second))) {
    kinds[first] = 'aside';
    return second;
  }
  const words = line(first);
  const sentence = /[.…]["”’']?$/.test(words) && !ABBREVIATED.test(words);
  return words.length > 400 || wordsOf(words) > TITLE_WORDS || sentence ? null : first;
}

const isSection = (line: string): boolean => wordsOf(line) <= 2 && line === line.toUpperCase();

/** Under "Yours sincerely" stands who wrote the letter: a name, what they are, a place. */
function sign(text: string, blocks: readonly Span[], kinds: ParagraphKind[]): void {
  let left = 0;
  blocks.forEach((span, block) => {
    const line = slice(text, span);
    left = kinds[block] === 'byline' && isSignOff(line) ? 4 : left - 1;
    if (left > 0 && line.length < 80 && !SENTENCE_END.test(line)) kinds[block] = 'byline';
    else if (left > 0 && kinds[block] !== 'byline') left = 0;
  });
}
