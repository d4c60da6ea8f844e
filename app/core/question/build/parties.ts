import type { LedgerSource } from '../../analysis/finding.ts';

/** True for a party whose label could be taken for the other's: both unnamed, or sharing a name. */
export const couldBeSame = (a: string, b: string): boolean => {
  const names = (label: string): string[] =>
    label
      .match(/\p{Lu}[\p{L}’'.-]+|\p{Lu}{2,}/gu)
      ?.map((name) => name.replace(/[’']s$/u, '').toLowerCase()) ?? [];
  const nouns = (label: string): string[] => label.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const shared = names(a).filter((name) => name !== 'the' && names(b).includes(name));
  if (shared.length > 0) return true;
  const head = (label: string): string => label.split(/,| (?:in|of|from|at|for|who|with|on) /u)[0] ?? label;
  const [na, nb] = [nouns(head(a)), nouns(head(b))];
  const last = (list: string[]): string | undefined => list[list.length - 1]?.replace(/s$/u, '');
  return last(na) !== undefined && last(na) === last(nb);
};

/** True for ledger entries that a reader could take for the same party. A character is nobody outside its message. */
export const sameParty = (a: LedgerSource, b: LedgerSource): boolean => {
  if (a.kind === 'character' || b.kind === 'character') return a.label === b.label;
  if (a.kind === 'unnamed' && b.kind === 'unnamed') return true;
  return couldBeSame(a.label, b.label);
};
