import { eq } from 'drizzle-orm';
import type { Reader, Writer } from './database.ts';
import { newId } from './id.ts';

export type NewTeacher = {
  schoolId: string;
  username: string;
  name: string;
  passwordHash: string;
  now: number;
};

/** Usernames differ by more than capitals, and look the same however they are typed. */
export const sameUsername = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** The new teacher's id. */
export async function addTeacher(tx: Writer, { username, now, ...given }: NewTeacher): Promise<string> {
  const id = newId();
  await tx
    .insert(tx.tables.teacher)
    .values({ ...given, id, username: sameUsername(username), createdAt: now });
  return id;
}

/** For signing in only: what the password is checked against. */
export async function findTeacherByUsername(db: Reader, username: string) {
  const { teacher } = db.tables;
  const [row] = await db
    .select({
      id: teacher.id,
      schoolId: teacher.schoolId,
      name: teacher.name,
      passwordHash: teacher.passwordHash,
    })
    .from(teacher)
    .where(eq(teacher.username, sameUsername(username)));
  return row ?? null;
}
