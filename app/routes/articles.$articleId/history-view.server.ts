import type { Corrected } from '#app/core/analysis/correction/corrected.ts';
import { describeChange } from '#app/core/analysis/correction/describe-change.ts';
import { countingIds } from '#app/core/analysis/correction/in-force.ts';
import type { LoggedCorrection } from '#db/corrections.ts';

/** One change, and how to take it back or make it again: `undo` is the line that a new one would take back. */
export type HistoryLine = {
  id: string;
  what: string;
  words: string;
  teacher: string;
  at: number;
  ago: string;
  /** Who took it back, and how long ago. */
  undone: { teacher: string; ago: string } | null;
  undo: string;
  /** Its finding or source is no longer there. */
  idle: boolean;
};

export type HistoryView = { lines: HistoryLine[]; changes: number; inForce: number };

/** Lines on the page, unless all are asked for. */
const SHOWN_LINES = 30;

/** What was changed, newest first; a change that was taken back says so. */
export function historyView(
  log: readonly LoggedCorrection[],
  { idle }: Pick<Corrected, 'idle'>,
  { text, now, all }: { text: string; now: number; all: boolean },
): HistoryView {
  const counting = countingIds(log);
  const undoneBy = new Map(
    log.flatMap((line) =>
      line.undoes !== null && counting.has(line.id) ? [[line.undoes, line] as const] : [],
    ),
  );
  const changes = log.filter(({ change }) => change !== null).reverse();
  const lines = changes.slice(0, all ? undefined : SHOWN_LINES).flatMap((line): HistoryLine[] => {
    if (line.change === null) return [];
    const undone = undoneBy.get(line.id);
    return [
      {
        id: line.id,
        ...describeChange(line.change, text),
        teacher: line.teacher,
        at: line.at,
        ago: writeAgo(line.at, now),
        undone: undone ? { teacher: undone.teacher, ago: writeAgo(undone.at, now) } : null,
        undo: undone?.id ?? line.id,
        idle: idle.has(line.id),
      },
    ];
  });
  const inForce = changes.filter(({ id }) => counting.has(id)).length;
  return { lines, changes: changes.length, inForce };
}

const MINUTE = 60_000;

/** "3 minutes ago". */
export function writeAgo(at: number, now: number): string {
  const minutes = Math.floor(Math.max(0, now - at) / MINUTE);
  const times = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'} ago`;
  if (minutes < 1) return 'just now';
  if (minutes < 60) return times(minutes, 'minute');
  if (minutes < 24 * 60) return times(Math.floor(minutes / 60), 'hour');
  return times(Math.floor(minutes / (24 * 60)), 'day');
}
