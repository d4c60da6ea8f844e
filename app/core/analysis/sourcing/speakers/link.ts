import type { Draft, Run } from '../drafts/draft.ts';
import type { Reading } from '../reading.ts';
import { quoteAt, spanOf, tokenAt } from '../reading.ts';
import type { Depiction } from '../scenes/depictions.ts';
import { depictionAt } from '../scenes/depictions.ts';
import { accountAt } from './accounts.ts';
import { mainSubject, sceneLead } from './acting.ts';
import { bodyByNoun, byRole } from './by-role.ts';
import type { Entity } from './entity.ts';
import { genderOf, indefinite, nameWords } from './entity.ts';
import type { Mention } from './mention.ts';
import { readMention } from './mention.ts';
import { collectNames, enrich, NOT_NAMES } from './names.ts';
import type { Scene } from './new-entity.ts';
import { create, newCharacter } from './new-entity.ts';
import { ONE_OF, oneOfThem } from './one-of-them.ts';
import type { Registry } from './registry.ts';
import { byName, byPronoun, titleGender } from './registry.ts';
import { theBody, thePerson, theWriter } from './stand-ins.ts';

export type Linked = { draft: Draft; speaker: Entity | null };

/** Walks the article once and gives every attribution the one who speaks, under one name all the way through. */
export function linkSpeakers(
  reading: Reading,
  drafts: readonly Draft[],
  depictions: readonly Depiction[],
  known: readonly Entity[] = [],
): { linked: Linked[]; registry: Registry } {
  const acting = new Map<number, Run>();
  for (const clause of reading.sentences) {
    const run = mainSubject(reading, clause.from, clause.to);
    if (run) acting.set(clause.sentence, run);
  }
  const registry = collectNames(reading, known, [
    ...drafts.flatMap((draft) =>
      draft.subject && depictionAt(depictions, draft.sentence) < 0 ? [draft.subject] : [],
    ),
    ...[...acting].flatMap(([sentence, run]) => (depictionAt(depictions, sentence) < 0 ? [run] : [])),
  ]);
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts)
    bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  const linked: Linked[] = [];
  const met = new Map<number, Entity>();
  for (const clause of reading.sentences) {
    const depiction = depictionAt(depictions, clause.sentence);
    const own = (bySentence.get(clause.sentence) ?? []).sort((a, b) => a.at - b.at);
    const subject = acting.get(clause.sentence) ?? null;
    const scene = { reading, registry, depictions, depiction, met };
    if (subject && !own.some((draft) => draft.subject && draft.subject[0] <= subject[1]))
      meet(scene, subject, false);
    const lead = sceneLead(scene, clause.from, clause.to);
    if (lead) meet(scene, lead, false);
    noteNames(scene, clause.from, clause.to);
    for (const draft of own) {
      if (draft.sameAs) continue;
      const speaker = draft.subject ? meet(scene, draft.subject, true) : null;
      if (speaker && draft.source) speaker.introduced.push(draft.source);
      linked.push({ draft, speaker });
    }
  }
  const speakerOf = new Map(linked.map(({ draft, speaker }) => [draft, speaker]));
  for (const draft of drafts)
    if (draft.sameAs) linked.push({ draft, speaker: speakerOf.get(draft.sameAs) ?? null });
  return { linked, registry };
}

/** Finds or makes whoever the words name, and remembers that they were met here; a mere thing is only noted when it speaks. */
function meet(scene: Scene, run: Run, speaks: boolean): Entity | null {
  const known = scene.met.get(run[0]);
  const entity = known ? seen(known, run) : meetNew(scene, run, speaks);
  if (entity) scene.met.set(run[0], entity);
  return entity;
}

function meetNew(scene: Scene, words: Run, speaks: boolean): Entity | null {
  const run = pastDay(scene.reading, words);
  const account = scene.depiction < 0 ? accountAt(scene.reading, scene.registry, run) : null;
  if (account) return seen(account, run);
  const mention = readMention(scene.reading, run);
  const entity = find(scene, mention) ?? (speaks || mention.kind !== 'other' ? create(scene, mention) : null);
  if (!entity) return null;
  if (mention.name !== null || mention.kind === 'role') enrich(entity, mention);
  if (mention.kind === 'role') rename(entity, mention);
  seen(entity, run);
  if (entity.introduced.length === 0 && mention.kind !== 'pronoun')
    entity.introduced.push(spanOf(scene.reading, run[0], run[1]));
  return entity;
}

/** "A report published Wednesday said": the day is not who spoke, the noun before it is. */
function pastDay(reading: Reading, run: Run): Run {
  if (run[0] !== run[1] || !NOT_NAMES.test(tokenAt(reading, run[0]).text)) return run;
  let last = run[0] - 1;
  while (last > run[0] - 5 && /^(?:VERB|ADP|ADV|AUX)$/.test(tokenAt(reading, last).tag)) last--;
  let first = last;
  while (first > last - 6 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokenAt(reading, first - 1).tag)) first--;
  if (tokenAt(reading, first - 1).tag === 'DET') first--;
  return /^(?:NOUN|PROPN)$/.test(tokenAt(reading, last).tag) ? [first, last] : run;
}

function seen(entity: Entity, run: Run): Entity {
  entity.lastMention = Math.max(entity.lastMention, run[1]);
  entity.lastSubject = Math.max(entity.lastSubject, run[1]);
  return entity;
}

/** "The girl …, a 16-year-old lifeguard": once the article says "the lifeguard", that is what she is called. */
function rename(entity: Entity, mention: Mention): void {
  if (
    entity.kind === 'character' &&
    mention.article === 'the' &&
    !entity.label.toLowerCase().includes(mention.head)
  ) {
    entity.name = entity.name.replace(entity.label, mention.phrase.toLowerCase());
    entity.label = mention.phrase.toLowerCase();
    entity.words = nameWords(entity.name);
    return;
  }
  if (entity.kind !== 'unnamed' || !entity.role || mention.article !== 'the') return;
  if (entity.label.toLowerCase().includes(mention.head)) return;
  const front = entity.role.split(/\s+(?:who|whom|which|that)\s+|,/)[0] ?? entity.role;
  if (!front.toLowerCase().includes(mention.head)) return;
  entity.label = indefinite(front, entity.plural);
  entity.name = `${entity.label} (unnamed)`;
  entity.words = nameWords(entity.name);
}

function find(scene: Scene, mention: Mention): Entity | null {
  const { registry, depiction } = scene;
  if (mention.kind === 'pronoun') return byPronoun(registry, mention.head, mention.at, depiction);
  if (ONE_OF.test(mention.head) && !mention.plural && !mention.phrase.includes(' of '))
    return oneOfThem(scene, mention);
  if (mention.name !== null) return byName(registry, mention.name, depiction, titleGender(mention));
  const writer = theWriter(registry, mention, depiction);
  if (writer) return writer;
  if (mention.kind === 'organization')
    return (
      bodyByNoun(registry, mention) ?? byRole(registry, mention, depiction) ?? theBody(registry, mention)
    );
  const indefiniteArticle = mention.article === 'a';
  if (indefiniteArticle && mention.kind === 'role') return null;
  const capital =
    mention.kind === 'other' && mention.article === 'none' && /^\p{Lu}\S*$/u.test(mention.phrase);
  const called = capital ? byName(registry, mention.phrase, depiction) : null;
  if (called) return called;
  const found = byRole(registry, mention, depiction);
  if (found || (mention.article !== 'the' && mention.article !== 'none')) return found;
  if (depiction < 0) {
    const person = thePerson(registry, mention, genderOf([mention.head]));
    if (person) return person;
  }
  return bodyByNoun(registry, mention) ?? (mention.kind === 'role' ? theBody(registry, mention) : null);
}

/** Names met anywhere in the sentence count as recent, less than a subject does. */
function noteNames(scene: Scene, from: number, to: number): void {
  const { reading, registry, depiction } = scene;
  for (let at = from; at < to; at++) {
    const token = tokenAt(reading, at);
    if (token.tag !== 'PROPN' || quoteAt(reading, at) !== -1) continue;
    let last = at;
    while (last + 1 < to && tokenAt(reading, last + 1).tag === 'PROPN') last++;
    const entity = byName(registry, tokenAt(reading, last).text, depiction) ?? newCharacter(scene, at, last);
    if (entity) entity.lastMention = Math.max(entity.lastMention, last);
    at = last;
  }
}
