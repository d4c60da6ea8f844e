import type { Span } from './span.ts';

type Indexed<T> = { span: Span; item: T };
type Index<T> = { sorted: Indexed<T>[]; reach: number[] };

function indexOf<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): Index<T> {
  const sorted = items.flatMap((item) => spansOf(item).map((span) => ({ span, item })));
  sorted.sort((a, b) => a.span[0] - b.span[0]);
  let furthest = 0;
  const reach = sorted.map(({ span }) => {
    furthest = Math.max(furthest, span[1]);
    return furthest;
  });
  return { sorted, reach };
}

/** Index of the last span that starts before `offset`, or -1. */
function lastBefore({ sorted }: Index<unknown>, offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A test for whether a span overlaps any of `spans`, which takes logarithmic time. */
export function makeOverlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const index = indexOf(spans, (span) => [span]);
  return ([start, end]) => (index.reach[lastBefore(index, end)] ?? 0) > start;
}

/** A look-up of the items that have a span which overlaps another one; in the items' order where each has one span. */
export function makeOverlapping<T>(
  items: readonly T[],
  spansOf: (item: T) => readonly Span[],
): (span: Span) => T[] {
  const index = indexOf(items, spansOf);
  return ([start, end]) => {
    const found = new Set<T>();
    for (let at = lastBefore(index, end); at >= 0 && (index.reach[at] ?? 0) > start; at--) {
      const one = index.sorted[at];
      if (one && one.span[1] > start) found.add(one.item);
    }
    return [...found].reverse();
  };
}
