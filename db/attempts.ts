import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Behaviour } from '#app/core/attempt/behaviour.ts';
import { mayStart } from '#app/core/attempt/window.ts';
import type { Response } from '#app/core/question/question.ts';
import { earlier } from './assignments.ts';
import type { Reader, Writer } from './database.ts';
import { addEvent } from './events.ts';
import { newId } from './id.ts';
import { runPrepared } from './prepared.ts';

/** A student in a school: whose attempts a query may touch. */
export type StudentScope = { schoolId: string; studentId: string };

/** An attempt with all that decides what its student may see and do. `closesAt` counts a closing by hand. */
export type Attempt = {
  id: string;
  assignmentId: string;
  publicationId: string;
  behaviour: Behaviour;
  opensAt: number | null;
  closesAt: number | null;
  startedAt: number;
  releasedAt: number | null;
  submittedAt: number | null;
  receipt: string | null;
};

/** The topic of the events about an assignment: what its results page waits for. */
export const assignmentTopic = (assignmentId: string): string => `assignment:${assignmentId}`;

/** Every question page and every answer passes here: one prepared query. */
export async function findAttempt(
  db: Reader,
  { schoolId, studentId, attemptId }: StudentScope & { attemptId: string },
): Promise<Attempt | null> {
  const values = { schoolId, studentId, attemptId };
  const [row] = await runPrepared<AttemptRow>(db, 'find_attempt', buildFindAttempt, values);
  if (!row) return null;
  const { closedAt, ...attempt } = row;
  return { ...attempt, closesAt: earlier(attempt.closesAt, closedAt) };
}

type AttemptRow = Attempt & { closedAt: number | null };

function buildFindAttempt(db: Reader) {
  const { attempt, assignment, closing, release, submission } = db.tables;
  const ofAssignment = (table: typeof closing | typeof release) =>
    and(eq(table.schoolId, attempt.schoolId), eq(table.assignmentId, attempt.assignmentId));
  return db
    .select({
      id: attempt.id,
      assignmentId: attempt.assignmentId,
      publicationId: assignment.publicationId,
      behaviour: assignment.behaviour,
      opensAt: assignment.opensAt,
      closesAt: assignment.closesAt,
      closedAt: closing.at,
      startedAt: attempt.startedAt,
      releasedAt: release.at,
      submittedAt: submission.submittedAt,
      receipt: submission.receipt,
    })
    .from(attempt)
    .innerJoin(
      assignment,
      and(eq(assignment.schoolId, attempt.schoolId), eq(assignment.id, attempt.assignmentId)),
    )
    .leftJoin(closing, ofAssignment(closing))
    .leftJoin(release, ofAssignment(release))
    .leftJoin(
      submission,
      and(eq(submission.schoolId, attempt.schoolId), eq(submission.attemptId, attempt.id)),
    )
    .where(
      and(
        eq(attempt.schoolId, sql.placeholder('schoolId')),
        eq(attempt.id, sql.placeholder('attemptId')),
        eq(attempt.studentId, sql.placeholder('studentId')),
      ),
    );
}

export type Start = StudentScope & { classId: string; assignmentId: string; now: number };
export type Started =
  | { outcome: 'started' | 'resumed'; attemptId: string }
  | { outcome: 'not-open' | 'missing' };

/** The student's one attempt at an assignment of their class: a new one, or the one that is there. */
export async function startAttempt(tx: Writer, { now, ...start }: Start): Promise<Started> {
  const { assignment, closing, attempt } = tx.tables;
  const { schoolId, studentId, assignmentId } = start;
  const [given] = await tx
    .select({ opensAt: assignment.opensAt, closesAt: assignment.closesAt, closedAt: closing.at })
    .from(assignment)
    .leftJoin(
      closing,
      and(eq(closing.schoolId, assignment.schoolId), eq(closing.assignmentId, assignment.id)),
    )
    .where(
      and(
        eq(assignment.schoolId, schoolId),
        eq(assignment.id, assignmentId),
        eq(assignment.classId, start.classId),
      ),
    );
  if (!given) return { outcome: 'missing' };
  const own = and(
    eq(attempt.schoolId, schoolId),
    eq(attempt.assignmentId, assignmentId),
    eq(attempt.studentId, studentId),
  );
  const [there] = await tx.select({ id: attempt.id }).from(attempt).where(own);
  if (there) return { outcome: 'resumed', attemptId: there.id };
  const closesAt = earlier(given.closesAt, given.closedAt);
  if (!mayStart({ opensAt: given.opensAt, closesAt }, now)) return { outcome: 'not-open' };

  // Two tabs may start at once: the second insert does nothing and both get the first's attempt.
  await tx
    .insert(attempt)
    .values({ schoolId, id: newId(), assignmentId, studentId, number: 1, startedAt: now })
    .onConflictDoNothing();
  await addEvent(tx, { topic: assignmentTopic(assignmentId), at: now });
  const [made] = await tx.select({ id: attempt.id }).from(attempt).where(own);
  return made ? { outcome: 'started', attemptId: made.id } : { outcome: 'missing' };
}

/** What a student was given, newest first, with how far they are. */
export type StudentAssignment = {
  id: string;
  publicationId: string;
  title: string;
  behaviour: Behaviour;
  opensAt: number | null;
  closesAt: number | null;
  releasedAt: number | null;
  attemptId: string | null;
  submittedAt: number | null;
  answers: { questionId: string; value: Response | null }[];
};

export async function listStudentAssignments(
  db: Reader,
  { schoolId, classId, studentId }: StudentScope & { classId: string },
): Promise<StudentAssignment[]> {
  const { assignment, publication, closing, release, attempt, submission, response } = db.tables;
  const rows = await db
    .select({
      id: assignment.id,
      publicationId: assignment.publicationId,
      title: publication.title,
      behaviour: assignment.behaviour,
      opensAt: assignment.opensAt,
      closesAt: assignment.closesAt,
      closedAt: closing.at,
      releasedAt: release.at,
      attemptId: attempt.id,
      submittedAt: submission.submittedAt,
    })
    .from(assignment)
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
    )
    .leftJoin(
      attempt,
      and(
        eq(attempt.schoolId, assignment.schoolId),
        eq(attempt.assignmentId, assignment.id),
        eq(attempt.studentId, studentId),
      ),
    )
    .leftJoin(
      submission,
      and(eq(submission.schoolId, attempt.schoolId), eq(submission.attemptId, attempt.id)),
    )
    .where(and(eq(assignment.schoolId, schoolId), eq(assignment.classId, classId)))
    .orderBy(desc(assignment.createdAt));

  const ids = rows.flatMap(({ attemptId }) => attemptId ?? []);
  const answers = ids.length
    ? await db
        .select({ attemptId: response.attemptId, questionId: response.questionId, value: response.value })
        .from(response)
        .where(and(eq(response.schoolId, schoolId), inArray(response.attemptId, ids)))
    : [];
  return rows.map(({ closedAt, ...row }) => ({
    ...row,
    closesAt: earlier(row.closesAt, closedAt),
    answers: answers.filter(({ attemptId }) => attemptId === row.attemptId),
  }));
}
