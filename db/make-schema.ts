import type { Columns } from './columns.sqlite.ts';
import { makeContent } from './tables/content.ts';
import { makeCorrections } from './tables/corrections.ts';
import { makePeople } from './tables/people.ts';
import { makeReviewing } from './tables/reviewing.ts';
import { makeWork } from './tables/work.ts';

/**
 * The tables, once for both engines. Tenant data have `school_id` first in their keys, so that a
 * sharded PostgreSQL can split by school. Ids are random 128-bit strings; times are milliseconds.
 */
export function makeSchema(c: Columns) {
  const people = makePeople(c);
  const content = makeContent(c, people);
  return {
    ...people,
    ...content,
    ...makeCorrections(c, people.school, content),
    ...makeReviewing(c, people.school, content),
    ...makeWork(c, people, content),
  };
}

export type Schema = ReturnType<typeof makeSchema>;
