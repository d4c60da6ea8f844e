import type { Reader, Writer } from './database.ts';
import { newId } from './id.ts';

/** Whether somebody has set this installation up. */
export async function schoolExists(db: Reader): Promise<boolean> {
  const { school } = db.tables;
  return (await db.select({ id: school.id }).from(school).limit(1)).length > 0;
}

/** The installation's one school: its id, or null when there already is one. Two at once: one gets null. */
export async function addFirstSchool(
  tx: Writer,
  { name, now }: { name: string; now: number },
): Promise<string | null> {
  if (await schoolExists(tx)) return null;
  const id = newId();
  await tx.insert(tx.tables.school).values({ id, name, createdAt: now });
  return id;
}
