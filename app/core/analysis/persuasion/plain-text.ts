import { FOLDED } from '../../article/fold.ts';

/** A long dash parts sentences: it stays a mark of its own. */
const STRAIGHT: Record<string, string> = { ...FOLDED, '—': '—', '€': '£' };

const LATIN = 0xff;
const SOME_LETTER = 'ÿ'.charCodeAt(0);
const SOME_MARK = '·'.charCodeAt(0);

/** One unit, straight and lower-case, within Latin 1. */
const narrow = (unit: number): number => {
  const char = String.fromCharCode(unit);
  const straight = STRAIGHT[char] ?? char;
  const lower = straight.toLowerCase();
  const code = (lower.length === 1 ? lower : straight).charCodeAt(0);
  if (code <= LATIN) return code;
  return /\p{L}/u.test(char) ? SOME_LETTER : SOME_MARK;
};

const COMMON = 0x2100;
const NARROW = Uint8Array.from({ length: COMMON }, (_, unit) => narrow(unit));
const CHUNK = 4096;

/**
 * Lower-case, with straight marks, unit for unit as long as the text, so that spans stay true. Only Latin 1 units
 * (a letter or a mark stands for any other), because patterns run faster over strings of single bytes.
 */
export const plainText = (text: string): string => {
  const units = new Uint8Array(Math.min(CHUNK, text.length));
  let plain = '';
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(from + i);
      units[i] = NARROW[unit] ?? narrow(unit);
    }
    plain += String.fromCharCode(...units.subarray(0, length));
  }
  return plain;
};
