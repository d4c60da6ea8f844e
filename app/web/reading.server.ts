import type { AppLoadContext } from '@remix-run/node';
import { type Corrected, corrected } from '#app/core/analysis/correction/corrected.ts';
import { changesInForce } from '#app/core/analysis/correction/in-force.ts';
import { ANALYSIS_VERSION } from '#app/core/analysis/finding.ts';
import { type FoundArticle, findArticle, replaceAnalysis } from '#db/articles.ts';
import type { TeacherScope } from '#db/classes.ts';
import { type LoggedCorrection, readCorrections } from '#db/corrections.ts';
import { breathe } from './breath.server.ts';
import { orGivenUp } from './workshop.ts';

type Wanted = TeacherScope & { articleId: string };

/** `analysis` is as the teacher corrected it: everything that is shown or asked rests on this one. */
export type ReadArticle = FoundArticle & { corrected: Corrected; log: LoggedCorrection[] };

/**
 * A teacher's article with an analysis of today's kind, corrected by the teacher; an analysis from an older release
 * is made again and kept, and the corrections are made to the new one.
 */
export async function findReadArticle(context: AppLoadContext, wanted: Wanted): Promise<ReadArticle | null> {
  const { schoolId, teacherId } = wanted;
  const article = await findArticle(context.db.read, wanted);
  if (article === null) return null;
  const version = { schoolId, teacherId, articleVersionId: article.versionId };
  const log = await readCorrections(context.db.read, version);
  const found = await analysisOfToday(context, article, schoolId);
  // A long article's findings are megabytes to read; correcting them, and what follows, is as much again.
  await breathe();
  const made = corrected(found, changesInForce(log), article.text);
  if (log.length > 0) await breathe();
  return { ...article, analysis: made.analysis, corrected: made, log };
}

async function analysisOfToday({ db, workshop }: AppLoadContext, article: FoundArticle, schoolId: string) {
  if (article.analysis.version === ANALYSIS_VERSION) return article.analysis;
  const analysis = await orGivenUp(workshop.analyse(article.text));
  await db.write((tx) => replaceAnalysis(tx, { schoolId, versionId: article.versionId, analysis }));
  return analysis;
}
