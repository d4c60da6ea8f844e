import type { Change } from '#app/core/analysis/correction/change.ts';
import type { Columns } from '../columns.sqlite.ts';
import type { Content } from './content.ts';
import type { School } from './people.ts';
import { tenant } from './tenant.ts';

/** What teachers changed in what analysis found. */
export function makeCorrections(c: Columns, school: School, { articleVersion }: Content) {
  /**
   * Only ever added to, `number` counting from 1 in each article version. A row either makes a `change` or takes
   * back (`undoes`) an earlier row.
   */
  const correction = c.table(
    'correction',
    {
      ...tenant(c, school),
      articleVersionId: c.text('article_version_id').notNull(),
      number: c.integer('number').notNull(),
      teacherId: c.text('teacher_id').notNull(),
      at: c.time('at').notNull(),
      change: c.json<Change>('change'),
      undoes: c.text('undoes'),
    },
    (t) => [
      c.primaryKey({ columns: [t.schoolId, t.id] }),
      c
        .foreignKey({
          columns: [t.schoolId, t.articleVersionId],
          foreignColumns: [articleVersion.schoolId, articleVersion.id],
        })
        .onDelete('cascade'),
      c.uniqueIndex('correction_number').on(t.schoolId, t.articleVersionId, t.number),
    ],
  );

  return { correction };
}
