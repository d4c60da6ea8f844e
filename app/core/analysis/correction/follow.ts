import { contains, type Span } from '../../article/span.ts';
import type { Analysis, Attribution, Figure, LedgerSource, TechniqueFinding } from '../finding.ts';
import type { Sourcing } from './correct-sourcing.ts';
import { kept } from './held.ts';

const length = ([start, end]: Span): number => end - start;

/** Of the attributions round a span the innermost. */
export function innermost(attributions: readonly Attribution[], span: Span): Attribution | null {
  let [inner, shortest]: [Attribution | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const attribution of attributions) {
    const round = attribution.content.find((content) => contains(content, span));
    if (round === undefined || length(round) >= shortest) continue;
    [inner, shortest] = [attribution, length(round)];
  }
  return inner;
}

/** What the ledger, the figures and the voices of techniques say once attributions and sources were changed. */
export function follow(
  before: Analysis,
  held: Sourcing,
): Pick<Analysis, 'attributions' | 'sources' | 'noComment' | 'figures' | 'missingVoices' | 'techniques'> {
  const byId = new Map(held.sources.map(({ source }) => [source.id, source]));
  const attributions = kept(held.attributions).map((one) => named(one, byId.get(one.sourceId ?? '')));
  const sources = ledger(before, held, attributions);
  const known = new Map(sources.map((source) => [source.id, source]));
  const idNow = (id: string | null): string | null => {
    let now = id;
    while (now !== null && held.merged.has(now)) now = held.merged.get(now) ?? null;
    return now !== null && known.has(now) ? now : null;
  };
  const sourceNow = (id: string | null) => known.get(idNow(id) ?? '');
  const was = new Map(before.attributions.map((one) => [one.id, one]));
  const is = new Map(attributions.map((one) => [one.id, one]));
  const moved = [...is.values(), ...was.values()]
    .filter(
      ({ id }) => idNow(was.get(id)?.sourceId ?? null) !== (is.get(id)?.sourceId ?? null) || !is.has(id),
    )
    .flatMap(({ content }) => content);
  const isMoved = (span: Span) => moved.some((content) => contains(content, span));
  return {
    attributions,
    sources,
    noComment: kept(held.silences),
    figures: before.figures.map((figure) =>
      isMoved(figure.span)
        ? given(figure, innermost(attributions, figure.span))
        : renamed(figure, sourceNow(figure.sourceId)),
    ),
    missingVoices: before.missingVoices.filter(
      ({ who }) => !held.sources.some((one) => one.by !== null && sameName(one.source.name, who)),
    ),
    techniques: before.techniques.map((finding) => {
      const own = { ...finding, sourceId: idNow(finding.sourceId) };
      return isMoved(finding.span) ? voiced(own, innermost(attributions, finding.span)) : own;
    }),
  };
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const named = (attribution: Attribution, source: LedgerSource | undefined): Attribution =>
  source === undefined ? attribution : { ...attribution, speaker: source.name, speakerKind: source.kind };

/** Everybody to whom something is still attributed. */
function ledger(before: Analysis, held: Sourcing, attributions: readonly Attribution[]): LedgerSource[] {
  const ids = new Map<string, string[]>();
  for (const { id, sourceId } of attributions)
    if (sourceId !== null) ids.set(sourceId, [...(ids.get(sourceId) ?? []), id]);
  const known = new Map(before.sources.map((source) => [source.id, source]));
  return held.sources.flatMap(({ source }) => {
    const own = ids.get(source.id) ?? [];
    const old = known.get(source.id);
    if (own.length === 0 && (old === undefined || old.attributionIds.length > 0)) return [];
    const same =
      own.length === old?.attributionIds.length && old.attributionIds.every((id) => own.includes(id));
    return [
      same
        ? { ...source, attributionIds: old.attributionIds, mentions: old.mentions }
        : { ...source, attributionIds: own, mentions: own.length },
    ];
  });
}

const given = (figure: Figure, by: Attribution | null): Figure => ({
  ...figure,
  attributedTo: by?.speaker ?? null,
  sourceId: by?.sourceId ?? null,
});

/** A figure keeps its giver under the giver's new name; where the giver is gone nobody is named. */
function renamed(figure: Figure, source: LedgerSource | undefined): Figure {
  if (figure.sourceId === null) return figure;
  return { ...figure, sourceId: source?.id ?? null, attributedTo: source?.name ?? null };
}

/** What a message says stays the message's; other words are those of whoever is credited with them now. */
function voiced(finding: TechniqueFinding, by: Attribution | null): TechniqueFinding {
  if (finding.voice === 'depicted') return { ...finding, sourceId: by?.sourceId ?? finding.sourceId };
  return by === null
    ? { ...finding, voice: 'reporter', sourceId: null }
    : { ...finding, voice: 'source', sourceId: by.sourceId };
}
