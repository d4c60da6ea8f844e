import { and, asc, eq, inArray, max } from 'drizzle-orm';
import { compareNames } from '#app/core/classroom/roster.ts';
import type { NewStudent, TeacherScope } from './classes.ts';
import type { Reader, Writer } from './database.ts';

/** A student of one of the teacher's own classes. */
export type OwnStudent = TeacherScope & { classId: string; studentId: string };

export type RosterEntry = { id: string; name: string; sealedPin: string };

/** The students of a class of the teacher's, in the order they were entered. */
export async function rosterOf(
  db: Reader,
  { schoolId, teacherId, classId }: TeacherScope & { classId: string },
): Promise<RosterEntry[]> {
  const { student, schoolClass } = db.tables;
  return db
    .select({ id: student.id, name: student.name, sealedPin: student.sealedPin })
    .from(student)
    .innerJoin(
      schoolClass,
      and(eq(schoolClass.schoolId, student.schoolId), eq(schoolClass.id, student.classId)),
    )
    .where(
      and(eq(student.schoolId, schoolId), eq(student.classId, classId), eq(schoolClass.teacherId, teacherId)),
    )
    .orderBy(asc(student.position), asc(student.name));
}

/** The names to choose from when joining; whoever has the class's code may read them. */
export async function namesInClass(
  db: Reader,
  { schoolId, classId }: { schoolId: string; classId: string },
): Promise<{ id: string; name: string }[]> {
  const { student } = db.tables;
  const students = await db
    .select({ id: student.id, name: student.name })
    .from(student)
    .where(and(eq(student.schoolId, schoolId), eq(student.classId, classId)));
  return students.sort((one, other) => compareNames(one.name, other.name));
}

/** For checking a PIN: a student of exactly this class. */
export async function findStudentToJoin(
  db: Reader,
  { schoolId, classId, studentId }: { schoolId: string; classId: string; studentId: string },
): Promise<RosterEntry | null> {
  const { student } = db.tables;
  const [found] = await db
    .select({ id: student.id, name: student.name, sealedPin: student.sealedPin })
    .from(student)
    .where(and(eq(student.schoolId, schoolId), eq(student.classId, classId), eq(student.id, studentId)));
  return found ?? null;
}

/** Adds to a class that the caller has found with `findClass` in the same request. */
export async function addStudents(
  tx: Writer,
  {
    schoolId,
    classId,
    students,
    createdAt,
  }: { schoolId: string; classId: string; students: NewStudent[]; createdAt: number },
): Promise<void> {
  if (students.length === 0) return;
  const { student } = tx.tables;
  const [last] = await tx
    .select({ position: max(student.position) })
    .from(student)
    .where(and(eq(student.schoolId, schoolId), eq(student.classId, classId)));
  const next = Number(last?.position ?? -1) + 1;
  await tx
    .insert(student)
    .values(students.map((one, index) => ({ ...one, schoolId, classId, position: next + index, createdAt })));
}

export async function renameStudent(tx: Writer, { name, ...scope }: OwnStudent & { name: string }) {
  await tx.update(tx.tables.student).set({ name }).where(own(tx, scope));
}

/** With attempts and answers. */
export async function removeStudent(tx: Writer, scope: OwnStudent): Promise<void> {
  await tx.delete(tx.tables.student).where(own(tx, scope));
}

/** A new PIN also ends the student's sessions: who knew the old one is out. */
export async function changePin(tx: Writer, { sealedPin, ...scope }: OwnStudent & { sealedPin: string }) {
  const { student, session } = tx.tables;
  const changed = await tx
    .update(student)
    .set({ sealedPin })
    .where(own(tx, scope))
    .returning({ id: student.id });
  if (changed.length === 0) return;
  await tx
    .delete(session)
    .where(and(eq(session.schoolId, scope.schoolId), eq(session.studentId, scope.studentId)));
}

function own(db: Reader, { schoolId, teacherId, classId, studentId }: OwnStudent) {
  const { student, schoolClass } = db.tables;
  const classes = db
    .select({ id: schoolClass.id })
    .from(schoolClass)
    .where(and(eq(schoolClass.schoolId, schoolId), eq(schoolClass.teacherId, teacherId)));
  return and(
    eq(student.schoolId, schoolId),
    eq(student.id, studentId),
    eq(student.classId, classId),
    inArray(student.classId, classes),
  );
}
