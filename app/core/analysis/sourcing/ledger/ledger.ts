import type { Span } from '../../../article/span.ts';
import type { Attribution, LedgerSource } from '../../finding.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Linked } from '../speakers/link.ts';
import { makeNameIndex, type NameIndex } from '../speakers/name-index.ts';
import { roleOf } from '../speakers/role.ts';
import { stakeOf } from './stake.ts';

const CONFIRMS = /^(?:confirm|show|support|back|corroborate|match|verify|document|bear)$/;
const DIFFERS =
  /\b(?:lower|higher|fewer|smaller|larger|different|otherwise|no|not|contradict\w*|instead|nearer)\b/i;

/** The ledger: everybody to whom something is attributed, in the order in which they first speak. */
export function ledgerOf(
  text: string,
  linked: readonly (Linked & { attribution: Attribution })[],
): { sources: LedgerSource[]; idOf: Map<Entity, string> } {
  const byEntity = new Map<Entity, (Linked & { attribution: Attribution })[]>();
  for (const entry of linked) {
    const known = entry.speaker && byEntity.get(entry.speaker);
    if (known) known.push(entry);
    else if (entry.speaker) byEntity.set(entry.speaker, [entry]);
  }
  const names = makeNameIndex(text);
  const supports = supportsBySentence(linked);
  const idOf = new Map<Entity, string>();
  const sources = [...byEntity].map(([entity, entries], index) => {
    const id = `s${index + 1}`;
    idOf.set(entity, id);
    const role = roleOf(text, entity);
    const found = stakeOf(entity.role ? { ...entity, role } : entity, aboutIn(text, entity));
    return {
      id,
      name: entity.name,
      kind: entity.kind,
      role,
      label: labelOf(names, entity),
      ...ownMatter(names, entity, ownWords(text, entity, entries, found)),
      mentions: entries.length,
      attributionIds: entries.map((entry) => entry.attribution.id),
      introduced: entity.introduced.slice(0, 3),
      verifiedBy: verification(text, entity, entries, supports),
    };
  });
  return { sources, idOf };
}

const LOOK = 110;

/** What stands between commas after a name where the article uses it: "who runs the night shift", "a teacher". */
function aboutIn(text: string, entity: Entity): string | null {
  if (entity.kind !== 'named') return null;
  let at = text.indexOf(entity.name);
  for (let looked = 0; looked < 3 && at >= 0; looked++, at = text.indexOf(entity.name, at + 1)) {
    const after = text.slice(at + entity.name.length, at + entity.name.length + LOOK);
    const found =
      /^(?:, \d{1,2})?, (who [^,.;“”"\n]{4,90}|(?:an?|the|\p{Lu}\S*[’']s) [^,.;“”"\n]{4,80})[,.]/u.exec(
        after,
      )?.[1];
    if (found) return found;
  }
  return null;
}

/** A body, or somebody who says "we", speaks about itself. */
function ownWords(
  text: string,
  entity: Entity,
  entries: readonly (Linked & { attribution: Attribution })[],
  found: ReturnType<typeof stakeOf>,
): ReturnType<typeof stakeOf> {
  if (found.stake !== 'unclear' || (entity.kind !== 'organization' && entity.kind !== 'unnamed'))
    return found;
  for (const { attribution } of entries) {
    const said = attribution.content.map(([start, end]) => text.slice(start, end)).join(' ');
    const own = /\b(?:we|our|ours)\b/i.exec(attribution.quotation === 'indirect' ? '' : said)?.[0];
    const its = entity.kind === 'organization' ? /^(?:that )?(?:it|its)\b/i.exec(said)?.[0] : undefined;
    if (own || its)
      return {
        stake: 'self-interested',
        stakeWhy: `With “${(own ?? its ?? '').replace(/^that /i, '')}” this source speaks about itself.`,
      };
  }
  return found;
}

const OFTEN = 3;

/** A body that the article keeps talking about speaks about its own matter. */
function ownMatter(
  names: NameIndex,
  entity: Entity,
  found: ReturnType<typeof stakeOf>,
): ReturnType<typeof stakeOf> {
  if (entity.kind !== 'organization' || found.stake !== 'unclear') return found;
  const times = names.times(entity.name);
  if (times < OFTEN) return found;
  const label = labelOf(names, entity);
  return {
    stake: 'self-interested',
    stakeWhy: `The article is about what ${label} itself does: it names “${entity.name}” ${times} times.`,
  };
}

/** A body is called with "the" where the article does so. */
function labelOf(names: NameIndex, entity: Entity): string {
  if (entity.kind !== 'organization' && entity.kind !== 'document') return entity.label;
  if (/^(?:the|an?|its|their|his|her|this) /i.test(entity.label))
    return entity.label.charAt(0).toLowerCase() + entity.label.slice(1);
  return names.hasArticle(entity.label) ? `the ${entity.label}` : entity.label;
}

/** By the sentence they stand in: what documents, bodies and whoever confirms say in words of proof. */
function supportsBySentence(linked: readonly Linked[]): Map<number, Linked[]> {
  const supports = new Map<number, Linked[]>();
  for (const entry of linked) {
    const { lemma, sentence } = entry.draft;
    const proves =
      entry.speaker?.kind === 'document' || entry.speaker?.kind === 'organization' || lemma === 'confirm';
    if (proves && CONFIRMS.test(lemma)) supports.set(sentence, [...(supports.get(sentence) ?? []), entry]);
  }
  return supports;
}

/** Records or a report that bear out what a source has just said. */
function verification(
  text: string,
  entity: Entity,
  entries: readonly Linked[],
  supports: ReadonlyMap<number, Linked[]>,
): Span | null {
  for (const { draft } of entries) {
    const next = [draft.sentence + 1, draft.sentence + 2].flatMap((at) => supports.get(at) ?? []);
    const support = next.find((other) => other.speaker !== entity)?.draft;
    const last = support?.content.at(-1);
    if (!support || !last) continue;
    const span: Span = [Math.min(support.source?.[0] ?? last[0], last[0]), last[1]];
    if (!DIFFERS.test(text.slice(span[0], span[1]))) return span;
  }
  return null;
}
