import { isContact } from '../contact.ts';
import { wordCount } from './phrase.ts';

/** Shorter than this a quotation needs its neighbours. */
const SHORT = 8;

/** Words that a question shows at most. */
export const LONGEST_SHOWN = 42;

export const DANGLING =
  /^(?:he|she|it|they|this|that|those|these|its|his|her|their|there|such|so|but|and|or|then|who|which|whether|if|how|why|what|to|for|of|in the same|(?:on|in|at|by|with) (?:this|that|these|those|it|them))\b/iu;

/** Half a sentence: a clause that waits for its main clause, or words that stop at a comma. */
const isCutShort = (words: string): boolean =>
  /\b(?:not|n[’']t|is|are|was|were|did|do|does|has|have|had|would|will|could|than|of|and|or)[’'”"]*$/u.test(
    words,
  ) ||
  /[,;:]['’”"]*$/u.test(words) ||
  (/^[“"‘']?(?:if|when|because|although|though|since|unless|while|until|whether)\b/iu.test(words) &&
    !/, /u.test(words));

/** Words that a student can judge alone: long enough, not too long, no contact instructions, nothing dangling. */
export const standsAlone = (
  words: string,
  { min = 5, max = LONGEST_SHOWN, direct = false } = {},
): boolean => {
  const count = wordCount(words);
  if (count < min || count > max || isContact(words)) return false;
  if (isCutShort(words)) return false;
  // A short quotation that begins with “It is” says nothing by itself.
  if (direct && count >= SHORT) return !/^(?:and|but|or|so|because)\b|^\p{Ll}/u.test(words);
  return !DANGLING.test(words) && !(direct && /^\p{Ll}/u.test(words));
};
