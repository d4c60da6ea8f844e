import type { DraftState } from '#app/core/question/review.ts';
import type { Columns } from '../columns.sqlite.ts';
import type { Content } from './content.ts';
import type { School } from './people.ts';
import { belongsTo, tenant } from './tenant.ts';

export type ReviewAction =
  | 'approve'
  | 'withdraw'
  | 'approve-rest'
  | 'reject'
  | 'put-back'
  | 'replace'
  | 'move'
  | 'edit'
  | 'write'
  | 'copy';

/** How drafts are worked on, and which quizzes belong together. */
export function makeReviewing(c: Columns, school: School, { quiz }: Content) {
  /**
   * What a teacher did to a draft, only ever added to, `number` counting from 1 in each quiz. `before` is what the
   * questions it touched were like, so that it can be taken back; a row that takes back another names it in `undoes`.
   */
  const quizChange = c.table(
    'quiz_change',
    {
      ...tenant(c, school),
      quizId: c.text('quiz_id').notNull(),
      number: c.integer('number').notNull(),
      teacherId: c.text('teacher_id').notNull(),
      at: c.time('at').notNull(),
      action: c.text('action').$type<ReviewAction>().notNull(),
      questionId: c.text('question_id'),
      before: c.json<DraftState[]>('before').notNull(),
      undoes: c.text('undoes'),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.id] }),
      c
        .foreignKey({ columns: [t.schoolId, t.quizId], foreignColumns: [quiz.schoolId, quiz.id] })
        .onDelete('cascade'),
      c.uniqueIndex('quiz_change_number').on(t.schoolId, t.quizId, t.number),
    ],
  );

  /** A quiz on a second article, built to the same blueprint and skills as `originalId`, to compare growth. */
  const sister = c.table(
    'sister',
    {
      ...belongsTo(c),
      quizId: c.text('quiz_id').notNull(),
      originalId: c.text('original_id').notNull(),
      teacherId: c.text('teacher_id').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.quizId] }),
      c
        .foreignKey({ columns: [t.schoolId, t.quizId], foreignColumns: [quiz.schoolId, quiz.id] })
        .onDelete('cascade'),
      c
        .foreignKey({ columns: [t.schoolId, t.originalId], foreignColumns: [quiz.schoolId, quiz.id] })
        .onDelete('cascade'),
      c.index('sister_by_original').on(t.schoolId, t.originalId),
    ],
  );

  return { quizChange, sister };
}
