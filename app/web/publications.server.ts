import { paragraphsOf } from '#app/core/article/paragraphs.ts';
import type { Question } from '#app/core/question/question.ts';
import { type StudentQuestion, studentView } from '#app/core/question/student-view.ts';
import type { Database } from '#db/database.ts';
import { type PublicationContent, publicationContent } from '#db/publication-content.ts';
import { notFound } from './http.ts';

const KEPT = 50;

/** A publication ready for use: what students may see of it is made once. */
export type Publication = PublicationContent & {
  paragraphs: ReturnType<typeof paragraphsOf>;
  /** The allow-listed view of each question, in order. */
  asked: StudentQuestion[];
  questionById: Map<string, Question>;
};

const caches = new WeakMap<Database, Map<string, Publication>>();

/** Publications never change, so the last ones used stay in memory. Throws a 404 where there is none. */
export async function publicationOf(
  db: Database,
  key: { schoolId: string; publicationId: string },
): Promise<Publication> {
  const cache = caches.get(db) ?? new Map<string, Publication>();
  caches.set(db, cache);
  const name = `${key.schoolId} ${key.publicationId}`;
  const publication = cache.get(name) ?? (await load(db, key));
  // A map keeps the order of insertion: what is used moves to its end, what is not falls off its front.
  cache.delete(name);
  cache.set(name, publication);
  for (const oldest of cache.keys()) {
    if (cache.size <= KEPT) break;
    cache.delete(oldest);
  }
  return publication;
}

async function load(db: Database, key: { schoolId: string; publicationId: string }): Promise<Publication> {
  const content = (await publicationContent(db.read, key)) ?? notFound();
  return {
    ...content,
    paragraphs: paragraphsOf(content.article.text),
    asked: content.questions.map(studentView),
    questionById: new Map(content.questions.map((question) => [question.id, question])),
  };
}
