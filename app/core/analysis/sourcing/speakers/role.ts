import type { Entity } from './entity.ts';

const LOOK = 60;
const BODY_BEFORE = /(?:^|[\s(])(\p{Lu}{2,6}|(?:the )?(?:\p{Lu}[\p{L}.-]+ ){0,3}\p{Lu}[\p{L}.-]*[’']s) $/u;

/** The article's words for what a source is: "NRA Director" where it says "NRA Director Jo Reed"; null where it has none. */
export function roleOf(text: string, entity: Entity): string | null {
  if (entity.role) return withBody(text, entity, entity.role);
  return entity.kind === 'unnamed' || entity.kind === 'character'
    ? entity.label.replace(/^(?:an?|the) /, '')
    : null;
}

/** A title of one word with the body that stands before it. */
function withBody(text: string, entity: Entity, role: string): string {
  if (entity.kind !== 'named' || !/^\p{Lu}\p{L}+$/u.test(role)) return role;
  const at = text.indexOf(`${role} ${entity.name}`);
  const body = at < 0 ? null : BODY_BEFORE.exec(text.slice(Math.max(0, at - LOOK), at))?.[1];
  return body ? `${body} ${role}` : role;
}
