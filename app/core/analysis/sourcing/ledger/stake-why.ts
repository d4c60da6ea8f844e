import type { Entity } from '../speakers/entity.ts';
import { indefinite } from '../speakers/entity.ts';

/** Whom somebody of an office speaks for, said so that a 13-year-old sees why it matters. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^spokes/, 'is there to speak for somebody else'],
  [/^(?:lawyer|attorney)/, 'speaks for a client'],
  [/^(?:aide|adviser|advisor)/, 'speaks for the person he or she works for'],
  [/^mayor/, 'speaks for a town or city'],
  [/^governor/, 'speaks for a state'],
  [/^(?:senator|representative|congress|candidate|council)/, 'wants voters on his or her side'],
  [/^(?:minister|secretary|ambassador)/, 'speaks for a government'],
  [/^president/, 'speaks for the country or body that he or she leads'],
  [/^official/, 'speaks for the government or body that he or she works for'],
  [/^(?:officer|admiral|general|commander)/, 'speaks for the force that he or she serves in'],
  [/^(?:owner|founder|maker|producer)/, 'gains when people like what he or she makes or owns'],
  [/^(?:presenter|announcer)/, 'speaks for the program that he or she is on'],
  [/^recruiter/, 'wants people to join'],
  [/^moderator/, 'speaks for the group that he or she looks after'],
  [/^(?:director|chief|chair|executive|ceo|manager)/, 'speaks for the body that he or she helps to lead'],
];
const MADE_TO_PERSUADE = /^(?:leaflet|flyer|advertisement|ad|poster|post|caption|message|account)$/;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Why a source with an office, or a body of a kind, is a party to the matter: whom it speaks for where the article
 * tells, else whom such people speak for. `office` is the article's word, in full.
 */
export function whyItSpeaksFor(entity: Entity, role: string | null, office: string): string {
  const lower = office.toLowerCase();
  const known = OFFICES.find(([pattern]) => pattern.test(lower));
  if (entity.kind === 'organization')
    return `${capital(entity.label)} speaks for itself: it gains when people believe what it says.`;
  if (MADE_TO_PERSUADE.test(lower) && entity.heads.has(lower))
    return `${capital(indefinite(lower, false))} is made to win people over for whoever puts it out.`;
  const body = role === null ? null : bodyIn(role);
  if (body !== null) {
    const subject =
      entity.kind === 'named'
        ? `${entity.label} is ${articled(role ?? '')}, so this source`
        : capital(entity.label);
    return `${subject} ${entity.plural ? 'speak' : 'speaks'} for ${body}.`;
  }
  if (!known)
    return `${capital(entity.label)} ${entity.plural ? 'belong' : 'belongs'} to one of the sides: the article says “${office}”.`;
  const [, speaksFor] = known;
  if (entity.plural) return `${capital(entity.label)} ${plural(speaksFor)}.`;
  return `${capital(indefinite(lower.replace(/s$/, ''), false))} ${speaksFor}.`;
}

/** "speaks for the body that he or she works for", of several. */
const plural = (words: string): string =>
  words
    .replace(/\bhe or she (\w+?)s\b/g, 'they $1')
    .replace(/^speaks\b/, 'speak')
    .replace(/^wants\b/, 'want')
    .replace(/^gains\b/, 'gain')
    .replace(/^is\b/, 'are')
    .replace('his or her', 'their');

const articled = (role: string): string =>
  /^(?:an?|the|its|their|his|her|one|\S+[’']s?)\s/i.test(role) || /^\p{Lu}\S*[’']s/u.test(role)
    ? role
    : /^(?:president|director|chair\w*|chief|ceo|head|mayor|secretary|minister|founder) of\b/i.test(role)
      ? role
      : indefinite(role, false);

const OFFICE_END =
  /\b(?:spokes\w+|director|chief|president|chair\w*|secretary|minister|ambassador|executive|ceo|founder|owner|manager|officials?|officers?|aides?|advisers?|advisors?|lawyers?|attorneys?|recruiters?|commander|announcer|producer)$/i;

const OWNER =
  /^(the |its |their |an? )?((?:(?!in |for |of |at |with )[\p{L}.-]+ ){0,4}?[\p{L}.-]+)(?:[’']s|(?<=s)[’']) /u;
const LED =
  /^(?:an? |the )?(?:[\p{L}-]+ ){0,3}?[\p{L}-]+ (?:of|for|at|in) ((?:the\s|an?\s|two\s|\p{Lu}).*)$/u;
const ACRONYM = /^(?:an? |the )?(?!CEO|US|UK|EU|GOP|ABC|NBC|CBS|BBC|PBS)(\p{Lu}{2,6})\s(?=\S+$)/u;
const FORCE =
  /^(?:an? |the )?((?:\p{Lu}[\p{L}-]* )?(?:navy|army|company|city|police|union|campaign|party|school|agency|council|government|state|county|university|hospital))\s(?=\S+$)/u;
const MOST_LETTERS = 60;

/** The body a role names: "the company" of "the company’s director of operations", "the CIA" of "CIA official". */
function bodyIn(role: string): string | null {
  if (/^(?:an? |the )?(?:\w+ )?(?:secretary|minister) of\b|\battorney general\b/i.test(role))
    return 'a government';
  const owner = OWNER.exec(role);
  if (owner) return `${owner[1] ?? (/^\p{Ll}/u.test(owner[2] ?? '') ? 'the ' : '')}${owner[2]}`;
  const led = LED.exec(role)?.[1];
  if (led && led.length < MOST_LETTERS) return led;
  const acronym = ACRONYM.exec(role)?.[1];
  if (acronym && OFFICE_END.test(role)) return `the ${acronym}`;
  const force = FORCE.exec(role)?.[1];
  return force && OFFICE_END.test(role) ? `the ${force}` : null;
}
