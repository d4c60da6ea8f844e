/** About 30,000 English words; what the analysis reads in two seconds. */
export const LARGEST_BYTES = 200_000;
export const FEWEST_WORDS = 50;
/** More control characters than this share, and it is no text. */
const MOST_CONTROLS = 0.01;

const CONTROL = /[^\P{Cc}\t\n\v\f\r]/gu;
/** What Windows-1252 has in 0x80–0x9f; Node 20 decodes those bytes as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/** The text of an uploaded file, or null when it holds none: UTF-8, UTF-16 with its mark, or Windows-1252. */
export function decodeText(bytes: Uint8Array): string | null {
  const decode = (encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be');
  } catch {
    return null;
  }
  if (bytes.includes(0)) return null;
  try {
    return decode('utf-8');
  } catch {
    const text = new TextDecoder('latin1')
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (byte) => WINDOWS[byte.charCodeAt(0) - 0x80] ?? byte);
    return mostlyWritten(text) ? text : null;
  }
}

/** Says that a text of this many bytes is longer than an article may be. */
export const tooLong = (bytes: number): string =>
  `This is ${Math.ceil(bytes / 1000)} kB long; an article may have ${LARGEST_BYTES / 1000} kB, about 30,000 words. Keep the part that the class will read.`;

/** Far above any link or word; the analysis of a longer one would take minutes. */
const LONGEST_WORD = 1_000;
const RUN = /\S+/g;

/** Why a text cannot be an article here, in words for the teacher; null when it can. */
export async function textProblem(text: string): Promise<string | null> {
  if (text.trim() === '') return 'Paste the article’s text, or choose a file that holds it.';
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LARGEST_BYTES) return tooLong(bytes);
  if (!mostlyWritten(text))
    return 'This does not look like text. Save the article as plain text (.txt) first.';
  const endless = (text.match(RUN) ?? []).find((run) => run.length > LONGEST_WORD);
  if (endless) {
    return `“${endless.slice(0, 40)} …” goes on for more than ${LONGEST_WORD} characters without a space; an article has no such word. Take it out.`;
  }
  const words = text.match(WORD)?.length ?? 0;
  if (words < FEWEST_WORDS) {
    return `This has ${words} ${words === 1 ? 'word' : 'words'}; a quiz needs at least ${FEWEST_WORDS}. Paste the whole article.`;
  }
  const { isEnglish } = await import('#app/core/article/language.ts');
  if (!isEnglish(text))
    return 'This does not seem to be in English, the only language that can be read here so far.';
  return null;
}

const LONGEST_TITLE = 200;

/** The text's first line, for an article that was given no title; cut at a word where it is long. */
export function titleFrom(text: string): string {
  const line = (text.trimStart().split('\n', 1)[0] ?? '').replace(/^#+\s*/, '').trim();
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, Math.max(1, line.lastIndexOf(' ', LONGEST_TITLE - 2)))} …`;
}

const mostlyWritten = (text: string): boolean =>
  (text.match(CONTROL)?.length ?? 0) <= text.length * MOST_CONTROLS;
