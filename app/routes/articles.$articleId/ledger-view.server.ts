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

/** Claims of one source that are listed; the rest are counted. */
const LISTED = 40;

/** Everybody who speaks in the article, those of this part in full. */
export function ledgerView({ text, corrected }: Read, parts: readonly Part[], number: number): LedgerView {
  const { analysis, sourceKeys, checked, takenOut } = corrected;
  const claims = new Map<string, { id: string; words: string; part: number }[]>();
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
      claims: [...here, ...own.filter(({ part }) => part !== number)].slice(0, LISTED),
    };
  });
  const isHere = ({ claims: own }: LedgerEntry) => own.some(({ part }) => part === number);
  return {
    entries: parts.length === 1 ? all : all.filter(isHere),
    others:
      parts.length === 1
        ? []
        : all
            .filter((entry) => !isHere(entry))
            .map(({ id, label, mentions, claims: [first] }) => ({
              id,
              label,
              mentions,
              part: first?.part ?? 1,
              claimId: first?.id ?? null,
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

const placeOf = (out: TakenOut): Span =>
  out.layer === 'sourcing' ? (out.finding.content[0] ?? [0, 0]) : out.finding.span;

function titleOf(out: TakenOut): string {
  if (out.layer === 'persuasion') return TECHNIQUES[out.finding.technique].name;
  if (out.layer === 'recruitment') return MOVES[out.finding.move].name;
  return out.layer === 'silence' ? `No answer: ${out.finding.who}` : `Words of ${out.finding.speaker}`;
}
