import type { LedgerSource } from '../../analysis/finding.ts';

/** The same few labels are compared with each other over and over. */
const remembered = <T>(make: (label: string) => T): ((label: string) => T) => {
  const known = new Map<string, { made: T }>();
  return (label) => {
    const found = known.get(label);
    if (found) return found.made;
    if (known.size > 999) known.clear();
    const made = make(label);
    known.set(label, { made });
    return made;
  };
};

const namesIn = remembered(
  (label: string): string[] =>
    label
      .match(/\p{Lu}[\p{L}’'.-]+/gu)
      ?.map((name) => name.replace(/[’']s$/u, '').toLowerCase())
      .filter((name) => name !== 'the') ?? [],
);

export const sharesName = (a: string, b: string): boolean =>
  namesIn(a).some((name) => namesIn(b).includes(name));

/** “a senior official in the second video” → “official” */
const headOf = remembered((label: string): string | undefined => {
  const [head = label] = label.split(/,| (?:in|of|from|at|for|who|with|on) /u);
  return head
    .toLowerCase()
    .match(/\p{L}{4,}/gu)
    ?.at(-1)
    ?.replace(/s$/u, '');
});

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
  /\(|^(?:(?:a|an|the) )?(?:same|other|another|such|own)\b|^(?:in|on|at|of|for|by|with|from|to) |^(?:people|men|women|others?|one|many|some|it|they|he|she|we|you|i)$|^(?:more|fewer|the others)\b|\b(?:shows?|says?|said|is|are|was|were|has|have)$/iu;
/** What is seen or heard does not speak of its own accord; its makers do. */
const THING = /\b(?:videos?|films?|clips?|music|screens?|letters|pictures?|images?|songs?|voices?)$/iu;
const DEMONYM =
  /^(?:\p{Lu}\p{Ll}+(?:ese|ish|ian|ean|ch)|Mandarin|Arabic|Hindi|Urdu|Greek|Latin|Hebrew|Korean|German|Dutch)$/u;

/** Whether a party can be named as an answer. */
export const isPresentable = (label: string): boolean =>
  label.length >= 2 && label.length <= 70 && !UNPRESENTABLE.test(label) && !DEMONYM.test(label);

/** Whether a party can be offered as the one who speaks. */
export const isSpeaker = (label: string): boolean => isPresentable(label) && !THING.test(label);

/** “hanne Ferris’ son” → “Hanne …”, “Moderators” → “moderators”: as the article writes it inside a sentence. */
export const casedAsIn = (text: string, label: string): string => {
  const first = label.split(' ')[0] ?? '';
  const rest = label.slice(1);
  const large = first.charAt(0).toUpperCase() + first.slice(1);
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  const standsIn = (word: string): boolean =>
    new RegExp(`[\\p{L},] ${word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u').test(text);
  if (first === small && first.length > 3 && !text.includes(small) && text.includes(large))
    return large.charAt(0) + rest;
  if (/^\p{Lu}\p{Ll}{3,}s$/u.test(first) && !standsIn(large)) return small.charAt(0) + rest;
  return label;
};

/** Cut out of a longer word (“first-term sailors” → “term sailors”), so that it means something else. */
export const isCutOut = (text: string, label: string): boolean => {
  const at = text.toLowerCase().indexOf(label.toLowerCase());
  return at > 0 && /[-–’'\p{L}]/u.test(text.charAt(at - 1));
};
