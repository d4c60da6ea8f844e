import type { SourceKind } from '../finding.ts';
import { type Depiction, depictionAt } from './depictions.ts';
import type { Draft, Run } from './draft.ts';
import { type Entity, indefinite, makeEntity, midSentence, withoutArticle } from './entity.ts';
import { type Mention, readMention } from './mention.ts';
import { collectNames, enrich, nameKind } from './names.ts';
import { isVerb, quoteAt, type Reading, spanOf, tokenAt } from './reading.ts';
import { bodyByNoun, byName, byPronoun, byRole, type Registry } from './registry.ts';
import { subjectBefore } from './subject.ts';

export type Linked = { draft: Draft; speaker: Entity | null };

/** Walks the article once and gives every attribution the one who speaks, under one name all the way through. */
export function linkSpeakers(
  reading: Reading,
  drafts: readonly Draft[],
  depictions: readonly Depiction[],
): { linked: Linked[]; registry: Registry } {
  const registry = collectNames(
    reading,
    drafts.flatMap((draft) => (draft.subject ? [draft.subject] : [])),
  );
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts)
    bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  const linked: Linked[] = [];
  for (const clause of reading.sentences) {
    const depiction = depictionAt(depictions, clause.sentence);
    const own = (bySentence.get(clause.sentence) ?? []).sort((a, b) => a.at - b.at);
    const subject = mainSubject(reading, clause.from, clause.to);
    const scene = { reading, registry, depictions, depiction };
    if (subject && !own.some((draft) => draft.subject && draft.subject[0] <= subject[1]))
      meet(scene, subject, true);
    noteNames(scene, clause.from, clause.to);
    for (const draft of own) {
      const speaker = draft.subject ? meet(scene, draft.subject, true) : null;
      if (speaker && draft.source) speaker.introduced.push(draft.source);
      linked.push({ draft, speaker });
    }
  }
  return { linked, registry };
}

type Scene = { reading: Reading; registry: Registry; depictions: readonly Depiction[]; depiction: number };

/** The subject of the sentence's first finite verb outside quotation marks. */
function mainSubject(reading: Reading, from: number, to: number): Run | null {
  for (let at = from + 1; at < to; at++) {
    const token = tokenAt(reading, at);
    if (quoteAt(reading, at) !== -1 || !isVerb(token) || /ing$/.test(token.lower)) continue;
    const subject = subjectBefore(reading, at, from);
    if (subject) return subject;
  }
  return null;
}

/** Finds or makes whoever the words name, and remembers that they were met here. */
function meet(scene: Scene, run: Run, asSubject: boolean): Entity | null {
  const mention = readMention(scene.reading, run);
  const entity = find(scene, mention) ?? create(scene, mention);
  if (!entity) return null;
  if (mention.name !== null || mention.kind === 'role')
    enrich(entity, mention.kind === 'role' ? { ...mention, role: null } : mention);
  entity.lastMention = Math.max(entity.lastMention, run[1]);
  if (asSubject) entity.lastSubject = Math.max(entity.lastSubject, run[1]);
  if (entity.introduced.length === 0 && mention.kind !== 'pronoun')
    entity.introduced.push(spanOf(scene.reading, run[0], run[1]));
  return entity;
}

function find({ registry, depiction }: Scene, mention: Mention): Entity | null {
  if (mention.kind === 'pronoun') return byPronoun(registry, mention.head, mention.at, depiction);
  if (mention.name !== null) return byName(registry, mention.name, depiction);
  if (mention.kind === 'organization')
    return bodyByNoun(registry, mention) ?? byRole(registry, mention, depiction);
  const indefiniteArticle = mention.article === 'a';
  if (indefiniteArticle && mention.kind === 'role') return null;
  const found = byRole(registry, mention, depiction);
  return (
    found ?? (mention.article === 'the' || mention.article === 'none' ? bodyByNoun(registry, mention) : null)
  );
}

function create(scene: Scene, mention: Mention): Entity | null {
  if (mention.kind === 'pronoun') return null;
  const { registry, depiction, depictions } = scene;
  const message = depictions[depiction];
  const person =
    mention.kind === 'role' ||
    (mention.kind === 'other' && !mention.plural) ||
    (mention.name !== null && nameKind(mention) === 'named');
  const single = mention.name !== null && !mention.name.includes(' ') && mention.hint !== 'organization';
  if (message && (person || single))
    return add(registry, character(mention, message, depiction, scene.reading));
  if (mention.name !== null)
    return add(registry, makeEntity(mention, nameKind(mention), mention.name, mention.name));
  return add(registry, unnamed(mention, scene.reading));
}

function add(registry: Registry, entity: Entity): Entity {
  registry.entities.push(entity);
  return entity;
}

function character(mention: Mention, message: Depiction, depiction: number, reading: Reading): Entity {
  const named = /\bnamed (\p{Lu}[\p{L}’'-]*)/u.exec(
    reading.text.slice(tokenAt(reading, mention.at).span[0], tokenAt(reading, mention.at).span[0] + 80),
  )?.[1];
  const proper = mention.name ?? (mention.phrase.includes('named') ? named : undefined);
  const short =
    mention.phrase.split(/\s+(?:in|at|with|on|from|named|whose|portrayed)\s+/)[0] ?? mention.phrase;
  const called = proper ?? `the ${withoutArticle(short).toLowerCase()}`;
  const name = `${called} (character in ${message.label})`;
  const entity = makeEntity(mention, 'character', name, called, depiction);
  for (const head of portrayedAs(reading, mention.at)) entity.heads.add(head);
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

function unnamed(mention: Mention, reading: Reading): Entity {
  const properStart = tokenAt(reading, mention.at).tag === 'PROPN';
  const phrase = midSentence(mention.phrase, properStart);
  const kind: SourceKind =
    mention.kind === 'document'
      ? 'document'
      : mention.kind === 'organization'
        ? 'organization'
        : properHead(reading, mention)
          ? 'organization'
          : 'unnamed';
  if (kind === 'document') return makeEntity(mention, kind, phrase, definite(phrase, mention));
  if (kind === 'organization')
    return makeEntity(mention, kind, withoutArticle(mention.phrase), definite(phrase, mention));
  const called = indefinite(phrase, mention.plural);
  return makeEntity(mention, kind, `${called} (unnamed)`, called);
}

const definite = (phrase: string, mention: Mention): string =>
  mention.article === 'this' ? `the ${withoutArticle(phrase)}` : phrase;

/** "Russia", "Republicans": a proper noun of one word that no person's name was made of. */
const properHead = (_reading: Reading, mention: Mention): boolean =>
  mention.kind === 'other' && /^\p{Lu}/u.test(withoutArticle(mention.phrase)) && !mention.plural;

/** Names met anywhere in the sentence count as recent, less than a subject does. */
function noteNames({ reading, registry, depiction }: Scene, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const token = tokenAt(reading, at);
    if (token.tag !== 'PROPN' || quoteAt(reading, at) !== -1) continue;
    let last = at;
    while (last + 1 < to && tokenAt(reading, last + 1).tag === 'PROPN') last++;
    const entity = byName(registry, tokenAt(reading, last).text, depiction);
    if (entity) entity.lastMention = Math.max(entity.lastMention, last);
    at = last;
  }
}
