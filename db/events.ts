import { asc, gt, lt, max } from 'drizzle-orm';
import type { Reader, Writer } from './database.ts';

export type EventRow = { id: number; topic: string; at: number };

/** Says that something of a topic changed. Call it in the transaction that changes it, then `live.wake()`. */
export async function addEvent(tx: Writer, { topic, at }: { topic: string; at: number }): Promise<void> {
  await tx.insert(tx.tables.event).values({ topic, at });
}

export async function eventsAfter(db: Reader, { id }: { id: number }): Promise<EventRow[]> {
  const { event } = db.tables;
  return db.select().from(event).where(gt(event.id, id)).orderBy(asc(event.id));
}

export async function lastEventId(db: Reader): Promise<number> {
  const { event } = db.tables;
  const [row] = await db.select({ id: max(event.id) }).from(event);
  return Number(row?.id ?? 0);
}

export async function deleteEventsBefore(tx: Writer, { at }: { at: number }): Promise<void> {
  const { event } = tx.tables;
  await tx.delete(event).where(lt(event.at, at));
}
