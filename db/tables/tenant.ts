import type { Columns } from '../columns.sqlite.ts';
import type { School } from './people.ts';

/** The first columns of what a school owns: its school and a random id. */
export const tenant = (c: Columns, school: School) => ({
  schoolId: c
    .text('school_id')
    .notNull()
    .references(() => school.id, { onDelete: 'cascade' }),
  id: c.text('id').notNull(),
});

/** The first column of what hangs on one of those rows and has no id of its own. */
export const belongsTo = (c: Columns) => ({ schoolId: c.text('school_id').notNull() });
