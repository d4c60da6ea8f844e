import { randomInt } from 'node:crypto';
import { and, count, eq, inArray, notExists } from 'drizzle-orm';
import { makeJoinCode, makePin } from '#app/core/classroom/join-code.ts';
import { compareNames } from '#app/core/classroom/roster.ts';
import type { Reader, Writer } from './database.ts';

/** A teacher in a school: whose data a query may touch. */
export type TeacherScope = { schoolId: string; teacherId: string };

export type ClassOrigin = 'own' | 'sample';
export type SchoolClass = {
  id: string;
  name: string;
  joinCode: string;
  origin: ClassOrigin;
  createdAt: number;
};
export type NewStudent = { id: string; name: string; sealedPin: string };

export type NewClass = TeacherScope & {
  id: string;
  name: string;
  joinCode: string;
  origin: ClassOrigin;
  createdAt: number;
  students: NewStudent[];
};

export const newJoinCode = (): string => makeJoinCode(randomInt);
export const newPin = (): string => makePin(randomInt);

/** Throws where the join code is taken. */
export async function createClass(tx: Writer, { students, ...made }: NewClass): Promise<void> {
  await tx.insert(tx.tables.schoolClass).values(made);
  if (students.length === 0) return;
  await tx.insert(tx.tables.student).values(
    students.map((student, position) => ({
      ...student,
      schoolId: made.schoolId,
      classId: made.id,
      position,
      createdAt: made.createdAt,
    })),
  );
}

/** A teacher's classes by name, with how many students and assignments each has. */
export async function listClasses(
  db: Reader,
  { schoolId, teacherId }: TeacherScope,
): Promise<(SchoolClass & { students: number; assignments: number })[]> {
  const { schoolClass, student, assignment } = db.tables;
  const own = and(eq(schoolClass.schoolId, schoolId), eq(schoolClass.teacherId, teacherId));
  const classes = await db.select(columnsOf(db)).from(schoolClass).where(own);
  classes.sort((one, other) => compareNames(one.name, other.name));
  const ids = classes.map(({ id }) => id);
  if (ids.length === 0) return [];
  const students = await db
    .select({ classId: student.classId, n: count() })
    .from(student)
    .where(and(eq(student.schoolId, schoolId), inArray(student.classId, ids)))
    .groupBy(student.classId);
  const assignments = await db
    .select({ classId: assignment.classId, n: count() })
    .from(assignment)
    .where(and(eq(assignment.schoolId, schoolId), inArray(assignment.classId, ids)))
    .groupBy(assignment.classId);
  const numberIn = (rows: { classId: string; n: number }[], classId: string) =>
    Number(rows.find((row) => row.classId === classId)?.n ?? 0);
  return classes.map((one) => ({
    ...one,
    students: numberIn(students, one.id),
    assignments: numberIn(assignments, one.id),
  }));
}

export async function findClass(
  db: Reader,
  { schoolId, teacherId, classId }: TeacherScope & { classId: string },
): Promise<SchoolClass | null> {
  const { schoolClass } = db.tables;
  const [found] = await db
    .select(columnsOf(db))
    .from(schoolClass)
    .where(
      and(
        eq(schoolClass.schoolId, schoolId),
        eq(schoolClass.id, classId),
        eq(schoolClass.teacherId, teacherId),
      ),
    );
  return found ?? null;
}

/** For the join page, where nobody is signed in: the code is the authority. */
export async function findClassByCode(
  db: Reader,
  { joinCode }: { joinCode: string },
): Promise<{ id: string; schoolId: string; name: string; joinCode: string } | null> {
  const { schoolClass } = db.tables;
  const [found] = await db
    .select({
      id: schoolClass.id,
      schoolId: schoolClass.schoolId,
      name: schoolClass.name,
      joinCode: schoolClass.joinCode,
    })
    .from(schoolClass)
    .where(eq(schoolClass.joinCode, joinCode));
  return found ?? null;
}

export async function renameClass(
  tx: Writer,
  { schoolId, teacherId, classId, name }: TeacherScope & { classId: string; name: string },
): Promise<void> {
  const { schoolClass } = tx.tables;
  await tx
    .update(schoolClass)
    .set({ name })
    .where(
      and(
        eq(schoolClass.schoolId, schoolId),
        eq(schoolClass.id, classId),
        eq(schoolClass.teacherId, teacherId),
      ),
    );
}

/**
 * With its students, assignments, attempts and answers. The sample class takes what was published for it along,
 * unless another class has that by now.
 */
export async function deleteClass(tx: Writer, own: TeacherScope & { classId: string }): Promise<void> {
  const { schoolClass, publication, assignment } = tx.tables;
  const { schoolId, classId } = own;
  const found = await findClass(tx, own);
  if (!found) return;
  // What was made in the same moment as the class; a quiz of their own that a teacher gave to it stays.
  const ofSample = and(
    eq(assignment.schoolId, schoolId),
    eq(assignment.classId, classId),
    eq(assignment.createdAt, found.createdAt),
  );
  const given =
    found.origin === 'sample'
      ? await tx.select({ id: assignment.publicationId }).from(assignment).where(ofSample)
      : [];
  await tx.delete(schoolClass).where(and(eq(schoolClass.schoolId, schoolId), eq(schoolClass.id, classId)));
  if (given.length === 0) return;
  const stillGiven = tx
    .select({ id: assignment.id })
    .from(assignment)
    .where(and(eq(assignment.schoolId, publication.schoolId), eq(assignment.publicationId, publication.id)));
  await tx.delete(publication).where(
    and(
      eq(publication.schoolId, schoolId),
      inArray(
        publication.id,
        given.map(({ id }) => id),
      ),
      notExists(stillGiven),
    ),
  );
}

const columnsOf = ({ tables: { schoolClass } }: Reader) => ({
  id: schoolClass.id,
  name: schoolClass.name,
  joinCode: schoolClass.joinCode,
  origin: schoolClass.origin,
  createdAt: schoolClass.createdAt,
});
