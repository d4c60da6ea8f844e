import type { AppLoadContext } from '@remix-run/node';
import { type Growth, growthBetween, type Round } from '#app/core/statistics/growth.ts';
import { found } from '#app/web/http.ts';
import type { TeacherScope } from '#db/classes.ts';
import { publicationContent } from '#db/publication-content.ts';
import { readClassWork } from '#db/results.ts';
import { findEarlierRound } from '#db/sisters.ts';

export type GrowthSince = Growth & { assignmentId: string; title: string; givenAt: number };

/** What the class has learnt since it was given a sister of this quiz; null where it never was. */
export async function readGrowth(
  { db: { read } }: AppLoadContext,
  key: TeacherScope & { assignmentId: string },
  after: Round,
): Promise<GrowthSince | null> {
  const earlier = await findEarlierRound(read, key);
  if (earlier === null) return null;
  const { schoolId } = key;
  const { assignmentId, publicationId, title, createdAt } = earlier;
  const { questions } = found(await publicationContent(read, { schoolId, publicationId }));
  const work = await readClassWork(read, { schoolId, assignmentId });
  return { ...growthBetween({ questions, work }, after), assignmentId, title, givenAt: createdAt };
}
