import { and, eq } from 'drizzle-orm';
import { assignmentTopic, type StudentScope } from './attempts.ts';
import type { TeacherScope } from './classes.ts';
import type { Reader, Writer } from './database.ts';
import { addEvent } from './events.ts';

export type RubricMark = TeacherScope & {
  assignmentId: string;
  attemptId: string;
  questionId: string;
  /** Ids of the rubric's points that the answer makes. */
  met: string[];
  at: number;
};

/** Marks an answer that was handed in to the teacher's own assignment, or marks it anew; else changes nothing: false. */
export async function markAnswer(tx: Writer, { assignmentId, ...mark }: RubricMark): Promise<boolean> {
  const { attempt, submission, assignment, schoolClass, rubricMark } = tx.tables;
  const { schoolId, teacherId, attemptId, met, at } = mark;
  const [own] = await tx
    .select({ id: attempt.id })
    .from(attempt)
    .innerJoin(
      submission,
      and(eq(submission.schoolId, attempt.schoolId), eq(submission.attemptId, attempt.id)),
    )
    .innerJoin(
      assignment,
      and(eq(assignment.schoolId, attempt.schoolId), eq(assignment.id, attempt.assignmentId)),
    )
    .innerJoin(
      schoolClass,
      and(eq(schoolClass.schoolId, assignment.schoolId), eq(schoolClass.id, assignment.classId)),
    )
    .where(
      and(
        eq(attempt.schoolId, schoolId),
        eq(attempt.id, attemptId),
        eq(assignment.id, assignmentId),
        eq(schoolClass.teacherId, teacherId),
      ),
    );
  if (!own) return false;
  await tx
    .insert(rubricMark)
    .values(mark)
    .onConflictDoUpdate({
      target: [rubricMark.schoolId, rubricMark.attemptId, rubricMark.questionId],
      set: { met, teacherId, at },
    });
  await addEvent(tx, { topic: assignmentTopic(assignmentId), at });
  return true;
}

/** By question, what a teacher found in the written answers of the student's own attempt; nothing in others'. */
export async function rubricMarksOf(
  db: Reader,
  { schoolId, studentId, attemptId }: StudentScope & { attemptId: string },
): Promise<Map<string, string[]>> {
  const { rubricMark, attempt } = db.tables;
  const rows = await db
    .select({ questionId: rubricMark.questionId, met: rubricMark.met })
    .from(rubricMark)
    .innerJoin(attempt, and(eq(attempt.schoolId, rubricMark.schoolId), eq(attempt.id, rubricMark.attemptId)))
    .where(
      and(
        eq(rubricMark.schoolId, schoolId),
        eq(rubricMark.attemptId, attemptId),
        eq(attempt.studentId, studentId),
      ),
    );
  return new Map(rows.map(({ questionId, met }) => [questionId, met]));
}
