import type { Entity } from './entity.ts';
import type { Registry } from './registry.ts';

/** Everyone whose name shares the last word of `wanted` or stands for it in initials, and all characters. In order. */
export function calledLike(registry: Registry, wanted: readonly string[]): Entity[] {
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

/** "wb" for World Bank. */
export const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|the|and|for)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('')
    .padEnd(2, '_');
