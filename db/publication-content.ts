import { and, eq } from 'drizzle-orm';
import type { Question } from '#app/core/question/question.ts';
import type { Reader } from './database.ts';

/** A published quiz with its keys, and the article version it asks about: for the server's eyes. */
export type PublicationContent = {
  id: string;
  title: string;
  questions: Question[];
  article: {
    title: string;
    publication: string | null;
    byline: string | null;
    publishedOn: string | null;
    link: string | null;
    text: string;
  };
};

/** Immutable, so callers may keep it. Whoever asks has found an attempt or assignment that points to it. */
export async function publicationContent(
  db: Reader,
  { schoolId, publicationId }: { schoolId: string; publicationId: string },
): Promise<PublicationContent | null> {
  const { publication, articleVersion } = db.tables;
  const [found] = await db
    .select({
      id: publication.id,
      title: publication.title,
      questions: publication.questions,
      article: {
        title: articleVersion.title,
        publication: articleVersion.publication,
        byline: articleVersion.byline,
        publishedOn: articleVersion.publishedOn,
        link: articleVersion.link,
        text: articleVersion.text,
      },
    })
    .from(publication)
    .innerJoin(
      articleVersion,
      and(
        eq(articleVersion.schoolId, publication.schoolId),
        eq(articleVersion.id, publication.articleVersionId),
      ),
    )
    .where(and(eq(publication.schoolId, schoolId), eq(publication.id, publicationId)));
  return found ?? null;
}
