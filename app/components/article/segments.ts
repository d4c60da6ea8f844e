import type { Span } from '#app/core/article/span.ts';

export type Layer = 'sourcing' | 'persuasion' | 'recruitment' | 'evidence' | 'candidate';

/** Words of the article that stand out; a `candidate` only when it is pointed at. */
export type Mark = {
  span: Span;
  layer: Layer;
  /** Unique on the page: the element of its first words gets it, so `#id` leads there. */
  id: string;
  /** What a screen reader hears after the words: "claim by the mayor", "loaded language". */
  label: string;
  /** Where a tap leads: usually the finding's card. */
  href?: string | undefined;
};

/** A mark over one segment; `first` and `last` say whether the mark begins or ends with this segment. */
export type Over<M> = { mark: M; first: boolean; last: boolean };

/** A run of text that lies under the same marks from end to end; widest mark first. */
export type Segment<M> = { span: Span; text: string; over: Over<M>[] };

/**
 * Cuts `text` within `within` at every border of a mark. The segments joined give back exactly
 * `text.slice(within[0], within[1])`; a mark that goes on before or after `within` is not first or last there.
 */
export const segments = <M extends { span: Span }>(
  text: string,
  within: Span,
  marks: readonly M[],
): Segment<M>[] => {
  const [start, end] = within;
  const here = marks.filter(({ span }) => span[0] < end && span[1] > start && span[0] < span[1]);
  const borders = new Set([start, end]);
  for (const { span } of here) {
    borders.add(Math.max(start, span[0]));
    borders.add(Math.min(end, span[1]));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  const widestFirst = [...here].sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return {
      span: [from, to] as const,
      text: text.slice(from, to),
      over: widestFirst
        .filter(({ span }) => span[0] <= from && to <= span[1])
        .map((mark) => ({ mark, first: mark.span[0] === from, last: mark.span[1] === to })),
    };
  });
};
