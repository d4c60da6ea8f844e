/** `[start, end)` in UTF-16 code units into an article version's untouched text. */
export type Span = readonly [start: number, end: number];

/** The words that a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span[0], span[1]);

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
