import { max, type SQL } from 'drizzle-orm';
import type { Writer } from './database.ts';

type Log = Writer['tables']['quizChange' | 'correction'];

/** The number of the next line of a log, from 1. Two that take the same one at once: the later transaction runs again. */
export async function nextNumber(tx: Writer, log: Log, lines: SQL | undefined): Promise<number> {
  const [last] = await tx
    .select({ number: max(log.number) })
    .from(log)
    .where(lines);
  return Number(last?.number ?? 0) + 1;
}
