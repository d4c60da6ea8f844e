import type { Span } from '../article/span.ts';
import type { Evidence } from '../question/question.ts';

/** A quotation shorter than this many letters could stand anywhere. */
const SHORTEST = 12;
/** The longest stretch of the article that a quotation with gaps may cover, in UTF-16 code units. */
const WIDEST = 600;

const PLAIN: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
};

/** Text with plain marks, in lower case and single spaces; `at[i]` is where its character i stands in the original. */
function plain(text: string): { text: string; at: number[] } {
  const letters: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? '';
    const simple = /\s/.test(letter) ? ' ' : (PLAIN[letter] ?? letter).toLowerCase();
    if (simple === ' ' && (letters.at(-1) ?? ' ') === ' ') continue;
    // A few capitals have two letters in lower case: the first keeps the places in step.
    letters.push(simple[0] ?? '');
    at.push(index);
  }
  return { text: letters.join(''), at };
}

const withoutMarks = (quote: string): string => quote.trim().replace(/^["'“”‘’«»]+|["'“”‘’«»]+$/g, '');

/**
 * Where a quotation stands in the article: word for word, else with other marks, capitals and spaces, else in
 * parts joined by an ellipsis that follow each other closely. Null where the article does not say it.
 */
export function anchor(article: string, quote: string): Evidence | null {
  const words = withoutMarks(quote);
  if (words.replace(/[^\p{L}\p{N}]/gu, '').length < SHORTEST) return null;
  const span = exact(article, words) ?? normalised(article, words) ?? elided(article, words);
  return span === null ? null : { span, text: article.slice(...span) };
}

function exact(article: string, words: string): Span | null {
  const start = article.indexOf(words);
  return start < 0 ? null : [start, start + words.length];
}

function normalised(article: string, words: string): Span | null {
  return findFrom(plain(article), plain(words).text, 0);
}

function findFrom(article: ReturnType<typeof plain>, words: string, from: number): Span | null {
  const start = words.trim() === '' ? -1 : article.text.indexOf(words.trim(), from);
  const first = article.at[start];
  const last = article.at[start + words.trim().length - 1];
  return first === undefined || last === undefined ? null : [first, last + 1];
}

function elided(article: string, words: string): Span | null {
  const parts = words.split(/\s*\[?(?:\.{3}|…)\]?\s*/).filter((part) => part !== '');
  if (parts.length < 2 || parts.some((part) => part.split(/\s+/).length < 2)) return null;
  const ground = plain(article);
  let from = 0;
  let whole: Span | null = null;
  for (const part of parts) {
    const found = findFrom(ground, plain(part).text, from);
    if (found === null) return null;
    whole = whole === null ? found : [whole[0], found[1]];
    from = ground.at.indexOf(found[1] - 1) + 1;
  }
  return whole !== null && whole[1] - whole[0] <= WIDEST ? whole : null;
}
