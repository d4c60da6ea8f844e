/** Why a teacher takes a question out: the rules of a good question, in plain words. Each is one key, 1 to 9. */
export const REJECTIONS = [
  { id: 'two-keys', words: 'More than one answer is right' },
  { id: 'wrong-key', words: 'The answer marked right is wrong' },
  { id: 'no-proof', words: 'The article does not prove it' },
  { id: 'giveaway', words: 'It gives its answer away' },
  { id: 'no-article', words: 'It can be answered without the article' },
  { id: 'voice', words: 'It blames the article for what it only reports' },
  { id: 'repeats', words: 'It repeats another question' },
  { id: 'reads-badly', words: 'It reads badly' },
  { id: 'not-mine', words: 'It is fine, but not for my class' },
] as const;
export type RejectionId = (typeof REJECTIONS)[number]['id'];

/** What was said against a question: one of the rules, own words, or both. */
export type Rejection = { rule: RejectionId | null; words: string };

const isRule = (id: string): id is RejectionId => REJECTIONS.some((one) => one.id === id);

/** As it is stored: `rule`, `rule: own words` or `: own words`; null when nothing was said. */
export const writeRejection = ({ rule, words }: Rejection): string | null => {
  const own = words.trim();
  if (own === '') return rule;
  return `${rule ?? ''}: ${own}`;
};

/** The reverse of `writeRejection`; an unknown rule counts as own words. */
export const readRejection = (stored: string | null): Rejection => {
  if (stored === null) return { rule: null, words: '' };
  const [, id = '', words = ''] = /^([a-z-]*)(?:: ([\s\S]*))?$/u.exec(stored) ?? [];
  if (id === '' && words !== '') return { rule: null, words };
  return isRule(id) ? { rule: id, words } : { rule: null, words: stored };
};

/** In words for a teacher; empty when nothing was said. */
export const rejectionWords = (stored: string | null): string => {
  const { rule, words } = readRejection(stored);
  return [REJECTIONS.find(({ id }) => id === rule)?.words, words].filter(Boolean).join(': ');
};
