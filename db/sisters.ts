import { and, asc, desc, eq, inArray, lt, ne, or } from 'drizzle-orm';
import type { TeacherScope } from './classes.ts';
import type { Reader, Writer } from './database.ts';
import type { QuizKey } from './quizzes.ts';

/** A quiz among those built to the same blueprint on other articles. */
export type Relative = { quizId: string; title: string; articleTitle: string };

/** Makes `quizId` a sister of the family that `originalId` belongs to; false, and nothing, unless both are the teacher's. */
export async function linkSister(
  tx: Writer,
  { schoolId, teacherId, quizId, originalId, now }: QuizKey & { originalId: string; now: number },
): Promise<boolean> {
  const { quiz } = tx.tables;
  const own = await tx
    .select({ id: quiz.id })
    .from(quiz)
    .where(
      and(eq(quiz.schoolId, schoolId), eq(quiz.teacherId, teacherId), inArray(quiz.id, [quizId, originalId])),
    );
  if (quizId === originalId || own.length < 2) return false;
  const root = await rootOf(tx, { schoolId, quizId: originalId });
  await tx.insert(tx.tables.sister).values({ schoolId, quizId, originalId: root, teacherId, at: now });
  return true;
}

/** The other quizzes of a quiz's family, oldest first. */
export async function readRelatives(
  db: Reader,
  { schoolId, teacherId, quizId }: QuizKey,
): Promise<Relative[]> {
  const { quiz, articleVersion: version } = db.tables;
  const root = await rootOf(db, { schoolId, quizId });
  return db
    .select({ quizId: quiz.id, title: quiz.title, articleTitle: version.title })
    .from(quiz)
    .innerJoin(version, and(eq(version.schoolId, quiz.schoolId), eq(version.id, quiz.articleVersionId)))
    .where(
      and(
        eq(quiz.schoolId, schoolId),
        eq(quiz.teacherId, teacherId),
        ne(quiz.id, quizId),
        or(eq(quiz.id, root), inArray(quiz.id, sistersOf(db, { schoolId, root }))),
      ),
    )
    .orderBy(asc(quiz.createdAt), asc(quiz.id));
}

export type EarlierRound = { assignmentId: string; publicationId: string; title: string; createdAt: number };

/** What the same class was given last, before this assignment, from another quiz of the same family. */
export async function findEarlierRound(
  db: Reader,
  { schoolId, teacherId, assignmentId }: TeacherScope & { assignmentId: string },
): Promise<EarlierRound | null> {
  const { assignment, publication, quiz, schoolClass } = db.tables;
  const ofPublication = and(
    eq(publication.schoolId, assignment.schoolId),
    eq(publication.id, assignment.publicationId),
  );
  const [own] = await db
    .select({
      quizId: publication.quizId,
      classId: assignment.classId,
      createdAt: assignment.createdAt,
    })
    .from(assignment)
    .innerJoin(publication, ofPublication)
    .innerJoin(
      schoolClass,
      and(eq(schoolClass.schoolId, assignment.schoolId), eq(schoolClass.id, assignment.classId)),
    )
    .where(
      and(
        eq(assignment.schoolId, schoolId),
        eq(assignment.id, assignmentId),
        eq(schoolClass.teacherId, teacherId),
      ),
    );
  if (!own) return null;
  const root = await rootOf(db, { schoolId, quizId: own.quizId });
  const [earlier] = await db
    .select({
      assignmentId: assignment.id,
      publicationId: publication.id,
      title: publication.title,
      createdAt: assignment.createdAt,
    })
    .from(assignment)
    .innerJoin(publication, ofPublication)
    .innerJoin(quiz, and(eq(quiz.schoolId, publication.schoolId), eq(quiz.id, publication.quizId)))
    .where(
      and(
        eq(assignment.schoolId, schoolId),
        eq(assignment.classId, own.classId),
        lt(assignment.createdAt, own.createdAt),
        eq(quiz.teacherId, teacherId),
        ne(quiz.id, own.quizId),
        or(eq(quiz.id, root), inArray(quiz.id, sistersOf(db, { schoolId, root }))),
      ),
    )
    .orderBy(desc(assignment.createdAt))
    .limit(1);
  return earlier ?? null;
}

/** The quiz that a family began with: the quiz itself where it is nobody's sister. */
async function rootOf(
  db: Reader,
  { schoolId, quizId }: { schoolId: string; quizId: string },
): Promise<string> {
  const { sister } = db.tables;
  const [link] = await db
    .select({ originalId: sister.originalId })
    .from(sister)
    .where(and(eq(sister.schoolId, schoolId), eq(sister.quizId, quizId)));
  return link?.originalId ?? quizId;
}

const sistersOf = (db: Reader, { schoolId, root }: { schoolId: string; root: string }) => {
  const { sister } = db.tables;
  return db
    .select({ quizId: sister.quizId })
    .from(sister)
    .where(and(eq(sister.schoolId, schoolId), eq(sister.originalId, root)));
};
