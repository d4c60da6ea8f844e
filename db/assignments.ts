import { and, desc, eq } from 'drizzle-orm';
import type { Behaviour } from '#app/core/attempt/behaviour.ts';
import type { TeacherScope } from './classes.ts';
import type { Reader, Writer } from './database.ts';

/** `closesAt` is when it closes or closed: by the clock, or earlier by the teacher's hand (`closedAt`). */
export type Assignment = {
  id: string;
  classId: string;
  className: string;
  classOrigin: 'own' | 'sample';
  joinCode: string;
  publicationId: string;
  title: string;
  behaviour: Behaviour;
  opensAt: number | null;
  closesAt: number | null;
  createdAt: number;
  closedAt: number | null;
  releasedAt: number | null;
};

type OwnAssignment = TeacherScope & { assignmentId: string };

export type NewAssignment = TeacherScope & {
  id: string;
  classId: string;
  publicationId: string;
  behaviour: Behaviour;
  opensAt: number | null;
  closesAt: number | null;
  createdAt: number;
};

/** Gives one of the teacher's publications to one of the teacher's classes; false where either is not theirs. */
export async function createAssignment(tx: Writer, { teacherId, ...made }: NewAssignment): Promise<boolean> {
  const { schoolClass, publication, quiz, assignment } = tx.tables;
  const [ownClass] = await tx
    .select({ id: schoolClass.id })
    .from(schoolClass)
    .where(
      and(
        eq(schoolClass.schoolId, made.schoolId),
        eq(schoolClass.id, made.classId),
        eq(schoolClass.teacherId, teacherId),
      ),
    );
  const [ownPublication] = await tx
    .select({ id: publication.id })
    .from(publication)
    .innerJoin(quiz, and(eq(quiz.schoolId, publication.schoolId), eq(quiz.id, publication.quizId)))
    .where(
      and(
        eq(publication.schoolId, made.schoolId),
        eq(publication.id, made.publicationId),
        eq(quiz.teacherId, teacherId),
      ),
    );
  if (!ownClass || !ownPublication) return false;
  await tx.insert(assignment).values({ ...made, createdBy: teacherId });
  return true;
}

export async function findAssignment(
  db: Reader,
  { schoolId, teacherId, assignmentId }: OwnAssignment,
): Promise<Assignment | null> {
  const { assignment, schoolClass } = db.tables;
  const [found] = await assignments(db).where(
    and(
      eq(assignment.schoolId, schoolId),
      eq(assignment.id, assignmentId),
      eq(schoolClass.teacherId, teacherId),
    ),
  );
  return found ? asAssignment(found) : null;
}

/** What a class of the teacher's was given, newest first. */
export async function listAssignments(
  db: Reader,
  { schoolId, teacherId, classId }: TeacherScope & { classId: string },
): Promise<Assignment[]> {
  const { assignment, schoolClass } = db.tables;
  const found = await assignments(db)
    .where(
      and(
        eq(assignment.schoolId, schoolId),
        eq(assignment.classId, classId),
        eq(schoolClass.teacherId, teacherId),
      ),
    )
    .orderBy(desc(assignment.createdAt));
  return found.map(asAssignment);
}

/** Closes it now; an earlier closing by hand stands. */
export async function closeAssignment(tx: Writer, { at, ...own }: OwnAssignment & { at: number }) {
  if (!(await findAssignment(tx, own))) return false;
  await tx
    .insert(tx.tables.closing)
    .values({ schoolId: own.schoolId, assignmentId: own.assignmentId, teacherId: own.teacherId, at })
    .onConflictDoNothing();
  return true;
}

/**
 * Opens it again until `closesAt`, or for good (null). Who has handed in stays handed in. False once results are
 * out too: whoever has read the key could tell a neighbour.
 */
export async function reopen(tx: Writer, { closesAt, ...own }: OwnAssignment & { closesAt: number | null }) {
  const found = await findAssignment(tx, own);
  if (!found || found.releasedAt !== null) return false;
  const { assignment, closing } = tx.tables;
  await tx
    .delete(closing)
    .where(and(eq(closing.schoolId, own.schoolId), eq(closing.assignmentId, own.assignmentId)));
  await tx
    .update(assignment)
    .set({ closesAt })
    .where(and(eq(assignment.schoolId, own.schoolId), eq(assignment.id, own.assignmentId)));
  return true;
}

/** Lets a test's results out to the students who have handed in, and closes it where it is not closed yet. */
export async function releaseResults(tx: Writer, { at, ...own }: OwnAssignment & { at: number }) {
  const found = await findAssignment(tx, own);
  if (!found) return false;
  if (found.closesAt === null || at < found.closesAt) await closeAssignment(tx, { ...own, at });
  await tx
    .insert(tx.tables.release)
    .values({ schoolId: own.schoolId, assignmentId: own.assignmentId, teacherId: own.teacherId, at })
    .onConflictDoNothing();
  return true;
}

const assignments = (db: Reader) => {
  const { assignment, schoolClass, publication, closing, release } = db.tables;
  return db
    .select({
      id: assignment.id,
      classId: assignment.classId,
      className: schoolClass.name,
      classOrigin: schoolClass.origin,
      joinCode: schoolClass.joinCode,
      publicationId: assignment.publicationId,
      title: publication.title,
      behaviour: assignment.behaviour,
      opensAt: assignment.opensAt,
      closesAt: assignment.closesAt,
      createdAt: assignment.createdAt,
      closedAt: closing.at,
      releasedAt: release.at,
    })
    .from(assignment)
    .innerJoin(
      schoolClass,
      and(eq(schoolClass.schoolId, assignment.schoolId), eq(schoolClass.id, assignment.classId)),
    )
    .innerJoin(
      publication,
      and(eq(publication.schoolId, assignment.schoolId), eq(publication.id, assignment.publicationId)),
    )
    .leftJoin(
      closing,
      and(eq(closing.schoolId, assignment.schoolId), eq(closing.assignmentId, assignment.id)),
    )
    .leftJoin(
      release,
      and(eq(release.schoolId, assignment.schoolId), eq(release.assignmentId, assignment.id)),
    );
};

const asAssignment = (row: Assignment): Assignment => ({
  ...row,
  closesAt: earlier(row.closesAt, row.closedAt),
});

/** The earlier of two times, where null means never. */
export const earlier = (one: number | null, other: number | null): number | null => {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
};
