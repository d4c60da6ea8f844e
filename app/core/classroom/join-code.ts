/** No letter or digit that looks like another (0 O, 1 I L, 2 Z, 5 S, 8 B, U V), and no vowels: codes spell no words. */
export const JOIN_CODE_ALPHABET = '34679CDFGHJKMNPQRTVWXY';
export const JOIN_CODE_LENGTH = 8;
export const PIN_LENGTH = 6;

/** A whole number in [0, bound), from a source that cannot be guessed. */
export type RandomInteger = (bound: number) => number;

/** A class's code: eight characters out of 22, about 36 bits. */
export const makeJoinCode = (random: RandomInteger): string =>
  Array.from({ length: JOIN_CODE_LENGTH }, () => JOIN_CODE_ALPHABET[random(JOIN_CODE_ALPHABET.length)]).join(
    '',
  );

/** What somebody typed for a code, without spaces, hyphens and small letters. */
export const normalizeJoinCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 32);

export const isJoinCode = (code: string): boolean =>
  code.length === JOIN_CODE_LENGTH && [...code].every((letter) => JOIN_CODE_ALPHABET.includes(letter));

/** In two groups, as it is printed and read aloud: "CDFG-HJKM". */
export const groupedJoinCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** Six digits. Guessing is stopped by counting failures, not by length. */
export const makePin = (random: RandomInteger): string =>
  Array.from({ length: PIN_LENGTH }, () => random(10)).join('');

/** The digits of what somebody typed for a PIN. */
export const normalizePin = (typed: string): string =>
  typed.normalize('NFKC').replace(/\D/g, '').slice(0, 32);

/** In two groups, as it is printed: "123 456". */
export const groupedPin = (pin: string): string => `${pin.slice(0, 3)} ${pin.slice(3)}`;
