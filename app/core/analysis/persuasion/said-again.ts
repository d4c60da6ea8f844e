import type { Token } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Passage } from './passage.ts';

const LONGEST = 8;
/** Letters in words said twice for them to be worth a stop. */
const LETTERS = 6;
const OFTEN = 3;

/** Words that plain talk doubles too: "very, very", "bye bye", "knock, knock". */
const DOUBLED = new Set([
  'very',
  'really',
  'had',
  'that',
  'bye',
  'long',
  'many',
  'blah',
  'knock',
  'much',
  'no',
  'so',
]);

const isWord = ({ tag, lower }: Token): boolean => tag !== 'PUNCT' && tag !== 'SYM' && /[a-z\d]/.test(lower);

const sameRun = (words: readonly Token[], a: number, b: number, size: number): boolean => {
  for (let i = 0; i < size; i++) if (words[a + i]?.lower !== words[b + i]?.lower) return false;
  return true;
};

/** Whether the words from `a` and from `b` are parted by a comma or a stop. */
const parted = ({ plain }: Passage, before: Token, after: Token): boolean =>
  /^[.,;!?:' -]*[.,;!?:-]+[' ]*$/.test(plain.slice(before.span[1], after.span[0]));

const isComma = ({ plain }: Passage, before: Token, after: Token): boolean =>
  /^, $/.test(plain.slice(before.span[1], after.span[0]));

const joined = ({ plain }: Passage, before: Token, after: Token): boolean =>
  /^[,.!' ]+$/.test(plain.slice(before.span[1], after.span[0]));

/** How often the `size` words at `at` stand there one copy after the other. */
const copies = (passage: Passage, words: readonly Token[], at: number, size: number): number => {
  const touching = size === 1 ? joined : parted;
  let count = 1;
  for (let next = at + size; sameRun(words, at, next, size); next += size) {
    const [before, after] = [words[next - 1], words[next]];
    if (!before || !after || next + size > words.length || !touching(passage, before, after)) break;
    count++;
  }
  return count;
};

const isTold = (
  passage: Passage,
  words: readonly Token[],
  at: number,
  size: number,
  count: number,
): boolean => {
  const text = words.slice(at, at + size).map(({ lower }) => lower);
  if (text.every((word) => /^\d/.test(word))) return false;
  if (size > 1) return count > 1 && text.join('').length >= LETTERS;
  const [word = ''] = text;
  const [first, second] = [words[at], words[at + 1]];
  if (word.length < 3 || !/^[a-z]+$/.test(word) || DOUBLED.has(word) || !first || !second) return false;
  return count >= OFTEN || (count === 2 && word.length > 3 && isComma(passage, first, second));
};

/** Where one word or up to eight are said again straight away, with the number of words that come back. */
export const saidAgain = (passage: Passage): { span: Span; size: number }[] => {
  const words = passage.article.tokens.filter(isWord);
  const found: { span: Span; size: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let size = 1; size <= LONGEST; size++) {
      if (words[at]?.lower !== words[at + size]?.lower) continue;
      const count = copies(passage, words, at, size);
      if (count < 2 || !isTold(passage, words, at, size, count)) continue;
      const [first, last] = [words[at], words[at + size * count - 1]];
      if (first && last) found.push({ span: [first.span[0], last.span[1]], size });
      at += size * count - 1;
      break;
    }
  }
  return found;
};
