import { type Entity, type Gender, genderOf, nameWords } from './entity.ts';
import type { Mention } from './mention.ts';

/** Everyone met so far, and who is meant by a name, a role or a pronoun. */
export type Registry = { entities: Entity[] };

/** "The governor", of three governors: the one who acted just before, this many tokens at most. */
const NEAR = 80;

const real = (entity: Entity): boolean => entity.kind !== 'character';
const reachable = (entity: Entity, depiction: number): boolean =>
  real(entity) || entity.depiction === depiction;

const latest = (entities: Entity[], by: (entity: Entity) => number): Entity | null =>
  entities.reduce<Entity | null>(
    (best, entity) => (best === null || by(entity) > by(best) ? entity : best),
    null,
  );

/** Full name, surname, part of a body's name, or its initials. */
export function byName(
  registry: Registry,
  name: string,
  depiction: number,
  gender: Gender | null = null,
): Entity | null {
  const wanted = nameWords(name);
  const last = wanted.at(-1);
  const pool = calledLike(registry, wanted).filter(
    (entity) =>
      reachable(entity, depiction) &&
      (entity.kind === 'named' || entity.kind === 'organization' || entity.kind === 'character'),
  );
  const matches = pool.filter((entity) => {
    const { words } = entity;
    if (words.join(' ') === wanted.join(' ')) return true;
    if (entity.kind === 'named') {
      const known = words.filter((word) => !/^(?:jr|sr|iii?)$/.test(word));
      return (
        last !== undefined &&
        (known.at(-1) === last ||
          (wanted.length === 1 && (known[0] === last || (known.length === 3 && known[1] === last)))) &&
        wanted.every(
          (word) => known.includes(word) || (wanted.indexOf(word) < wanted.length - 1 && word.length <= 2),
        )
      );
    }
    if (entity.kind === 'organization' && /[’']s?\s/.test(entity.name)) return false;
    if (
      entity.kind === 'organization' &&
      wanted.length === 1 &&
      words.length > 1 &&
      /(?:ese|ish|ians?|eans?|[^w]ans?|is)$/.test(last ?? '')
    )
      return false;
    if (entity.kind === 'organization')
      return (
        wanted.every((word) => words.includes(word)) ||
        initials(words) === wanted.join('') ||
        initials(wanted) === words.join('')
      );
    return false;
  });
  const fitting = matches.filter(
    (entity) => gender === null || entity.gender === null || entity.gender === gender,
  );
  const whole = fitting.filter(({ words }) => words.join(' ') === wanted.join(' '));
  return latest(whole.length > 0 ? whole : fitting, (entity) => entity.lastMention);
}

/** What "Mr." or "Ms." before a name says. */
export const titleGender = ({ role }: Mention): Gender | null =>
  role && /^(?:mr|mrs|ms|miss|sir|lord|lady|dame)\b/i.test(role) ? genderOf(role.split(/\s+/)) : null;

/** Everyone whose name shares the last word of `wanted` or stands for it in initials, and all characters. In order. */
function calledLike(registry: Registry, wanted: readonly string[]): Entity[] {
  const index = indexes.get(registry) ?? { known: 0, characters: [], places: new Map<string, number[]>() };
  indexes.set(registry, index);
  for (; index.known < registry.entities.length; index.known++) {
    const entity = registry.entities[index.known];
    if (entity?.kind === 'character') index.characters.push(index.known);
    else if (entity) for (const key of keysOf(entity)) add(index.places, key, index.known);
  }
  const keys = [wanted.at(-1) ?? '', `=${initials(wanted)}`, `~${wanted.join('')}`];
  const places = new Set([...keys.flatMap((key) => index.places.get(key) ?? []), ...index.characters]);
  return [...places].sort((a, b) => a - b).flatMap((place) => registry.entities[place] ?? []);
}

/** Characters are called by other names later on: they stand in no place. */
type NameIndex = { known: number; characters: number[]; places: Map<string, number[]> };
const indexes = new WeakMap<Registry, NameIndex>();

const keysOf = ({ words }: Entity): Set<string> =>
  new Set([...words, `=${words.join('')}`, `~${initials(words)}`]);

function add(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|the|and|for)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('')
    .padEnd(2, '_');

/** Who is meant by he, she, it or they at a place in the text. */
export function byPronoun(
  { entities }: Registry,
  pronoun: string,
  at: number,
  depiction: number,
): Entity | null {
  const gender: Gender | null = /^(?:he|his|him)$/.test(pronoun)
    ? 'he'
    : /^(?:she|her)$/.test(pronoun)
      ? 'she'
      : null;
  const inside = entities.filter(
    (entity) =>
      (depiction >= 0 ? entity.depiction === depiction : real(entity)) &&
      entity.lastMention >= 0 &&
      entity.lastMention <= at,
  );
  const pool =
    inside.length > 0 || depiction < 0
      ? inside
      : entities.filter((entity) => real(entity) && entity.lastMention <= at && entity.lastMention >= 0);
  const recency = (entity: Entity) => Math.max(entity.lastSubject, entity.lastMention - 40);
  if (gender) {
    const people = pool.filter(
      (entity) =>
        !entity.plural &&
        (entity.kind === 'named' || entity.kind === 'unnamed' || entity.kind === 'character') &&
        (entity.gender === null || entity.gender === gender),
    );
    const found = latest(people, recency);
    if (found) found.gender = gender;
    return found;
  }
  if (/^(?:it|its)$/.test(pronoun))
    return latest(
      pool.filter(
        (entity) => !entity.plural && (entity.kind === 'organization' || entity.kind === 'document'),
      ),
      recency,
    );
  if (/^(?:they|their|them)$/.test(pronoun)) {
    return (
      latest(
        pool.filter((entity) => entity.plural),
        recency,
      ) ??
      latest(
        pool.filter((entity) => entity.kind !== 'named'),
        recency,
      )
    );
  }
  return null;
}

/** Who "the official", "the board" or "its chair" is: the last one of that noun whose description agrees. */
export function byRole({ entities }: Registry, mention: Mention, depiction: number): Entity | null {
  const agrees = (entity: Entity) => {
    if (entity.plural !== mention.plural || !entity.heads.has(mention.head)) return false;
    const known = new Set([...entity.modifiers, ...entity.heads, ...entity.words]);
    return [...mention.modifiers].every((word) => known.has(word) || /^(?:own|same|other|also)$/.test(word));
  };
  const here = depiction >= 0 ? entities.filter((entity) => entity.depiction === depiction) : [];
  const own = latest(here.filter(agrees), (entity) => Math.max(entity.lastSubject, entity.lastMention));
  if (own) return own;
  if (depiction >= 0 && mention.kind === 'role') return null;
  const matches = entities.filter((entity) => real(entity) && agrees(entity));
  if (matches.length === 0 && mention.article !== 'a' && !mention.plural) {
    const holders = entities.filter((entity) => entity.kind === 'named' && entity.heads.has(mention.head));
    if (holders.length === 1) return holders[0] ?? null;
    const near = holders.filter(
      (entity) =>
        entity.lastSubject >= 0 && mention.at - entity.lastSubject < NEAR && mention.modifiers.size === 0,
    );
    if (near.length > 0) return latest(near, (entity) => entity.lastSubject);
  }
  return (
    latest(
      matches.filter((entity) => entity.lastMention >= 0),
      (entity) => entity.lastMention,
    ) ?? (matches.length === 1 ? (matches[0] ?? null) : null)
  );
}

/** A body meant by its common noun: "the navy" for the Calvessan Navy. */
export function bodyByNoun({ entities }: Registry, mention: Mention): Entity | null {
  const wanted = [mention.head, ...mention.modifiers];
  const matches = entities.filter((entity) => {
    if (entity.kind !== 'organization' || entity.plural !== mention.plural) return false;
    const words = new Set([...entity.words, ...entity.heads, ...entity.modifiers]);
    return wanted.every((word) => words.has(word));
  });
  return (
    latest(
      matches.filter((entity) => entity.lastMention >= 0),
      (entity) => entity.lastMention,
    ) ??
    matches[0] ??
    null
  );
}
