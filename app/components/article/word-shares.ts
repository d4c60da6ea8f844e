import type { Attribution, LedgerSource } from '#app/core/analysis/finding.ts';
import type { Span } from '#app/core/article/span.ts';

/** `speaker` is null for the article's own words. */
export type Stretch = { span: Span; speaker: string | null };
export type Share = { speaker: string | null; name: string; words: number; share: number };
export type WordShares = { stretches: Stretch[]; shares: Share[] };

const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/**
 * Whose words fill the article: its stretches from start to end, and each speaker's share (0 to 1) of the
 * words, largest first, the article's own words before all. Where claims overlap, the shorter one counts.
 */
export const wordShares = (
  text: string,
  sources: readonly Pick<LedgerSource, 'id' | 'label'>[],
  attributions: readonly Pick<Attribution, 'content' | 'sourceId' | 'speaker'>[],
): WordShares => {
  const claims = attributions
    .flatMap((found) => found.content.map((span) => ({ span, speaker: found.sourceId ?? found.speaker })))
    .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  const borders = new Set([0, text.length, ...claims.flatMap(({ span }) => span)]);
  const cuts = [...borders].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const placeOf = new Map(cuts.map((cut, place) => [cut, place]));

  // The longest claim first: shorter ones are painted over it.
  const painted = new Array<string | null>(Math.max(0, cuts.length - 1)).fill(null);
  for (const { span, speaker } of claims)
    painted.fill(speaker, placeOf.get(span[0]) ?? 0, placeOf.get(span[1]) ?? 0);

  const stretches: Stretch[] = [];
  for (const [index, speaker] of painted.entries()) {
    const [from, to] = [cuts[index] ?? 0, cuts[index + 1] ?? 0];
    const before = stretches.at(-1);
    if (before?.speaker === speaker) before.span = [before.span[0], to];
    else stretches.push({ span: [from, to], speaker });
  }

  const counts = new Map<string | null, number>([[null, 0]]);
  for (const { span, speaker } of stretches) {
    counts.set(speaker, (counts.get(speaker) ?? 0) + countWords(text.slice(span[0], span[1])));
  }
  const total = Math.max(
    1,
    [...counts.values()].reduce((sum, words) => sum + words, 0),
  );
  const labels = new Map(sources.map(({ id, label }) => [id, label]));
  const nameOf = (speaker: string) => labels.get(speaker) ?? speaker;
  const shares = [...counts].map(([speaker, words]) => ({
    speaker,
    name: speaker === null ? 'The article’s own words' : nameOf(speaker),
    words,
    share: words / total,
  }));
  return {
    stretches,
    shares: shares.sort(
      (a, b) => Number(b.speaker === null) - Number(a.speaker === null) || b.words - a.words,
    ),
  };
};

/** Of so many columns the strip is made where it has more stretches than that: narrower ones could not be seen. */
const COLUMNS = 240;

/** The stretches, those of a long article only as fine as can be seen. */
export const coarse = (stretches: readonly Stretch[], length: number, columns = COLUMNS): Stretch[] => {
  if (stretches.length <= columns) return [...stretches];
  const merged: Stretch[] = [];
  let at = 0;
  for (let column = 0; column < columns; column++) {
    const [from, to] = [column, column + 1].map((edge) => Math.round((edge * length) / columns));
    const middle = ((from ?? 0) + (to ?? 0)) / 2;
    while ((stretches[at]?.span[1] ?? length) <= middle && at < stretches.length - 1) at++;
    const speaker = stretches[at]?.speaker ?? null;
    const before = merged.at(-1);
    if (before?.speaker === speaker) before.span = [before.span[0], to ?? length];
    else merged.push({ span: [from ?? 0, to ?? length], speaker });
  }
  return merged;
};
