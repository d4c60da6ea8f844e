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
    .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  const borders = new Set([0, text.length, ...claims.flatMap(({ span }) => span)]);
  const cuts = [...borders].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);

  const stretches: Stretch[] = [];
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1] ?? from;
    const speaker = claims.find(({ span }) => span[0] <= from && to <= span[1])?.speaker ?? null;
    const before = stretches.at(-1);
    if (before?.speaker === speaker) before.span = [before.span[0], to];
    else stretches.push({ span: [from, to], speaker });
  }

  const total = Math.max(1, countWords(text));
  const counts = new Map<string | null, number>([[null, 0]]);
  for (const { span, speaker } of stretches) {
    counts.set(speaker, (counts.get(speaker) ?? 0) + countWords(text.slice(span[0], span[1])));
  }
  const nameOf = (speaker: string) => sources.find((source) => source.id === speaker)?.label ?? speaker;
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
