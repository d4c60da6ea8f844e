import type { Analysis } from '#app/core/analysis/finding.ts';
import type { Blueprint } from '#app/core/question/blueprint.ts';
import type { Question, Response } from '#app/core/question/question.ts';
import type { Columns } from './columns.sqlite.ts';

/**
 * The tables, once for both engines. Tenant data have `school_id` first in their keys, so that a
 * sharded PostgreSQL can split by school. Ids are random 128-bit strings; times are milliseconds.
 */
export function makeSchema(c: Columns) {
  const school = c.table('school', {
    id: c.text('id').primaryKey(),
    name: c.text('name').notNull(),
    createdAt: c.time('created_at').notNull(),
  });

  const tenant = () => ({
    schoolId: c
      .text('school_id')
      .notNull()
      .references(() => school.id, { onDelete: 'cascade' }),
    id: c.text('id').notNull(),
  });
  const tenantOnly = () => ({ schoolId: c.text('school_id').notNull() });

  const teacher = c.table(
    'teacher',
    {
      ...tenant(),
      username: c.text('username').notNull(),
      name: c.text('name').notNull(),
      passwordHash: c.text('password_hash').notNull(),
      createdAt: c.time('created_at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.schoolId, t.id] }), c.uniqueIndex('teacher_username').on(t.username)],
  );

  const article = c.table(
    'article',
    { ...tenant(), teacherId: c.text('teacher_id').notNull(), createdAt: c.time('created_at').notNull() },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.id] }),
      c
        .foreignKey({ columns: [t.schoolId, t.teacherId], foreignColumns: [teacher.schoolId, teacher.id] })
        .onDelete('cascade'),
      c.index('article_by_teacher').on(t.schoolId, t.teacherId, t.createdAt),
    ],
  );

  /** Never edited: what analysis, questions and publications point into. */
  const articleVersion = c.table(
    'article_version',
    {
      ...tenant(),
      articleId: c.text('article_id').notNull(),
      number: c.integer('number').notNull(),
      title: c.text('title').notNull(),
      publication: c.text('publication'),
      byline: c.text('byline'),
      publishedOn: c.text('published_on'),
      link: c.text('link'),
      text: c.text('text').notNull(),
      analysis: c.json<Analysis>('analysis').notNull(),
      createdBy: c.text('created_by').notNull(),
      createdAt: c.time('created_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.id] }),
      c
        .foreignKey({ columns: [t.schoolId, t.articleId], foreignColumns: [article.schoolId, article.id] })
        .onDelete('cascade'),
      c.uniqueIndex('article_version_number').on(t.schoolId, t.articleId, t.number),
    ],
  );

  const quiz = c.table(
    'quiz',
    {
      ...tenant(),
      teacherId: c.text('teacher_id').notNull(),
      articleVersionId: c.text('article_version_id').notNull(),
      title: c.text('title').notNull(),
      seed: c.text('seed').notNull(),
      blueprint: c.json<Blueprint>('blueprint').notNull(),
      notes: c.json<string[]>('notes').notNull(),
      createdAt: c.time('created_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.id] }),
      c
        .foreignKey({ columns: [t.schoolId, t.teacherId], foreignColumns: [teacher.schoolId, teacher.id] })
        .onDelete('cascade'),
      c.foreignKey({
        columns: [t.schoolId, t.articleVersionId],
        foreignColumns: [articleVersion.schoolId, articleVersion.id],
      }),
      c.index('quiz_by_teacher').on(t.schoolId, t.teacherId, t.createdAt),
      c.index('quiz_by_article_version').on(t.schoolId, t.articleVersionId),
    ],
  );

  /** A draft's questions, with the further candidates that a teacher can swap in (position null). */
  const question = c.table(
    'question',
    {
      ...tenant(),
      quizId: c.text('quiz_id').notNull(),
      position: c.integer('position'),
      /** Where a candidate stands in the builder's order of preference. */
      preference: c.integer('preference').notNull(),
      content: c.json<Question>('content').notNull(),
      createdAt: c.time('created_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.id] }),
      c
        .foreignKey({ columns: [t.schoolId, t.quizId], foreignColumns: [quiz.schoolId, quiz.id] })
        .onDelete('cascade'),
      c.index('question_by_quiz').on(t.schoolId, t.quizId, t.position),
    ],
  );

  /** What the teacher said of a question last: no row, not yet reviewed. */
  const review = c.table(
    'review',
    {
      ...tenantOnly(),
      questionId: c.text('question_id').notNull(),
      decision: c.text('decision').$type<'approved' | 'rejected'>().notNull(),
      teacherId: c.text('teacher_id').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.questionId] }),
      c
        .foreignKey({ columns: [t.schoolId, t.questionId], foreignColumns: [question.schoolId, question.id] })
        .onDelete('cascade'),
    ],
  );

  /** An immutable version of a quiz; attempts point at it. */
  const publication = c.table(
    'publication',
    {
      ...tenant(),
      quizId: c.text('quiz_id').notNull(),
      articleVersionId: c.text('article_version_id').notNull(),
      number: c.integer('number').notNull(),
      title: c.text('title').notNull(),
      questions: c.json<Question[]>('questions').notNull(),
      publishedBy: c.text('published_by').notNull(),
      publishedAt: c.time('published_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.id] }),
      c
        .foreignKey({ columns: [t.schoolId, t.quizId], foreignColumns: [quiz.schoolId, quiz.id] })
        .onDelete('cascade'),
      c.foreignKey({
        columns: [t.schoolId, t.articleVersionId],
        foreignColumns: [articleVersion.schoolId, articleVersion.id],
      }),
      c.uniqueIndex('publication_number').on(t.schoolId, t.quizId, t.number),
    ],
  );

  const schoolClass = c.table(
    'class',
    {
      ...tenant(),
      teacherId: c.text('teacher_id').notNull(),
      name: c.text('name').notNull(),
      joinCode: c.text('join_code').notNull(),
      /** `sample`: invented students, to look round with. */
      origin: c.text('origin').$type<'own' | 'sample'>().notNull(),
      createdAt: c.time('created_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.id] }),
      c
        .foreignKey({ columns: [t.schoolId, t.teacherId], foreignColumns: [teacher.schoolId, teacher.id] })
        .onDelete('cascade'),
      c.uniqueIndex('class_join_code').on(t.joinCode),
      c.index('class_by_teacher').on(t.schoolId, t.teacherId),
    ],
  );

  const student = c.table(
    'student',
    {
      ...tenant(),
      classId: c.text('class_id').notNull(),
      name: c.text('name').notNull(),
      position: c.integer('position').notNull(),
      /** Sealed with the installation's secret, so that cards can be printed again. */
      sealedPin: c.text('sealed_pin').notNull(),
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
      c.uniqueIndex('student_name').on(t.schoolId, t.classId, t.name),
    ],
  );

  const session = c.table(
    'session',
    {
      tokenHash: c.text('token_hash').primaryKey(),
      schoolId: c.text('school_id').notNull(),
      teacherId: c.text('teacher_id'),
      studentId: c.text('student_id'),
      createdAt: c.time('created_at').notNull(),
      seenAt: c.time('seen_at').notNull(),
      expiresAt: c.time('expires_at').notNull(),
    },
    (t) => [
      c
        .foreignKey({ columns: [t.schoolId, t.teacherId], foreignColumns: [teacher.schoolId, teacher.id] })
        .onDelete('cascade'),
      c
        .foreignKey({ columns: [t.schoolId, t.studentId], foreignColumns: [student.schoolId, student.id] })
        .onDelete('cascade'),
      c.index('session_expiry').on(t.expiresAt),
    ],
  );

  const signInFailure = c.table(
    'sign_in_failure',
    { id: c.text('id').primaryKey(), scope: c.text('scope').notNull(), at: c.time('at').notNull() },
    (t) => [c.index('sign_in_failure_scope').on(t.scope, t.at)],
  );

  const assignment = c.table(
    'assignment',
    {
      ...tenant(),
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
      ...tenantOnly(),
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
      ...tenantOnly(),
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
      ...tenant(),
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
      ...tenantOnly(),
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

  const submission = c.table(
    'submission',
    {
      ...tenantOnly(),
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

  return {
    school,
    teacher,
    article,
    articleVersion,
    quiz,
    question,
    review,
    publication,
    schoolClass,
    student,
    session,
    signInFailure,
    assignment,
    release,
    closing,
    attempt,
    response,
    submission,
    event,
  };
}

export type Schema = ReturnType<typeof makeSchema>;
