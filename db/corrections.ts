import { and, asc, eq } from 'drizzle-orm';
import type { Change } from '#app/core/analysis/correction/change.ts';
import { type Correction, countingIds } from '#app/core/analysis/correction/in-force.ts';
import type { TeacherScope } from './classes.ts';
import type { Database, Reader, Writer } from './database.ts';
import { newId } from './id.ts';
import { nextNumber } from './next-number.ts';

export type ArticleVersionKey = TeacherScope & { articleVersionId: string };

/** A line of the log, with the name of the teacher who wrote it. */
export type LoggedCorrection = Correction & { teacher: string };

/** All that was changed in what was found in an article version, first line first; nothing in others' articles. */
export async function readCorrections(
  db: Reader,
  { schoolId, teacherId, articleVersionId }: ArticleVersionKey,
): Promise<LoggedCorrection[]> {
  const { correction, articleVersion: version, article, teacher } = db.tables;
  const rows = await db
    .select({
      id: correction.id,
      number: correction.number,
      teacherId: correction.teacherId,
      at: correction.at,
      change: correction.change,
      undoes: correction.undoes,
      teacher: teacher.name,
    })
    .from(correction)
    .innerJoin(
      version,
      and(eq(version.schoolId, correction.schoolId), eq(version.id, correction.articleVersionId)),
    )
    .innerJoin(article, and(eq(article.schoolId, version.schoolId), eq(article.id, version.articleId)))
    .leftJoin(teacher, and(eq(teacher.schoolId, correction.schoolId), eq(teacher.id, correction.teacherId)))
    .where(
      and(
        eq(correction.schoolId, schoolId),
        eq(correction.articleVersionId, articleVersionId),
        eq(article.teacherId, teacherId),
      ),
    )
    .orderBy(asc(correction.number));
  return rows.map((row) => ({ ...row, teacher: row.teacher ?? '' }));
}

type Line = ArticleVersionKey & { now: number } & ({ change: Change } | { undoes: string });

/**
 * Adds a line to the log. Two windows may write at once: each line gets a number of its own, the later counts.
 * `missing`: the teacher has no such article version, or no such line to take back. A line that was taken back
 * already is not taken back twice: `unchanged`.
 */
export async function correct(
  db: Pick<Database, 'write'>,
  line: Line,
): Promise<'corrected' | 'unchanged' | 'missing'> {
  return db.write((tx) => addLine(tx, line));
}

async function addLine(tx: Writer, line: Line): Promise<'corrected' | 'unchanged' | 'missing'> {
  const { schoolId, teacherId, articleVersionId, now } = line;
  const { correction, articleVersion: version, article } = tx.tables;
  const [own] = await tx
    .select({ id: version.id })
    .from(version)
    .innerJoin(article, and(eq(article.schoolId, version.schoolId), eq(article.id, version.articleId)))
    .where(
      and(eq(version.schoolId, schoolId), eq(version.id, articleVersionId), eq(article.teacherId, teacherId)),
    );
  if (!own) return 'missing';
  if ('undoes' in line) {
    const log = await readCorrections(tx, line);
    if (!log.some(({ id }) => id === line.undoes)) return 'missing';
    if (!countingIds(log).has(line.undoes)) return 'unchanged';
  }
  const lines = and(eq(correction.schoolId, schoolId), eq(correction.articleVersionId, articleVersionId));
  await tx.insert(correction).values({
    schoolId,
    id: newId(),
    articleVersionId,
    number: await nextNumber(tx, correction, lines),
    teacherId,
    at: now,
    change: 'change' in line ? line.change : null,
    undoes: 'undoes' in line ? line.undoes : null,
  });
  return 'corrected';
}
