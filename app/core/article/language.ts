import { francAll } from 'franc-min';

const COMMON = new Set(
  `the of and to a in that is was for on it with as by at from be are this have has had not but they he she we you
  his her their its an or were been will would said who which there when what about more can if one all so out up`.split(
    /\s+/,
  ),
);
const FEW_WORDS = 12;
/** What its language is shows in the first pages; a longer text costs no more time. */
const ENOUGH = 20_000;

/** Whether a text is English: by its commonest words, and for longer ones by its letter triples as well. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, ENOUGH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return false;
  const share = words.filter((word) => COMMON.has(word)).length / words.length;
  if (words.length < FEW_WORDS) return share >= 0.15;
  if (share >= 0.33) return true;
  if (share < 0.18) return false;
  const ranked = francAll(text.slice(0, 4000))
    .slice(0, 3)
    .map(([code]) => code);
  return ranked.includes('eng');
}
