import { calledLike, initials } from './called-like.ts';
import { type Entity, type Gender, genderOf, nameWords } from './entity.ts';
import type { Mention } from './mention.ts';

/** Everyone met so far, and who is meant by a name, a role or a pronoun. */
export type Registry = { entities: Entity[] };

/** Whether somebody is no scripted character. */
export const real = (entity: Entity): boolean => entity.kind !== 'character';
const reachable = (entity: Entity, depiction: number): boolean =>
  real(entity) || entity.depiction === depiction;

/** The one for whom `by` is highest, the first of equals; null of none. */
export const latest = (entities: Entity[], by: (entity: Entity) => number): Entity | null =>
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
