import { bodyName, isBody } from '../clause/noun-phrase.ts';
import type { Run } from '../drafts/draft.ts';
import { ORGANIZATION_NOUNS, ROLE_NOUNS, TITLES } from '../lexicon/source-words.ts';
import { quoteAt, type Reading, tokenAt } from '../reading.ts';
import { type Entity, headsOfRole, makeEntity, wordsOfRole } from './entity.ts';
import { type Mention, readMention } from './mention.ts';
import { makeFullNames, nameKind, withoutOffice } from './name-kind.ts';
import { byName, type Registry, titleGender } from './registry.ts';

/** Days and months: never somebody who speaks. */
export const NOT_NAMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Makes an entry for everybody the article names in full, before it is known who speaks; `known` are there already. */
export function collectNames(reading: Reading, known: readonly Entity[], subjects: readonly Run[]): Registry {
  const registry: Registry = { entities: [...known] };
  const mentions = [...subjects.map((run) => readMention(reading, run)), ...titledNames(reading)].filter(
    (mention) => mention.name !== null,
  );
  const isFull = (mention: Mention) => /\S\s+\S/.test(mention.name ?? '');
  const full = mentions.filter(isFull).sort((a, b) => weight(b) - weight(a));
  const fullName = makeFullNames(reading.text);
  for (const mention of [...full, ...mentions.filter((other) => !isFull(other))])
    addName(reading.text, registry, mention, fullName);
  return registry;
}

/** A mention that tells a person from a body teaches more than one that does not. */
const weight = (mention: Mention): number => (mention.hint ? 2 : 0) + (mention.role ? 1 : 0);

function addName(
  text: string,
  registry: Registry,
  mention: Mention,
  fullName: (name: string) => string,
): void {
  const short = withoutOffice(mention.name ?? '');
  const name = mention.hint === 'organization' ? (mention.name ?? '') : fullName(short);
  if (NOT_NAMES.test(name) || name.length < 2) return;
  const known = byName(registry, name, -1, titleGender(mention));
  if (known) {
    enrich(known, mention);
    return;
  }
  const kind = nameKind(text, { ...mention, name });
  registry.entities.push(makeEntity(mention, kind, name, name));
}

/** Keeps what a further mention tells of somebody: the longest role, its nouns, the gender. */
export function enrich(entity: Entity, mention: Mention): void {
  if (entity.kind === 'named') entity.gender ??= titleGender(mention);
  if (mention.role && (entity.role === null || mention.role.length > entity.role.length))
    entity.role = mention.role;
  for (const head of headsOfRole(mention.role)) entity.heads.add(head);
  if (mention.role) entity.heads.add(mention.head);
  for (const word of wordsOfRole(mention.role)) entity.modifiers.add(word);
}

/** "Director John Ratcliffe", "Dr. Ines Calloway, who teaches": runs of capitals that start with a title or are described after. */
function titledNames(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  for (const clause of reading.sentences) {
    if (reading.article.paragraphs[clause.paragraph]?.kind !== 'text') continue;
    for (let at = clause.from; at < clause.to; at++) {
      if (!isProper(reading, at)) continue;
      let last = at;
      while (last + 1 < clause.to && (isProper(reading, last + 1) || joins(reading, last + 1, clause.to)))
        last++;
      last = bodyName(reading, [at, clause.to - 1], [at, last])[1];
      const mention = titled(reading, at, last, clause.to);
      if (mention) mentions.push(mention);
      at = last;
    }
  }
  return mentions;
}

const isProper = (reading: Reading, at: number): boolean =>
  tokenAt(reading, at).tag === 'PROPN' &&
  quoteAt(reading, at) === -1 &&
  /^\p{Lu}/u.test(tokenAt(reading, at).text);
const joins = (reading: Reading, at: number, to: number): boolean =>
  /^(?:&|-|de|van|von)$/.test(tokenAt(reading, at).text) && at + 1 < to && isProper(reading, at + 1);

function titled(reading: Reading, first: number, last: number, to: number): Mention | null {
  let start = first;
  while (start < last && TITLES.has(tokenAt(reading, start).lower.replace(/\.$/, ''))) start++;
  const next = tokenAt(reading, last + 1);
  const words = reading.text.slice(tokenAt(reading, start).span[0], tokenAt(reading, last).span[1]);
  const appositive = next.text === ',' && last + 2 < to ? describeAfter(reading, last + 2, to) : null;
  const before = tokenAt(reading, first - 1);
  const firm = before.text === ',' && ORGANIZATION_NOUNS.has(tokenAt(reading, first - 2).lower);
  if (start < last && start === first && isBody(words))
    return named(reading, [start, last], words, appositive === 'who' ? null : appositive, 'organization');
  if (next.tag === 'NOUN') return null;
  if (start === first && appositive === null && !firm) return null;
  if (start === last && start === first)
    return firm ? named(reading, [start, last], words, null, 'organization') : null;
  const title =
    start > first
      ? reading.text.slice(tokenAt(reading, first).span[0], tokenAt(reading, start - 1).span[1])
      : null;
  const roleHead = headsOfRole(appositive).at(-1) ?? '';
  const body = firm || ORGANIZATION_NOUNS.has(roleHead) || isBody(words);
  const person = title !== null || ROLE_NOUNS.has(roleHead) || appositive === 'who';
  if (!body && !person) return null;
  return named(
    reading,
    [start, last],
    words,
    appositive === 'who' ? title : (appositive ?? title),
    body && title === null ? 'organization' : 'person',
  );
}

const named = (
  reading: Reading,
  run: Run,
  words: string,
  role: string | null,
  hint: 'person' | 'organization',
): Mention => ({
  kind: 'name',
  name: words,
  head: tokenAt(reading, run[1]).lower,
  modifiers: new Set(),
  plural: false,
  article: 'none',
  phrase: words,
  role,
  hint,
  at: run[0],
});

function describeAfter(reading: Reading, from: number, to: number): string | null {
  const first = tokenAt(reading, from);
  if (first.lower === 'who') return 'who';
  if (
    !/^(?:a|an|the|its|their|his|her|former)$/.test(first.lower) &&
    !(first.tag === 'NOUN' && ROLE_NOUNS.has(first.lower))
  )
    return null;
  let last = from;
  while (
    last + 1 < to &&
    last < from + 12 &&
    !/^(?:,|\.|;|who|which|that|and|”|")$/.test(tokenAt(reading, last + 1).lower) &&
    tokenAt(reading, last + 1).tag !== 'VERB'
  )
    last++;
  return reading.text.slice(first.span[0], tokenAt(reading, last).span[1]);
}
