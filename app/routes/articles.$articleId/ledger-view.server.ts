import type { LedgerEntry } from '#app/components/article/ledger.tsx';
import type { TakenOut } from '#app/core/analysis/correction/corrected.ts';
import { writeSourceKey } from '#app/core/analysis/correction/finding-key.ts';
import { TECHNIQUES } from '#app/core/analysis/persuasion/techniques.ts';
import { MOVES } from '#app/core/analysis/recruitment/moves.ts';
import { type Part, partAt } from '#app/core/article/parts.ts';
import { type Span, slice } from '#app/core/article/span.ts';
import type { TopicId } from '#app/core/question/skills.ts';
import type { Read } from './part-view.server.ts';
import { excerpt } from './reading-facts.ts';

/** A source that a form offers. */
export type Choosable = { id: string; key: string; label: string };
export type OtherSource = {
  id: string;
  label: string;
  mentions: number;
  part: number;
  claimId: string | null;
};
export type OutLine = { id: string; by: string; topic: TopicId; title: string; words: string };

export type LedgerView = {
  /** Sources that speak in this part, with all they claim. */
  entries: LedgerEntry[];
  /** The others, and where they speak first. */
  others: OtherSource[];
  missing: { id: string; who: string; why: string }[];
  sources: Choosable[];
  messages: { id: string; span: string; label: string }[];
  takenOut: OutLine[];
};

/** Everybody who speaks in the article, those of this part in full. */
export function ledgerView({ text, corrected }: Read, parts: readonly Part[], number: number): LedgerView {
  const { analysis, sourceKeys, checked, takenOut } = corrected;
  const claims = new Map<string, PlacedClaim[]>();
  for (const { id, sourceId, content } of analysis.attributions) {
    if (sourceId === null) continue;
    const words = excerpt(content.map((span) => slice(text, span)).join(' … '), 140);
    const own = claims.get(sourceId) ?? [];
    own.push({ id, words, part: partAt(parts, content[0]?.[0] ?? 0) });
    claims.set(sourceId, own);
  }
  const all = analysis.sources.map((source): LedgerEntry => {
    const own = claims.get(source.id) ?? [];
    const here = own.filter(({ part }) => part === number);
    const key = sourceKeys.get(source.id);
    return {
      id: source.id,
      key: key === undefined ? '' : writeSourceKey(key),
      label: source.label,
      role: source.role,
      kind: source.kind,
      stake: source.stake,
      stakeWhy: source.stakeWhy,
      mentions: source.mentions,
      checked: checked.has(source.id),
      verifiedBy: source.verifiedBy === null ? null : slice(text, source.verifiedBy),
      claims: here.map(({ id, words }) => ({ id, words })),
      elsewhere: elsewhereOf(own, number),
    };
  });
  const isHere = ({ claims: here }: LedgerEntry) => here.length > 0;
  return {
    entries: parts.length === 1 ? all : all.filter(isHere),
    others:
      parts.length === 1
        ? []
        : all
            .filter((entry) => !isHere(entry))
            .map(({ id, label, mentions, elsewhere }) => ({
              id,
              label,
              mentions,
              part: elsewhere?.part ?? 1,
              claimId: elsewhere?.claimId ?? null,
            })),
    missing: number === 1 ? analysis.missingVoices.map(({ id, who, why }) => ({ id, who, why })) : [],
    sources: all.map(({ id, key, label }) => ({ id, key, label })),
    messages: analysis.messages.map(({ id, span, label }) => ({ id, span: span.join('-'), label })),
    takenOut: takenOut
      .filter((out) => partAt(parts, placeOf(out)[0]) === number)
      .map((out) => ({
        id: out.finding.id,
        by: out.by,
        topic: out.layer === 'silence' ? 'sourcing' : out.layer,
        title: titleOf(out),
        words: excerpt(slice(text, placeOf(out)), 140),
      })),
  };
}

type PlacedClaim = { id: string; words: string; part: number };

/** How many claims stand in other parts, and the next of them, or else the first. */
function elsewhereOf(claims: readonly PlacedClaim[], number: number): LedgerEntry['elsewhere'] {
  const others = claims.filter(({ part }) => part !== number);
  const next = others.find(({ part }) => part > number) ?? others[0];
  return next === undefined ? null : { count: others.length, part: next.part, claimId: next.id };
}

const placeOf = (out: TakenOut): Span =>
  out.layer === 'sourcing' ? (out.finding.content[0] ?? [0, 0]) : out.finding.span;

function titleOf(out: TakenOut): string {
  if (out.layer === 'persuasion') return TECHNIQUES[out.finding.technique].name;
  if (out.layer === 'recruitment') return MOVES[out.finding.move].name;
  return out.layer === 'silence' ? `No answer: ${out.finding.who}` : `Words of ${out.finding.speaker}`;
}
