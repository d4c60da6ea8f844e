import { type Entity, nameWords } from '../speakers/entity.ts';

const NAME = String.raw`\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.)?(?: (?:de |van |von |al-)?\p{Lu}[\p{L}’'-]+){1,2}`;
const ASKED = new RegExp(
  String.raw`\b(?:with|to|interviewed|asked|met|joined by|invited|called)\s+(?:(?:Dr|Mr|Ms|Mrs|Prof|Sen|Rep|Gov)\.?\s+|[\p{Ll}’'-]+,?\s+){0,5}(${NAME})`,
  'gu',
);
const FULL = new RegExp(NAME, 'gu');

/** Whose the answers of an interview are: the person whom the words before it say was asked, or name most often. */
export function interviewee(intro: string): string | null {
  const asked = [...intro.matchAll(ASKED)].at(-1)?.[1];
  if (asked) return asked;
  const names = [...new Set(intro.match(FULL) ?? [])].slice(0, 20).map((name) => {
    const surname = name.split(' ').at(-1) ?? name;
    return { name, times: intro.split(surname).length };
  });
  return names.sort((a, b) => b.times - a.times)[0]?.name ?? null;
}

/** The full name behind a label: another speaker's, or one in the words before, by a name or by initials. */
export function fullName(name: string, label: string, intro: string, made: readonly Entity[]): string {
  const words = nameWords(name);
  const last = words.at(-1) ?? '';
  const people = made.filter(({ kind }) => kind === 'named');
  const known = words.length === 1 && people.find((one) => one.words.includes(last));
  if (known) return known.name;
  const initials = /^\p{Lu}{2,3}$/u.test(label) ? label.toLowerCase() : null;
  const isMeant = (one: string) => {
    const parts = nameWords(one);
    if (initials !== null) return parts.map((part) => part[0]).join('') === initials;
    return words.length > 1 ? parts.join(' ') === words.join(' ') : parts.includes(last);
  };
  const byInitials = initials === null ? undefined : people.find((one) => isMeant(one.name))?.name;
  return byInitials ?? (intro.match(FULL) ?? []).find(isMeant) ?? name;
}
