import type { Columns } from '../columns.sqlite.ts';
import { tenant } from './tenant.ts';

const makeSchool = (c: Columns) =>
  c.table('school', {
    id: c.text('id').primaryKey(),
    name: c.text('name').notNull(),
    createdAt: c.time('created_at').notNull(),
  });

export type School = ReturnType<typeof makeSchool>;

/** Who there is: schools, teachers, classes with their students, and who is signed in. */
export function makePeople(c: Columns) {
  const school = makeSchool(c);

  const teacher = c.table(
    'teacher',
    {
      ...tenant(c, school),
      username: c.text('username').notNull(),
      name: c.text('name').notNull(),
      passwordHash: c.text('password_hash').notNull(),
      createdAt: c.time('created_at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.schoolId, t.id] }), c.uniqueIndex('teacher_username').on(t.username)],
  );

  const schoolClass = c.table(
    'class',
    {
      ...tenant(c, school),
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
      ...tenant(c, school),
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

  return { school, teacher, schoolClass, student, session, signInFailure };
}

export type People = ReturnType<typeof makePeople>;
