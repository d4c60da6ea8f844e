import type { SourceKind } from '../../finding.ts';
import { DOCUMENT_NOUNS, ROLE_NOUNS } from '../lexicon/source-words.ts';
import type { Reading } from '../reading.ts';
import { tokenAt } from '../reading.ts';
import type { Depiction } from '../scenes/depictions.ts';
import { characterLabel } from './character-label.ts';
import type { Entity } from './entity.ts';
import { indefinite, makeEntity, midSentence, possessive, withoutArticle } from './entity.ts';
import type { Mention } from './mention.ts';
import { readMention } from './mention.ts';
import { nameKind } from './name-kind.ts';
import { NOT_NAMES } from './names.ts';
import type { Registry } from './registry.ts';
import { byPronoun } from './registry.ts';

export type Scene = {
  reading: Reading;
  registry: Registry;
  depictions: readonly Depiction[];
  depiction: number;
  /** Whoever was met at a token: the same words are never two people. */
  met: Map<number, Entity>;
};

/** Makes an entry for whoever a mention brings in; null for a pronoun or a day. */
export function create(scene: Scene, mention: Mention): Entity | null {
  if (mention.kind === 'pronoun') return null;
  const { registry, depiction, depictions } = scene;
  const message = depictions[depiction];
  const person =
    mention.kind === 'role' ||
    (mention.kind === 'other' && !mention.plural) ||
    (mention.name !== null && nameKind(scene.reading.text, mention) === 'named');
  const single = mention.name !== null && !mention.name.includes(' ') && mention.hint !== 'organization';
  if (message && (person || single))
    return add(registry, character(registry, mention, message, depiction, scene.reading));
  if (mention.name !== null && NOT_NAMES.test(mention.name)) return null;
  if (mention.name !== null && DOCUMENT_NOUNS.has(mention.head) && mention.article !== 'the')
    return add(registry, makeEntity(mention, 'document', withoutArticle(mention.phrase), mention.phrase));
  if (mention.name !== null)
    return add(
      registry,
      makeEntity(mention, nameKind(scene.reading.text, mention), mention.name, mention.name),
    );
  const owner =
    mention.article === 'possessive' ? ownerIn(registry, mention.phrase, mention.at, depiction) : null;
  return add(
    registry,
    apart(registry, unnamed(owner ? { ...mention, phrase: owner } : mention, scene.reading)),
  );
}

const ORDINALS = ['another', 'a third', 'a fourth', 'a fifth', 'a sixth', 'a seventh', 'an eighth'];

/** A second one who is called "a resident" is another resident. */
function apart(registry: Registry, made: Entity): Entity {
  if (made.kind !== 'unnamed' || made.plural) return made;
  const bare = withoutArticle(made.label);
  const taken = (label: string) => registry.entities.some((entity) => entity.label === label);
  if (!taken(made.label) || bare === made.label) return made;
  const label = ORDINALS.map((ordinal) => `${ordinal} ${bare}`).find((free) => !taken(free)) ?? made.label;
  return { ...made, label, name: `${label} (unnamed)` };
}

/** Puts an entity into the registry and hands it back. */
export function add(registry: Registry, entity: Entity): Entity {
  registry.entities.push(entity);
  return entity;
}

/** "His grandmother" in a described scene: whose. */
function ownerIn(registry: Registry, phrase: string, at: number, depiction: number): string | null {
  const [pronoun, ...rest] = phrase.split(' ');
  const owner = byPronoun(registry, (pronoun ?? '').toLowerCase(), at, depiction);
  return owner ? `${possessive(owner)} ${rest.join(' ')}` : null;
}

/** Somebody scripted in a described message. */
export function character(
  registry: Registry,
  mention: Mention,
  message: Depiction,
  depiction: number,
  reading: Reading,
): Entity {
  const named = /\b(?:named|called) (\p{Lu}[\p{L}’'-]*)/u.exec(
    reading.text.slice(tokenAt(reading, mention.at).span[0], tokenAt(reading, mention.at).span[0] + 40),
  )?.[1];
  const proper = mention.name ?? named;
  const short =
    mention.phrase.split(/\s+(?:in|at|with|on|from|named|whose|portrayed)\s+/)[0] ?? mention.phrase;
  const owner = mention.article === 'possessive' ? ownerIn(registry, short, mention.at, depiction) : null;
  const called = proper ?? owner ?? characterLabel(registry, withoutArticle(short), depiction);
  const name = `${called} (character in ${message.label})`;
  const entity = makeEntity(mention, 'character', name, called, depiction);
  const part = portrayedAs(reading, mention.at);
  for (const word of part.slice(0, -1)) entity.modifiers.add(word);
  for (const head of part.slice(-1)) entity.heads.add(head);
  return entity;
}

/** "a young man portrayed as a junior official": the part played names him too. */
function portrayedAs(reading: Reading, at: number): string[] {
  const words: string[] = [];
  for (let index = at; index < at + 14; index++) {
    const token = tokenAt(reading, index);
    if (token.lower !== 'as') continue;
    for (let next = index + 1; next < index + 9; next++) {
      const word = tokenAt(reading, next);
      if (word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'PROPN') words.push(word.lower);
      else if (word.tag !== 'DET') break;
    }
    break;
  }
  return words;
}

/** Somebody, a body or a document that the article gives no name. */
export function unnamed(mention: Mention, reading: Reading): Entity {
  const properStart = tokenAt(reading, mention.at).tag === 'PROPN' || mention.phrase.includes('’s ');
  const opening = mention.phrase.split(' ')[0]?.toLowerCase() ?? '';
  const common = ROLE_NOUNS.has(opening.replace(/s$/, '')) || reading.text.includes(` ${opening}`);
  const whole = /^\p{Lu}\S* \p{Lu}/u.test(mention.phrase);
  const phrase = midSentence(mention.phrase, properStart && (whole || !common));
  const kind: SourceKind =
    mention.kind === 'document'
      ? 'document'
      : mention.kind === 'organization'
        ? 'organization'
        : properHead(mention)
          ? 'organization'
          : 'unnamed';
  if (kind === 'document') {
    const bare = documentName(phrase, mention.head);
    return makeEntity(mention, kind, bare, definite(bare, mention));
  }
  if (kind === 'organization')
    return makeEntity(mention, kind, withoutArticle(mention.phrase), definite(phrase, mention));
  const called = indefinite(phrase, mention.plural);
  return makeEntity(mention, kind, `${called} (unnamed)`, called);
}

/** "The 118-page report on the fire" is "the report": how long it is names nothing. */
function documentName(phrase: string, head: string): string {
  const front =
    phrase
      .replace(/\s+(?:this|last|next|earlier|later)\s.*$/, '')
      .split(
        /\s+(?:on|about|from|of|in|for|by|supplied|shown|seen|reviewed|released|obtained|kept|with)\s+/,
      )[0] ?? phrase;
  const bare = front.replace(/\b[\d,]+-\w+\s+/, '');
  return bare.toLowerCase().includes(head) ? bare : phrase;
}

const definite = (phrase: string, mention: Mention): string =>
  mention.article === 'this' ? `the ${withoutArticle(phrase)}` : phrase;

/** "Russia", "Republicans": a proper noun of one word that no person's name was made of. */
const properHead = (mention: Mention): boolean =>
  mention.kind === 'other' && /^\p{Lu}/u.test(withoutArticle(mention.phrase)) && !mention.plural;

/** "The film follows Tam": a first name that only the described message knows. */
export function newCharacter(
  { reading, registry, depictions, depiction }: Scene,
  first: number,
  last: number,
): Entity | null {
  const message = depictions[depiction];
  const before = tokenAt(reading, first - 1);
  if (!message || first !== last || before.tag === 'DET' || before.tag === 'ADP' || before.tag === 'ADJ')
    return null;
  if (!/^(?:,|who|and|is|as|in|at)$/.test(tokenAt(reading, last + 1).lower)) return null;
  const mention = readMention(reading, [first, last]);
  return mention.name === null
    ? null
    : add(registry, character(registry, mention, message, depiction, reading));
}
