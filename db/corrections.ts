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

/** What a line says: a change, or the id of the line that it takes back. */
export type NewLine = { change: Change } | { undoes: string };

type Made = ArticleVersionKey & { now: number };

/**
 * Adds lines to the log, all of them or none; their ids. Two windows may write at once: each line gets a number of
 * its own, the later counts. A line that was taken back already is not taken back twice. `missing`: the teacher has
 * no such article version, or no such line to take back.
 */
export async function correct(
  db: Pick<Database, 'write'>,
  made: Made,
  lines: readonly NewLine[],
): Promise<string[] | 'missing'> {
  return db.write((tx) => addLines(tx, made, lines));
}

async function addLines(tx: Writer, made: Made, asked: readonly NewLine[]): Promise<string[] | 'missing'> {
  const { schoolId, teacherId, articleVersionId, now } = made;
  const { correction, articleVersion: version, article } = tx.tables;
  const [own] = await tx
    .select({ id: version.id })
    .from(version)
    .innerJoin(article, and(eq(article.schoolId, version.schoolId), eq(article.id, version.articleId)))
    .where(
      and(eq(version.schoolId, schoolId), eq(version.id, articleVersionId), eq(article.teacherId, teacherId)),
    );
  if (!own) return 'missing';
  const wanted = await withoutIdle(tx, made, asked);
  if (wanted === 'missing') return 'missing';
  if (wanted.length === 0) return [];
  const lines = and(eq(correction.schoolId, schoolId), eq(correction.articleVersionId, articleVersionId));
  const first = await nextNumber(tx, correction, lines);
  const rows = wanted.map((line, index) => ({
    schoolId,
    id: newId(),
    articleVersionId,
    number: first + index,
    teacherId,
    at: now,
    change: 'change' in line ? line.change : null,
    undoes: 'undoes' in line ? line.undoes : null,
  }));
  await tx.insert(correction).values(rows);
  return rows.map(({ id }) => id);
}

/** The lines that make a difference: not those that take back what does not count any more. */
async function withoutIdle(
  tx: Writer,
  made: Made,
  lines: readonly NewLine[],
): Promise<NewLine[] | 'missing'> {
  const undone = lines.flatMap((line) => ('undoes' in line ? [line.undoes] : []));
  if (undone.length === 0) return [...lines];
  const log = await readCorrections(tx, made);
  const known = new Set(log.map(({ id }) => id));
  if (undone.some((id) => !known.has(id))) return 'missing';
  const counting = countingIds(log);
  return lines.filter((line) => !('undoes' in line) || counting.delete(line.undoes));
}
