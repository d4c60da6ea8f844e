import type { Attribution } from '../../finding.ts';

/** How far after a quotation (in UTF-16 code units) one without a cue still goes on with it: a cue and its setting. */
const NEAR = 400;

/**
 * The attributions with every quotation that goes on after its cue (“We lost,” Ruiz said. “It hurts.”) as one with
 * two spans of content. We keep them apart, because the second stands there without a cue; corpora such as PolNeAR
 * count them as one, so whoever measures against them joins first. Takes and gives attributions in text order.
 */
export function joinContinuations(attributions: readonly Attribution[]): Attribution[] {
  const joined: Attribution[] = [];
  const cued = new Map<string, number>();
  for (const attribution of attributions) {
    const key = attribution.source?.join('-') ?? '';
    const index = attribution.cue === null && key !== '' ? cued.get(key) : undefined;
    const before = index === undefined ? undefined : joined[index];
    if (index !== undefined && before && follows(before, attribution)) {
      joined[index] = { ...before, content: [...before.content, ...attribution.content] };
      continue;
    }
    joined.push(attribution);
    if (attribution.cue !== null) cued.set(key, joined.length - 1);
  }
  return joined;
}

function follows(before: Attribution, after: Attribution): boolean {
  const gap = (after.content[0]?.[0] ?? 0) - (before.content.at(-1)?.[1] ?? 0);
  return gap >= 0 && gap < NEAR;
}
