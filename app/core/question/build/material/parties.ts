import type { LedgerSource } from '../../../analysis/finding.ts';

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

/** “The company” may be any body that was named. */
const isGeneric = (label: string): boolean => /^(?:the|an?|its|their) \p{Ll}+$/u.test(label);

/** True for ledger entries that a reader could take for the same party. A character is nobody outside its message. */
export const sameParty = (a: LedgerSource, b: LedgerSource): boolean => {
  if (a.kind === 'character' && b.kind === 'character')
    return a.label === b.label || messageOf(a) === messageOf(b);
  if (a.kind === 'character' || b.kind === 'character') return false;
  if (a.kind === 'unnamed' && b.kind === 'unnamed') return true;
  if (a.kind === 'organization' && b.kind === 'organization' && (isGeneric(a.label) || isGeneric(b.label)))
    return true;
  return couldBeSame(a.label, b.label);
};

/** Labels that do not work as an answer: fragments, adjectives alone, crowds that could be anybody. */
const UNPRESENTABLE =
  /\(|[©\n]|^(?:(?:a|an|the) )?(?:same|other|another|such|own)\b|^(?:in|on|at|of|for|by|with|from|to) |^(?:people|men|women|others?|one|many|some|it|they|he|she|we|you|i)$|^(?:more|fewer|the others)\b|\b(?:shows?|says?|said|is|are|was|were|has|have)$/iu;
/** What is seen or heard does not speak of its own accord; its makers do. */
const THING = /\b(?:videos?|films?|clips?|music|screens?|letters|pictures?|images?|songs?|voices?)$/iu;
const DEMONYM =
  /^(?:\p{Lu}\p{Ll}+(?:ese|ish|ian|ean|ch)|Mandarin|Arabic|Hindi|Urdu|Greek|Latin|Hebrew|Korean|German|Dutch)$/u;

/** Whether a party can be named as an answer. */
export const isPresentable = (label: string): boolean =>
  label.length >= 2 && label.length <= 70 && !UNPRESENTABLE.test(label) && !DEMONYM.test(label);

/** Words for nobody in particular, and times: none of them speaks. */
const NOBODY =
  /^(?:(?:the|a|an) )?(?:reporters?|journalists?|readers?|press|media|secretary|president|minister|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|D\.C\.|U\.S\.)$|^(?:all|over|not|both|each|every|either|neither|none|much|most|least)\b|[©@#*_|\n]/iu;

/** Whether a party can be offered as the one who speaks. */
export const isSpeaker = (label: string): boolean =>
  isPresentable(label) && !THING.test(label) && !NOBODY.test(label);

const AGENT =
  /(?:er|or|ist|ian|ant|(?<!m)ent|man|men|people|police|official|aide|source|analyst|critic|spokes\p{L}+|witness(?:es)?|expert|family|families|staff|team|crew|friend|colleague|executive|insider|guard|nurse|cop|chief|head|boss|child|children|kid|girl|boy|son|daughter|wife|spouse|relative|scholar|diplomat|operative|representative|delegate|veteran|citizen|veterans|civilian|graduate|neighbou?r|local|clerk|coach|journalist|captain|general|sergeant|adult|teen|parent|someone|somebody|ally|allies|figure|others)s?$/iu;

/** Whether somebody without a name is a person at all: “a senior aide” is, “a full scholarship” is not. */
export const isSomebody = (label: string): boolean => {
  const [head = ''] = label
    .replace(/ \([^)]*\)$/u, '')
    .split(/,| (?:in|of|from|at|for|who|with|on|to|familiar|close|whose|that|near|behind|inside) /u);
  return AGENT.test(head.trim());
};

/** “Ada’s son” where the article says “her son”: whose, is a guess. */
export const isGuessedKin = (text: string, label: string): boolean =>
  /[’']s (?:son|daughter|wife|husband|mother|father|brother|sister|child|children|parents?|family|friend|neighbou?r)s?$/u.test(
    label,
  ) && !text.replace(/’/gu, "'").includes(label.replace(/’/gu, "'"));

/** “the Trump” out of “the Trump campaign”: a name that never stands by itself there. */
export const isHalfName = (text: string, label: string): boolean => {
  if (!/^the \p{Lu}[\p{L}.’-]+$/u.test(label)) return false;
  const name = label.slice(4).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const alone = new RegExp(
    `\\bthe ${name}(?=[,.;:’'”"]| (?:is|are|was|were|has|had|have|did|does|will|would|could|said|says|and|or|to|of|in|on|for|from|with|that|who|which|as|at|by|not|also)\\b| \\p{L}+(?:ed|s)\\b)`,
    'iu',
  );
  return !alone.test(text);
};

/** “hanne Ferris’ son” → “Hanne …”, “Moderators” → “moderators”: as the article writes it inside a sentence. */
export const casedAsIn = (text: string, label: string): string => {
  const first = label.split(' ')[0] ?? '';
  const rest = label.slice(1);
  const large = first.charAt(0).toUpperCase() + first.slice(1);
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  const standsIn = (word: string): boolean =>
    new RegExp(`[\\p{L},] ${word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u').test(text);
  if (first === small && first.length > 3 && !text.includes(small) && standsIn(large))
    return large.charAt(0) + rest;
  const isName = /^ \p{Lu}/u.test(label.slice(first.length));
  if (/^\p{Lu}\p{Ll}{3,}s$/u.test(first) && !isName && !standsIn(large)) return small.charAt(0) + rest;
  return label;
};

/** Cut out of a longer word (“first-term sailors” → “term sailors”), so that it means something else. */
export const isCutOut = (text: string, label: string): boolean => {
  const at = text.toLowerCase().indexOf(label.toLowerCase());
  return at > 0 && /[-–’'\p{L}]/u.test(text.charAt(at - 1));
};
