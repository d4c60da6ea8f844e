import type { Entity } from './entity.ts';
import type { Mention } from './mention.ts';
import { latest, type Registry, real } from './registry.ts';

/** "The governor", of three governors: the one who acted just before, this many tokens at most. */
const NEAR = 80;

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
