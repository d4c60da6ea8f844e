import { isBody } from '../clause/noun-phrase.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/gender.ts';
import { BODY_WORDS } from '../lexicon/people-words.ts';
import type { Mention } from './mention.ts';

const LOOKED_AT = 8;
const REACH = 140;

/**
 * Whether a name is a person's or a body's: by what the words themselves say, by a known first name, and by the first
 * pronoun that follows it in its sentences ("Halden Foods will close its plant").
 */
export function nameKind(text: string, mention: Mention): 'named' | 'organization' {
  const name = mention.name ?? '';
  const parts = name.split(/\s+/);
  if (mention.hint === 'organization' || isBody(name)) return 'organization';
  if (mention.hint === 'person') return 'named';
  if (parts.length > 4) return 'organization';
  if (parts.length > 1 && knownFirst(parts[0])) return 'named';
  if (parts.length > 1 && BODY_WORDS.has((parts.at(-1) ?? '').toLowerCase())) return 'organization';
  const { person, thing } = pronounsAfter(text, name);
  if (parts.length > 1) return thing > person ? 'organization' : 'named';
  return person > thing ? 'named' : 'organization';
}

const knownFirst = (word: string | undefined): boolean => {
  const lower = (word ?? '').toLowerCase();
  return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);
};

const FULL = /(?<!\p{L})(\p{Lu}\p{Ll}+(?: \p{Lu}\.)?) (?=(\p{Lu}[\p{L}\p{N}&’'-]*))/gu;

/**
 * Reads the text once, and then gives “Matthew Boyle” for “Boyle”, where the article has a known first name before it;
 * else the name itself.
 */
export function makeFullNames(text: string): (name: string) => string {
  const firsts = new Map<string, string>();
  for (const [, first = '', last = ''] of text.matchAll(FULL)) {
    if (!knownFirst(first.split(' ')[0])) continue;
    for (const name of [last, last.replace(/[’']s?$/, '')]) if (!firsts.has(name)) firsts.set(name, first);
  }
  return (name) => (firsts.has(name) ? `${firsts.get(name)} ${name}` : name);
}

const OFFICE =
  /^.*\b(?:Gov|Sen|Rep|Dr|Sgt|Lt|Gen|Col|Capt|Prof|Rev|President|Chancellor|Senator|Governor|Mayor|Minister|Secretary)\.? (?=\p{Lu})/u;

/** “Jeb Bush” for “Florida Gov. Jeb Bush”: an office is no part of a person’s name. */
export const withoutOffice = (name: string): string => name.replace(OFFICE, '');

/** How often he, she or it is the first pronoun after the name, at the places where the article first uses it. */
function pronounsAfter(text: string, name: string): { person: number; thing: number } {
  const votes = { person: 0, thing: 0 };
  let at = text.indexOf(name);
  for (let looked = 0; looked < LOOKED_AT && at >= 0; looked++, at = text.indexOf(name, at + name.length)) {
    const after = text.slice(at + name.length, at + name.length + REACH).split(/[.!?](?:\s|$)/)[0] ?? '';
    const pronoun = /\b(?:its|it|itself|he|she|his|her|him|himself|herself|who)\b/.exec(after)?.[0];
    if (!pronoun) continue;
    if (pronoun.startsWith('it')) votes.thing++;
    else votes.person++;
  }
  return votes;
}
