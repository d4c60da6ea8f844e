import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Question } from '#app/core/question/question.ts';
import { standingChanges, statesBefore } from '#app/core/question/quiz-change.ts';
import type { DraftRow, DraftState } from '#app/core/question/review.ts';
import type { Reader, Writer } from './database.ts';
import { newId } from './id.ts';
import { nextNumber } from './next-number.ts';
import { type QuizKey, readDraftRows } from './quizzes.ts';
import type { ReviewAction } from './tables/reviewing.ts';

export type { ReviewAction } from './tables/reviewing.ts';

type Doing = {
  action: ReviewAction;
  questionId: string | null;
  undoes?: string;
  /** The questions that get other words. */
  rewords?: readonly string[];
};

/**
 * Does `work` on a draft that is as `before` says, and writes down what the questions it touched were like; nothing
 * when it touched none.
 */
export async function logged<T>(
  tx: Writer,
  key: QuizKey & { now: number },
  before: readonly DraftRow[],
  doing: Doing,
  work: () => Promise<T>,
): Promise<T> {
  const said = await readWords(tx, key, doing);
  const done = await work();
  const says = await readWords(tx, key, doing);
  const reworded = [...said].filter(([id, words]) => JSON.stringify(words) !== JSON.stringify(says.get(id)));
  const states = statesBefore(before, await readDraftRows(tx, key), new Map(reworded));
  if (states.length > 0) await add(tx, key, doing, states);
  return done;
}

async function readWords(
  tx: Writer,
  { schoolId, quizId }: QuizKey,
  { rewords = [] }: Doing,
): Promise<Map<string, Question>> {
  if (rewords.length === 0) return new Map();
  const { question } = tx.tables;
  const rows = await tx
    .select({ id: question.id, content: question.content })
    .from(question)
    .where(
      and(eq(question.schoolId, schoolId), eq(question.quizId, quizId), inArray(question.id, [...rewords])),
    );
  return new Map(rows.map(({ id, content }) => [id, content]));
}

async function add(
  tx: Writer,
  { schoolId, quizId, teacherId, now }: QuizKey & { now: number },
  { action, questionId, undoes = undefined }: Doing,
  before: DraftState[],
) {
  const { quizChange } = tx.tables;
  const lines = and(eq(quizChange.schoolId, schoolId), eq(quizChange.quizId, quizId));
  await tx.insert(quizChange).values({
    schoolId,
    id: newId(),
    quizId,
    number: await nextNumber(tx, quizChange, lines),
    teacherId,
    at: now,
    action,
    questionId,
    before,
    undoes: undoes ?? null,
  });
}

export type QuizChange = {
  id: string;
  number: number;
  at: number;
  by: string;
  action: ReviewAction;
  questionId: string | null;
  undoes: string | null;
};

/** The log of a teacher's own quiz, oldest first. */
export async function listQuizChanges(
  db: Reader,
  { schoolId, teacherId, quizId }: QuizKey,
): Promise<QuizChange[]> {
  const { quizChange: change, quiz, teacher } = db.tables;
  return db
    .select({
      id: change.id,
      number: change.number,
      at: change.at,
      by: teacher.name,
      action: change.action,
      questionId: change.questionId,
      undoes: change.undoes,
    })
    .from(change)
    .innerJoin(quiz, and(eq(quiz.schoolId, change.schoolId), eq(quiz.id, change.quizId)))
    .innerJoin(teacher, and(eq(teacher.schoolId, change.schoolId), eq(teacher.id, change.teacherId)))
    .where(and(eq(change.schoolId, schoolId), eq(quiz.teacherId, teacherId), eq(change.quizId, quizId)))
    .orderBy(asc(change.number));
}

/** `stale`: something else was changed since, or it was taken back already. */
export type Undone =
  | { outcome: 'undone'; action: ReviewAction; questionId: string | null }
  | { outcome: 'stale' };

/** Takes the newest change that still stands back, if it is `changeId`: older ones first would leave gaps. */
export async function undoChange(
  tx: Writer,
  { changeId, ...key }: QuizKey & { changeId: string; now: number },
): Promise<Undone> {
  const newest = standingChanges(await listQuizChanges(tx, key)).at(-1);
  if (newest === undefined || newest.id !== changeId) return { outcome: 'stale' };
  const { quizChange } = tx.tables;
  const [row] = await tx
    .select({ before: quizChange.before })
    .from(quizChange)
    .where(and(eq(quizChange.schoolId, key.schoolId), eq(quizChange.id, changeId)));
  const { action, questionId } = newest;
  const states = row?.before ?? [];
  const rewords = states.flatMap(({ id, content }) => (content === null ? [] : [id]));
  const before = await readDraftRows(tx, key);
  await logged(tx, key, before, { action, questionId, undoes: changeId, rewords }, async () => {
    for (const state of states) await restore(tx, key, state);
  });
  return { outcome: 'undone', action, questionId };
}

async function restore(
  tx: Writer,
  { schoolId, teacherId, now }: QuizKey & { now: number },
  state: DraftState,
) {
  const { question, review } = tx.tables;
  const { id, position, content, decision, reason } = state;
  await tx
    .update(question)
    .set({ position, ...(content === null ? {} : { content }) })
    .where(and(eq(question.schoolId, schoolId), eq(question.id, id)));
  await tx.delete(review).where(and(eq(review.schoolId, schoolId), eq(review.questionId, id)));
  if (decision === null) return;
  await tx.insert(review).values({ schoolId, questionId: id, decision, reason, teacherId, at: now });
}
