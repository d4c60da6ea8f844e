import type { Span } from '../../../article/span.ts';
import type { SourceKind } from '../../finding.ts';
import { FEMALE_NAMES, FEMALE_WORDS, MALE_NAMES, MALE_WORDS } from '../lexicon/gender.ts';
import { FULL_TITLES } from '../lexicon/people-words.ts';
import type { Mention } from './mention.ts';

export type Gender = 'he' | 'she';

/** Somebody or something that can speak in the article, under one canonical name. */
export type Entity = {
  name: string;
  /** The words of the name, lower case, for looking it up. */
  words: readonly string[];
  kind: SourceKind;
  /** How a sentence calls it. */
  label: string;
  gender: Gender | null;
  plural: boolean;
  /** Whether he or she can mean it. */
  person: boolean;
  heads: Set<string>;
  modifiers: Set<string>;
  role: string | null;
  /** Which described message a scripted character belongs to. */
  depiction: number;
  introduced: Span[];
  /** Token index of the last time it was a subject, and of the last time it was named at all. */
  lastSubject: number;
  lastMention: number;
};

/** "Tam (character in the first video)" → tam. */
export const nameWords = (name: string): string[] =>
  name
    .replace(/\(.*/, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}&_-]+/gu) ?? [];

/** The gender that a first name or a word like “mother” tells, or null. */
export function genderOf(words: readonly string[]): Gender | null {
  for (const word of words) {
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (MALE_WORDS.has(lower) || MALE_NAMES.has(lower)) return 'he';
    if (FEMALE_WORDS.has(lower) || FEMALE_NAMES.has(lower)) return 'she';
  }
  return null;
}

/** An entry from its first mention; `depiction` is -1 outside described messages. */
export function makeEntity(
  mention: Mention,
  kind: SourceKind,
  name: string,
  label: string,
  depiction = -1,
): Entity {
  const words = [
    ...(mention.role?.split(/\s+/) ?? []),
    ...(kind === 'named' ? name.split(/\s+/).slice(0, 1) : []),
    mention.head,
    ...mention.modifiers,
  ];
  return {
    name,
    words: nameWords(name),
    kind,
    label,
    gender: mention.plural ? null : genderOf(words),
    plural: mention.plural || / and \p{Lu}/u.test(name),
    person: kind === 'named' || mention.kind === 'role' || mention.hint === 'person' || kind === 'character',
    heads: new Set([mention.head, ...headsOfRole(mention.role)]),
    modifiers: new Set([...mention.modifiers, ...wordsOfRole(mention.role)]),
    role: mention.role,
    depiction,
    introduced: [],
    lastSubject: -1,
    lastMention: -1,
  };
}

/** The words of a role, lower case, titles in full. */
export const wordsOfRole = (role: string | null): string[] =>
  (role?.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => FULL_TITLES.get(word) ?? word);

/** The noun of a role: "the county's health director" → director. */
export function headsOfRole(role: string | null): string[] {
  if (!role) return [];
  const front =
    role.split(
      /\s+(?:of|in|at|for|from|with|on|who|whom|whose|which|that|to|by|seen|shown|supplied|and)\s+|,/,
    )[0] ?? role;
  const words = wordsOfRole(front);
  return words.slice(-1);
}

const LOWER_FIRST =
  /^(?:The|A|An|Some|Several|Many|Most|Two|Three|Four|Five|Six|Both|Former|Senior|Local|One|Another|Its|Their|His|Her)\b/;

/** "A senior official" → "a senior official", "Lesmiran officials" stays. */
export const midSentence = (phrase: string, properStart: boolean): string =>
  LOWER_FIRST.test(phrase) || !properStart ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;

/** "the official" for "The CIA official"; no article of its own becomes none. */
export const withoutArticle = (phrase: string): string =>
  phrase.replace(/^(?:the|a|an|this|that|these|those|one|another)\s+/i, '');

/** "officials" stays, "senior official" becomes "a senior official"; possessives keep "the". */
export const indefinite = (phrase: string, plural: boolean): string => {
  const bare = withoutArticle(phrase);
  if (/^another /i.test(phrase)) return phrase.charAt(0).toLowerCase() + phrase.slice(1);
  if (/^the [^,]*[’']s?\s/i.test(phrase)) return `the ${bare}`;
  if (/^an? /i.test(phrase)) return phrase.charAt(0).toLowerCase() + phrase.slice(1);
  if (
    plural ||
    /^(?:\d|some|several|many|most|two|three|four|five|six|both|his|her|its|their|my)\b/i.test(bare) ||
    /[’']s?\s/.test(bare.split(/\s(?:of|with|for|in|at|from|on|to|who|by|near|about|close)\s/)[0] ?? bare)
  )
    return bare;
  const spelled =
    /^[FHLMNRSX][\p{Lu}]|^[AEFHILMNORSX]\d/u.test(bare) && !/^(?:NASA|NATO|FEMA|FIFA|HIV)\b/.test(bare);
  const vowel = /^[aeiou]/i.test(bare) && !/^(?:uni|use|euro|one|u\.s|u[A-Z])/i.test(bare);
  return `${spelled || vowel ? 'an' : 'a'} ${bare}`;
};

/** "Hanne Ferris’s", "the old man’s": the owner without what describes it further. */
export function possessive(owner: Entity): string {
  const front =
    owner.kind === 'organization' && /^(?:the )?\p{Lu}/u.test(owner.label)
      ? owner.label.replace(/^(?=[^’']* of )(?!the )/, 'the ')
      : (owner.label.split(/\s+(?:in|at|with|on|from|by|for|of|who|\w+ing)\s+/)[0] ?? owner.label);
  const definite = front.replace(/^an? /, 'the ');
  return /s$/.test(definite) ? `${definite}’` : `${definite}’s`;
}
