import { contains, type Span } from '../../../article/span.ts';
import { makeOverlapping } from '../../../article/span-index.ts';
import type { Attribution, Quotation } from '../../finding.ts';
import type { Draft, Form } from '../drafts/draft.ts';
import type { Reading } from '../reading.ts';
import { type Entity, makeEntity, possessive } from '../speakers/entity.ts';
import type { Linked } from '../speakers/link.ts';
import { readMention } from '../speakers/mention.ts';
import { whyOf } from './why.ts';

export type Assembled = Linked & { attribution: Attribution };

/** Drafts with their speakers as attributions in text order, ids a1, a2, …; ledger ids come later. */
export function assemble(reading: Reading, linked: readonly Linked[]): Assembled[] {
  const sorted = [...linked].sort((a, b) => startOf(a.draft) - startOf(b.draft) || a.draft.at - b.draft.at);
  const outer = reading.quotes.filter((quote) => quote.depth === 0).map((quote) => quote.span);
  const quotedAt = makeOverlapping(outer, (quote) => [quote]);
  return sorted.map(({ draft, speaker }, index) => {
    const quotation = quotationOf(quotedAt, draft);
    const attribution: Attribution = {
      id: `a${index + 1}`,
      content: draft.content,
      cue: draft.cue,
      source: draft.relative ?? draft.source,
      quotation,
      speaker: speaker?.name ?? 'a source that is not named',
      speakerKind: speaker?.kind ?? 'unnamed',
      sourceId: null,
      confidence: speaker ? draft.confidence : Math.min(draft.confidence, 0.45),
      why: whyOf(reading.text, draft, speaker, quotation),
    };
    return { draft, speaker, attribution };
  });
}

const startOf = (draft: Draft): number => draft.content[0]?.[0] ?? 0;

const VERBATIM = new Set<Form>(['nested', 'turn', 'block']);

function quotationOf(quotedAt: (span: Span) => Span[], draft: Draft): Quotation {
  if (VERBATIM.has(draft.form)) return 'direct';
  const inside = (span: Span) => quotedAt(span).some((quote) => contains([quote[0], quote[1] + 1], span));
  if (draft.content.every(inside)) return 'direct';
  return draft.content.some((span) => quotedAt(span).length > 0) ? 'mixed' : 'indirect';
}

/** Speakers inside a quotation: "I" is whoever is quoted, "my editor" is theirs. */
export function linkNested(
  reading: Reading,
  drafts: readonly Draft[],
  linked: readonly Linked[],
  entities: Entity[],
): Linked[] {
  const made: Linked[] = [];
  const saidAt = makeOverlapping(linked, (entry) => entry.draft.content);
  for (const draft of drafts) {
    const inner = draft.content[0] ?? [0, 0];
    const outer = saidAt(inner).find((entry) =>
      entry.draft.content.some((content) => contains(content, inner)),
    );
    made.push({
      draft,
      speaker: outer && draft.subject ? innerSpeaker(reading, draft, outer, made, entities) : null,
    });
  }
  return made;
}

function innerSpeaker(
  reading: Reading,
  draft: Draft,
  outer: Linked,
  earlier: readonly Linked[],
  entities: Entity[],
): Entity | null {
  if (!draft.subject) return null;
  const mention = readMention(reading, draft.subject);
  if (/^(?:i|we)$/.test(mention.head)) return outer.speaker;
  const owner = outer.speaker ? possessive(outer.speaker) : 'the speaker’s';
  if (mention.kind === 'pronoun') {
    const said = earlier.findLast(
      (entry) => entry.draft.paragraph === draft.paragraph && entry.speaker !== outer.speaker,
    );
    return said?.speaker ?? mineBefore(reading, draft, outer, entities);
  }
  const called = mention.phrase.replace(/^(?:my|our)\b/i, owner);
  const entity = makeEntity(
    mention,
    mention.name ? 'named' : 'unnamed',
    mention.name ?? `${called} (unnamed)`,
    mention.name ?? called,
  );
  entities.push(entity);
  return entity;
}

/** "I asked my editor, and he said": he is the one of mine spoken of just before. */
function mineBefore(reading: Reading, draft: Draft, outer: Linked, entities: Entity[]): Entity | null {
  for (let at = draft.at; at > Math.max(0, draft.at - 25); at--) {
    if (!/^(?:my|our)$/.test(reading.tokens[at]?.lower ?? '') || reading.tokens[at + 1]?.tag !== 'NOUN')
      continue;
    const mention = readMention(reading, [at, at + 1]);
    const owner = outer.speaker ? possessive(outer.speaker) : 'the speaker’s';
    const called = mention.phrase.replace(/^(?:my|our)\b/i, owner);
    const entity = makeEntity(mention, 'unnamed', `${called} (unnamed)`, called);
    entities.push(entity);
    return entity;
  }
  return null;
}
