import type { Span } from '../../article/span.ts';
import type { FindingKey } from './change.ts';

/** `checked`: a teacher accepted or relabelled it. `out`: a teacher took it out. */
export type Status = 'found' | 'checked' | 'added' | 'out';

/** A finding in the teacher's hands. `by`: the correction that touched it last. */
export type Held<F> = { key: FindingKey; finding: F; status: Status; by: string | null };

export const hold = <F>(findings: readonly F[], keyOf: (finding: F) => FindingKey): Held<F>[] =>
  findings.map((finding) => ({ key: keyOf(finding), finding, status: 'found', by: null }));

/** Of several findings in the same words the one with the same label; an attribution also under another name. */
export function place<F>(held: readonly Held<F>[], key: FindingKey): number {
  const same = (other: FindingKey) =>
    other.layer === key.layer && other.span[0] === key.span[0] && other.span[1] === key.span[1];
  const exact = held.findIndex((one) => same(one.key) && labelOf(one.key) === labelOf(key));
  if (exact >= 0 || key.layer !== 'sourcing') return exact;
  return held.findIndex((one) => same(one.key));
}

const labelOf = (key: FindingKey): string =>
  key.layer === 'silence' ? '' : key.layer === 'sourcing' ? key.speaker : key.label;

/** The list with one finding changed; null when there is no such finding. */
export function touch<F>(
  held: readonly Held<F>[],
  { key, by, status }: { key: FindingKey; by: string; status: 'checked' | 'out' },
  change: (finding: F) => F,
): Held<F>[] | null {
  const at = place(held, key);
  const one = held[at];
  if (one === undefined) return null;
  const kept = one.status === 'added' && status === 'checked' ? 'added' : status;
  return held.with(at, { ...one, finding: change(one.finding), status: kept, by });
}

/** The list with an added finding in its place in the text. */
export function insert<F>(
  held: readonly Held<F>[],
  { key, finding, by }: Omit<Held<F>, 'status' | 'by'> & { by: string },
): Held<F>[] {
  const start = (span: Span) => span[0];
  const next = held.findIndex((one) => start(one.key.span) > start(key.span));
  return held.toSpliced(next < 0 ? held.length : next, 0, { key, finding, status: 'added', by });
}

/** What counts: everything that was not taken out. */
export const kept = <F>(held: readonly Held<F>[]): F[] =>
  held.filter(({ status }) => status !== 'out').map(({ finding }) => finding);
