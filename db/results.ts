import { and, asc, eq, inArray } from 'drizzle-orm';
import type { StudentWork } from '#app/core/statistics/class-results.ts';
import type { Reader } from './database.ts';

type Key = { schoolId: string; assignmentId: string };

/** The class's students in list order, each with their latest attempt. Whose assignment it is was decided before. */
export async function readClassWork(db: Reader, { schoolId, assignmentId }: Key): Promise<StudentWork[]> {
  const { assignment, student, attempt, submission, response, rubricMark } = db.tables;
  const students = await db
    .select({ studentId: student.id, name: student.name })
    .from(assignment)
    .innerJoin(
      student,
      and(eq(student.schoolId, assignment.schoolId), eq(student.classId, assignment.classId)),
    )
    .where(and(eq(assignment.schoolId, schoolId), eq(assignment.id, assignmentId)))
    .orderBy(asc(student.position), asc(student.name));
  const attempts = await db
    .select({
      id: attempt.id,
      studentId: attempt.studentId,
      startedAt: attempt.startedAt,
      submittedAt: submission.submittedAt,
    })
    .from(attempt)
    .leftJoin(
      submission,
      and(eq(submission.schoolId, attempt.schoolId), eq(submission.attemptId, attempt.id)),
    )
    .where(and(eq(attempt.schoolId, schoolId), eq(attempt.assignmentId, assignmentId)))
    .orderBy(asc(attempt.number));
  const latest = new Map(attempts.map((row) => [row.studentId, row]));
  const ids = [...latest.values()].map((row) => row.id);
  const responses = ids.length
    ? await db
        .select({
          attemptId: response.attemptId,
          questionId: response.questionId,
          value: response.value,
          met: rubricMark.met,
        })
        .from(response)
        .leftJoin(
          rubricMark,
          and(
            eq(rubricMark.schoolId, response.schoolId),
            eq(rubricMark.attemptId, response.attemptId),
            eq(rubricMark.questionId, response.questionId),
          ),
        )
        .where(and(eq(response.schoolId, schoolId), inArray(response.attemptId, ids)))
    : [];
  const byAttempt = new Map<string, typeof responses>(ids.map((id) => [id, []]));
  for (const row of responses) byAttempt.get(row.attemptId)?.push(row);

  return students.map(({ studentId, name }) => {
    const own = latest.get(studentId);
    if (!own) return { studentId, name, attempt: null };
    const { id, startedAt, submittedAt } = own;
    return { studentId, name, attempt: { id, startedAt, submittedAt, responses: byAttempt.get(id) ?? [] } };
  });
}
