import type { Analysis } from '#app/core/analysis/finding.ts';
import type { Blueprint } from '#app/core/question/blueprint.ts';
import type { Question } from '#app/core/question/question.ts';
import type { Decision, Origin } from '#app/core/question/review.ts';
import type { Columns } from '../columns.sqlite.ts';
import type { People } from './people.ts';
import { belongsTo, tenant } from './tenant.ts';

/** What is asked: articles, the quizzes built from them, and what was published of those. */
export function makeContent(c: Columns, { school, teacher }: People) {
  const article = c.table(
    'article',
    {
      ...tenant(c, school),
      teacherId: c.text('teacher_id').notNull(),
      createdAt: c.time('created_at').notNull(),
    },
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
      ...tenant(c, school),
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
      ...tenant(c, school),
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
      ...tenant(c, school),
      quizId: c.text('quiz_id').notNull(),
      position: c.integer('position'),
      /** Where a candidate stands in the builder's order of preference. */
      preference: c.integer('preference').notNull(),
      content: c.json<Question>('content').notNull(),
      origin: c.text('origin').$type<Origin>().notNull().default('generated'),
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
      ...belongsTo(c),
      questionId: c.text('question_id').notNull(),
      decision: c.text('decision').$type<Decision>().notNull(),
      /** Why it was rejected, when the teacher said so. */
      reason: c.text('reason'),
      teacherId: c.text('teacher_id').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.questionId] }),
      c
        .foreignKey({ columns: [t.schoolId, t.questionId], foreignColumns: [question.schoolId, question.id] })
        .onDelete('cascade'),
      // What a school's teachers approved last, without reading every candidate of every quiz.
      c.index('review_by_decision').on(t.schoolId, t.decision, t.at),
    ],
  );

  /** An immutable version of a quiz; attempts point at it. */
  const publication = c.table(
    'publication',
    {
      ...tenant(c, school),
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

  return { article, articleVersion, quiz, question, review, publication };
}

export type Content = ReturnType<typeof makeContent>;
