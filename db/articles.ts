import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Analysis } from '#app/core/analysis/finding.ts';
import type { TeacherScope } from './classes.ts';
import type { Reader, Writer } from './database.ts';
import { newId } from './id.ts';

/** What a teacher says of an article; `publishedOn` is an ISO date (2025-05-01). */
export type ArticleDetails = {
  title: string;
  publication: string | null;
  byline: string | null;
  publishedOn: string | null;
  link: string | null;
};

export type NewArticle = TeacherScope & ArticleDetails & { text: string; analysis: Analysis; now: number };

/** An article with the version that counts: the newest. */
export type FoundArticle = ArticleDetails & {
  id: string;
  versionId: string;
  text: string;
  analysis: Analysis;
  createdAt: number;
};

/** Adds an article and its first version, which is never edited. */
export async function addArticle(
  tx: Writer,
  given: NewArticle,
): Promise<{ articleId: string; versionId: string }> {
  const { teacherId, schoolId, now, ...version } = given;
  const [articleId, versionId] = [newId(), newId()];
  await tx.insert(tx.tables.article).values({ schoolId, id: articleId, teacherId, createdAt: now });
  await tx.insert(tx.tables.articleVersion).values({
    ...version,
    schoolId,
    id: versionId,
    articleId,
    number: 1,
    createdBy: teacherId,
    createdAt: now,
  });
  return { articleId, versionId };
}

export async function findArticle(
  db: Reader,
  { schoolId, teacherId, articleId }: TeacherScope & { articleId: string },
): Promise<FoundArticle | null> {
  const { article, articleVersion: version } = db.tables;
  const [row] = await db
    .select({
      id: article.id,
      versionId: version.id,
      title: version.title,
      publication: version.publication,
      byline: version.byline,
      publishedOn: version.publishedOn,
      link: version.link,
      text: version.text,
      analysis: version.analysis,
      createdAt: article.createdAt,
    })
    .from(article)
    .innerJoin(version, and(eq(version.schoolId, article.schoolId), eq(version.articleId, article.id)))
    .where(and(eq(article.schoolId, schoolId), eq(article.teacherId, teacherId), eq(article.id, articleId)))
    .orderBy(desc(version.number))
    .limit(1);
  return row ?? null;
}

/** Puts a fresh analysis in place of one that an older release made. The text stays. */
export async function replaceAnalysis(
  tx: Writer,
  { schoolId, versionId, analysis }: { schoolId: string; versionId: string; analysis: Analysis },
): Promise<void> {
  const { articleVersion } = tx.tables;
  await tx
    .update(articleVersion)
    .set({ analysis })
    .where(and(eq(articleVersion.schoolId, schoolId), eq(articleVersion.id, versionId)));
}

/**
 * Deletes an article with its quizzes, unless one of them was given to a class: then students' work
 * depends on it and nothing changes.
 */
export async function removeArticle(
  tx: Writer,
  { schoolId, teacherId, articleId }: TeacherScope & { articleId: string },
): Promise<'removed' | 'in-use' | 'missing'> {
  const { article, articleVersion, quiz, publication, assignment } = tx.tables;
  const own = and(
    eq(article.schoolId, schoolId),
    eq(article.teacherId, teacherId),
    eq(article.id, articleId),
  );
  if ((await tx.select({ id: article.id }).from(article).where(own)).length === 0) return 'missing';

  const versions = tx
    .select({ id: articleVersion.id })
    .from(articleVersion)
    .where(and(eq(articleVersion.schoolId, schoolId), eq(articleVersion.articleId, articleId)));
  const assigned = await tx
    .select({ id: assignment.id })
    .from(assignment)
    .innerJoin(
      publication,
      and(eq(publication.schoolId, assignment.schoolId), eq(publication.id, assignment.publicationId)),
    )
    .where(and(eq(assignment.schoolId, schoolId), inArray(publication.articleVersionId, versions)))
    .limit(1);
  if (assigned.length > 0) return 'in-use';

  await tx.delete(quiz).where(and(eq(quiz.schoolId, schoolId), inArray(quiz.articleVersionId, versions)));
  await tx.delete(article).where(own);
  return 'removed';
}
