import type { Response } from '#app/core/question/question.ts';
import type { Columns } from '../columns.sqlite.ts';
import type { Content } from './content.ts';
import type { People } from './people.ts';
import { belongsTo, tenant } from './tenant.ts';

/** What a class does with it: assignments, attempts and their answers. */
export function makeWork(c: Columns, { school, schoolClass, student }: People, { publication }: Content) {
  const assignment = c.table(
    'assignment',
    {
      ...tenant(c, school),
      classId: c.text('class_id').notNull(),
      publicationId: c.text('publication_id').notNull(),
      behaviour: c.text('behaviour').$type<'practice' | 'test'>().notNull(),
      opensAt: c.time('opens_at'),
      closesAt: c.time('closes_at'),
      createdBy: c.text('created_by').notNull(),
      createdAt: c.time('created_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.id] }),
      c
        .foreignKey({
          columns: [t.schoolId, t.classId],
          foreignColumns: [schoolClass.schoolId, schoolClass.id],
        })
        .onDelete('cascade'),
      c
        .foreignKey({
          columns: [t.schoolId, t.publicationId],
          foreignColumns: [publication.schoolId, publication.id],
        })
        .onDelete('cascade'),
      c.index('assignment_by_class').on(t.schoolId, t.classId, t.createdAt),
    ],
  );

  /** Who let a test's results out, and when. */
  const release = c.table(
    'release',
    {
      ...belongsTo(c),
      assignmentId: c.text('assignment_id').notNull(),
      teacherId: c.text('teacher_id').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.assignmentId] }),
      c
        .foreignKey({
          columns: [t.schoolId, t.assignmentId],
          foreignColumns: [assignment.schoolId, assignment.id],
        })
        .onDelete('cascade'),
    ],
  );

  /** Who closed an assignment by hand, and when. */
  const closing = c.table(
    'closing',
    {
      ...belongsTo(c),
      assignmentId: c.text('assignment_id').notNull(),
      teacherId: c.text('teacher_id').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.assignmentId] }),
      c
        .foreignKey({
          columns: [t.schoolId, t.assignmentId],
          foreignColumns: [assignment.schoolId, assignment.id],
        })
        .onDelete('cascade'),
    ],
  );

  const attempt = c.table(
    'attempt',
    {
      ...tenant(c, school),
      assignmentId: c.text('assignment_id').notNull(),
      studentId: c.text('student_id').notNull(),
      number: c.integer('number').notNull(),
      startedAt: c.time('started_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.id] }),
      c
        .foreignKey({
          columns: [t.schoolId, t.assignmentId],
          foreignColumns: [assignment.schoolId, assignment.id],
        })
        .onDelete('cascade'),
      c
        .foreignKey({ columns: [t.schoolId, t.studentId], foreignColumns: [student.schoolId, student.id] })
        .onDelete('cascade'),
      c.uniqueIndex('attempt_number').on(t.schoolId, t.assignmentId, t.studentId, t.number),
    ],
  );

  /** The last answer to a question; a save with a smaller `seq` than the stored one changes nothing. */
  const response = c.table(
    'response',
    {
      ...belongsTo(c),
      attemptId: c.text('attempt_id').notNull(),
      questionId: c.text('question_id').notNull(),
      seq: c.integer('seq').notNull(),
      value: c.json<Response | null>('value'),
      savedAt: c.time('saved_at').notNull(),
      /** Practice: when the student asked for feedback, which ends changes. */
      checkedAt: c.time('checked_at'),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.attemptId, t.questionId] }),
      c
        .foreignKey({ columns: [t.schoolId, t.attemptId], foreignColumns: [attempt.schoolId, attempt.id] })
        .onDelete('cascade'),
    ],
  );

  /** Which points of an open answer's rubric its teacher found in it: ids. */
  const rubricMark = c.table(
    'rubric_mark',
    {
      ...belongsTo(c),
      attemptId: c.text('attempt_id').notNull(),
      questionId: c.text('question_id').notNull(),
      met: c.json<string[]>('met').notNull(),
      teacherId: c.text('teacher_id').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.attemptId, t.questionId] }),
      c
        .foreignKey({ columns: [t.schoolId, t.attemptId], foreignColumns: [attempt.schoolId, attempt.id] })
        .onDelete('cascade'),
    ],
  );

  const submission = c.table(
    'submission',
    {
      ...belongsTo(c),
      attemptId: c.text('attempt_id').notNull(),
      /** What the student can show: short and readable. */
      receipt: c.text('receipt').notNull(),
      submittedAt: c.time('submitted_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.attemptId] }),
      c
        .foreignKey({ columns: [t.schoolId, t.attemptId], foreignColumns: [attempt.schoolId, attempt.id] })
        .onDelete('cascade'),
    ],
  );

  /** "Something of this topic changed": what live pages wait for. Carries no state. */
  const event = c.table('event', {
    id: c.counter('id'),
    topic: c.text('topic').notNull(),
    at: c.time('at').notNull(),
  });

  return { assignment, release, closing, attempt, response, rubricMark, submission, event };
}
