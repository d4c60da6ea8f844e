import type { Change, MadeChange } from './change.ts';

/** One line of the log: a change, or the id of the line that it takes back. `number` counts from 1. */
export type Correction = {
  id: string;
  number: number;
  teacherId: string;
  /** Milliseconds since 1970. */
  at: number;
  change: Change | null;
  undoes: string | null;
};

/** Which lines count: a line does not when a later one that counts takes it back. */
export function countingIds(log: readonly Correction[]): Set<string> {
  const undone = new Set<string>();
  const counting = new Set<string>();
  for (const { id, undoes } of [...log].sort((a, b) => b.number - a.number)) {
    if (undone.has(id)) continue;
    counting.add(id);
    if (undoes !== null) undone.add(undoes);
  }
  return counting;
}

/** The changes that count, in the order in which they were made. */
export function changesInForce(log: readonly Correction[]): MadeChange[] {
  const counting = countingIds(log);
  return [...log]
    .sort((a, b) => a.number - b.number)
    .flatMap(({ id, change }) => (change !== null && counting.has(id) ? [{ id, change }] : []));
}

/** How many changes differ between what counted at `time` and what counts now: made since, or taken back since. */
export function changesSince(log: readonly Correction[], time: number): number {
  const idsOf = (lines: readonly Correction[]) => new Set(changesInForce(lines).map(({ id }) => id));
  const before = idsOf(log.filter(({ at }) => at <= time));
  const now = idsOf(log);
  return [...now].filter((id) => !before.has(id)).length + [...before].filter((id) => !now.has(id)).length;
}
