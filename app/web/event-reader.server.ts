import type { Database } from '#db/database.ts';
import { eventsAfter, lastEventId } from '#db/events.ts';

export type EventReader = { newTopics: () => Promise<Set<string>> };

const OVERLAP = 10_000;

/**
 * Reads which topics changed since the last time it was asked.
 * PostgreSQL hands out ids before transactions commit, so a smaller id can turn up later than a greater one:
 * the cursor stays behind the events of the last seconds, and those already told are remembered.
 */
export async function startReading(db: Database, now: () => number): Promise<EventReader> {
  let cursor = await lastEventId(db.read);
  let told = new Set<number>();

  return {
    newTopics: async () => {
      const rows = await eventsAfter(db.read, { id: cursor });
      const fresh = rows.filter(({ id }) => !told.has(id));
      const settledId = rows.filter(({ at }) => at < now() - OVERLAP).at(-1)?.id;
      if (settledId !== undefined) cursor = Math.max(cursor, settledId);
      told = new Set(rows.map(({ id }) => id).filter((id) => id > cursor));
      return new Set(fresh.map(({ topic }) => topic));
    },
  };
}
