import { ORGANIZATION_NOUNS } from '../lexicon/source-words.ts';
import type { Entity } from './entity.ts';
import type { Mention } from './mention.ts';
import { byName, byPronoun, type Registry } from './registry.ts';

/** Nouns by which any body may be called again, and those that mean a business. */
const BUSINESS =
  /^(?:company|firm|business|maker|manufacturer|corporation|chain|retailer|start-?up|studio|operator|developer|contractor|airline|bank|publisher|brand|supplier|carrier|employer|landlord|seller|owner)$/;
const ANY_BODY =
  /^(?:group|organi[sz]ation|agency|union|charity|club|team|campaign|movement|association|network|outlet|site|platform|service|newspaper|paper|magazine|broadcaster|station)$/;
const FAR = 400;

const latest = (entities: readonly Entity[]): Entity | null =>
  [...entities].sort(
    (a, b) => Math.max(b.lastSubject, b.lastMention - 40) - Math.max(a.lastSubject, a.lastMention - 40),
  )[0] ?? null;

/** What kind of body an entity is known to be: from how it was introduced and from its name. */
const kindsOf = (entity: Entity): string[] =>
  [...entity.heads, ...entity.words].filter((word) => ORGANIZATION_NOUNS.has(word) || BUSINESS.test(word));

/** "The company", "the union", without anything that tells which: the named body of that kind of which the article spoke last. */
export function theBody({ entities }: Registry, mention: Mention): Entity | null {
  if (mention.article !== 'the' || mention.plural || mention.modifiers.size > 0) return null;
  const business = BUSINESS.test(mention.head);
  if (!business && !ANY_BODY.test(mention.head)) return null;
  const named = entities.filter(
    (entity) =>
      entity.kind === 'organization' &&
      /^\p{Lu}/u.test(entity.name) &&
      entity.lastMention >= 0 &&
      entity.lastMention < mention.at &&
      mention.at - entity.lastMention < FAR,
  );
  const same = named.filter((entity) => {
    const kinds = kindsOf(entity);
    return kinds.includes(mention.head) || (business && kinds.some((kind) => BUSINESS.test(kind)));
  });
  return latest(same) ?? latest(named.filter((entity) => kindsOf(entity).length === 0));
}

const IN_COURT = /^(?:defendant|suspect|accused|plaintiff|victim|convict)$/;
const ANYBODY = /^(?:man|woman|boy|girl|teenager|teen|youth)$/;

/** "The defendant", "the woman": a named person of whom the article has not said what they are. */
export function thePerson({ entities }: Registry, mention: Mention, gender: Entity['gender']): Entity | null {
  if (mention.article !== 'the' || mention.plural || mention.modifiers.size > 0) return null;
  if (!IN_COURT.test(mention.head) && !ANYBODY.test(mention.head)) return null;
  const people = entities.filter(
    (entity) =>
      entity.kind === 'named' &&
      !entity.plural &&
      entity.role === null &&
      entity.lastMention >= 0 &&
      entity.lastMention < mention.at &&
      (gender === null || entity.gender === null || entity.gender === gender),
  );
  return latest(people);
}

const WRITTEN =
  /^(?:post|tweet|message|statement|letter|e-?mail|text|blog|column|comment|caption|note|thread|reply)$/;

/** "Her post said", "Brun’s letter said": what somebody wrote speaks for whoever wrote it. */
export function theWriter(registry: Registry, mention: Mention, depiction: number): Entity | null {
  if (mention.kind !== 'document' || mention.article !== 'possessive' || !WRITTEN.test(mention.head))
    return null;
  const [first = ''] = mention.phrase.toLowerCase().split(' ');
  if (/^(?:his|her|its|their)$/.test(first)) return byPronoun(registry, first, mention.at, depiction);
  const owner = /^(?:the )?(.+?)[’']s? /i.exec(mention.phrase)?.[1];
  return owner ? byName(registry, owner, depiction) : null;
}
