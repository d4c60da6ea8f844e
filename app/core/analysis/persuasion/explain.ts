import type { Span } from '../../article/span.ts';

const LONGEST = 18;

/** Links, handles, addresses and numbers of a recruiter are never repeated. */
const CONTACT =
  /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|io|co|uk|info|calv|[a-z]{2,6})\b(?:\/\S*)?|[\w.]+@[\w.]+|@\w+|\+?\d[\d ()-]{7,}\d/gi;

/** A few words of the article, ready to stand in quotation marks inside a sentence of ours. */
export const quoteWords = (text: string, span: Span): string => {
  const words = text
    .slice(span[0], span[1])
    .replace(/\s+/g, ' ')
    .replace(CONTACT, '…')
    .replace(/[“"]/g, '‘')
    .replace(/[”]/g, '’')
    .trim()
    .replace(/[.,;:—–-]+$/, '')
    .split(' ');
  const short =
    words.length > LONGEST
      ? `${words
          .slice(0, LONGEST - 2)
          .join(' ')
          .replace(/[.,;:—–-]+$/, '')} …`
      : words.join(' ');
  return `“${balance(short)}”`;
};

/** A cut quotation must not leave an inner quotation mark open or closed alone. */
const balance = (words: string): string => {
  const opened = words.match(/‘|(?<!\S)'(?=\S)/g)?.length ?? 0;
  const closed = words.match(/’(?!\w)|(?<=\S)'(?!\w)/g)?.length ?? 0;
  if (opened > closed) return words.replace(/‘|(?<!\S)'(?=\S)/g, '');
  return closed > opened ? words.replace(/(?<=[.,!?])[’'](?!\w)/g, '') : words;
};

/** `“words” does …`: one plain sentence. */
export const explain = (text: string, span: Span, does: string): string =>
  `${quoteWords(text, span)} ${does}.`;
