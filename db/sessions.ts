import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Reader, Writer } from './database.ts';
import { runPrepared } from './prepared.ts';

export type SessionRow = {
  schoolId: string;
  teacherId: string | null;
  studentId: string | null;
  createdAt: number;
  seenAt: number;
  teacherName: string | null;
  studentName: string | null;
  classId: string | null;
};

/** The session with this token and its person, if it has not expired. Every page and answer passes here. */
export async function findSession(
  db: Reader,
  { tokenHash, now }: { tokenHash: string; now: number },
): Promise<SessionRow | undefined> {
  const rows = await runPrepared<SessionRow>(db, 'find_session', buildFindSession, { tokenHash, now });
  return rows[0];
}

function buildFindSession(db: Reader) {
  const { session, teacher, student } = db.tables;
  return db
    .select({
      schoolId: session.schoolId,
      teacherId: session.teacherId,
      studentId: session.studentId,
      createdAt: session.createdAt,
      seenAt: session.seenAt,
      teacherName: teacher.name,
      studentName: student.name,
      classId: student.classId,
    })
    .from(session)
    .leftJoin(teacher, and(eq(teacher.schoolId, session.schoolId), eq(teacher.id, session.teacherId)))
    .leftJoin(student, and(eq(student.schoolId, session.schoolId), eq(student.id, session.studentId)))
    .where(
      and(eq(session.tokenHash, sql.placeholder('tokenHash')), gt(session.expiresAt, sql.placeholder('now'))),
    );
}

export type NewSession = {
  tokenHash: string;
  schoolId: string;
  teacherId: string | null;
  studentId: string | null;
  now: number;
  expiresAt: number;
};

/** Also clears away sessions that have expired. */
export async function addSession(tx: Writer, { now, ...row }: NewSession): Promise<void> {
  const { session } = tx.tables;
  await tx.delete(session).where(lte(session.expiresAt, now));
  await tx.insert(session).values({ ...row, createdAt: now, seenAt: now });
}

export async function extendSession(
  tx: Writer,
  { tokenHash, now, expiresAt }: { tokenHash: string; now: number; expiresAt: number },
): Promise<void> {
  const { session } = tx.tables;
  await tx.update(session).set({ seenAt: now, expiresAt }).where(eq(session.tokenHash, tokenHash));
}

export async function endSession(tx: Writer, { tokenHash }: { tokenHash: string }): Promise<void> {
  const { session } = tx.tables;
  await tx.delete(session).where(eq(session.tokenHash, tokenHash));
}
