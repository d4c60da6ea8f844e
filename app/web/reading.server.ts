import type { AppLoadContext } from '@remix-run/node';
import { ANALYSIS_VERSION } from '#app/core/analysis/finding.ts';
import { type FoundArticle, findArticle, replaceAnalysis } from '#db/articles.ts';
import type { TeacherScope } from '#db/classes.ts';

type Wanted = TeacherScope & { articleId: string };

/** A teacher's article with an analysis of today's kind; one from an older release is made again and kept. */
export async function findReadArticle(
  { db, workshop }: AppLoadContext,
  wanted: Wanted,
): Promise<FoundArticle | null> {
  const article = await findArticle(db.read, wanted);
  if (article === null || article.analysis.version === ANALYSIS_VERSION) return article;
  const analysis = await workshop.analyse(article.text);
  const { schoolId } = wanted;
  await db.write((tx) => replaceAnalysis(tx, { schoolId, versionId: article.versionId, analysis }));
  return { ...article, analysis };
}
