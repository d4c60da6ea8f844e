import type { LedgerSource } from '../../analysis/finding.ts';

const namesIn = (label: string): string[] =>
  label
    .match(/\p{Lu}[\p{L}’'.-]+/gu)
    ?.map((name) => name.replace(/[’']s$/u, '').toLowerCase())
    .filter((name) => name !== 'the') ?? [];

export const sharesName = (a: string, b: string): boolean =>
  namesIn(a).some((name) => namesIn(b).includes(name));

/** “a senior official in the second video” → “official” */
const headOf = (label: string): string | undefined => {
  const [head = label] = label.split(/,| (?:in|of|from|at|for|who|with|on) /u);
  return head
    .toLowerCase()
    .match(/\p{L}{4,}/gu)
    ?.at(-1)
    ?.replace(/s$/u, '');
};

/** True for a party whose label could be taken for the other's: sharing a name or the noun it ends in. */
export const couldBeSame = (a: string, b: string): boolean => {
  const head = headOf(a);
  return sharesName(a, b) || (head !== undefined && head === headOf(b));
};

/** “the clerk (character in the first video)” → “(character in the first video)”: one character may have two names there. */
const messageOf = ({ name, id }: LedgerSource): string => /\([^)]*\)$/u.exec(name)?.[0] ?? id;

/** True for ledger entries that a reader could take for the same party. A character is nobody outside its message. */
export const sameParty = (a: LedgerSource, b: LedgerSource): boolean => {
  if (a.kind === 'character' && b.kind === 'character')
    return a.label === b.label || messageOf(a) === messageOf(b);
  if (a.kind === 'character' || b.kind === 'character') return false;
  if (a.kind === 'unnamed' && b.kind === 'unnamed') return true;
  return couldBeSame(a.label, b.label);
};

/** Labels that do not work as an answer: fragments, adjectives alone, crowds that could be anybody. */
const UNPRESENTABLE =
  /\(|^(?:(?:a|an|the) )?(?:same|other|another|such|own)\b|^(?:in|on|at|of|for|by|with|from|to) |^(?:people|men|women|others?|one|many|some|it|they|he|she|we|you|i)$|\b(?:shows?|says?|said|is|are|was|were|has|have)$/iu;
const DEMONYM = /^\p{Lu}\p{Ll}+(?:ese|ish|ian|ean|ch)$/u;

/** Whether a party can be named as an answer. */
export const isPresentable = (label: string): boolean =>
  label.length >= 2 && label.length <= 70 && !UNPRESENTABLE.test(label) && !DEMONYM.test(label);
