import { and, asc, desc, eq } from 'drizzle-orm';
import { standingChanges, statesBefore } from '#app/core/question/quiz-change.ts';
import type { DraftState } from '#app/core/question/review.ts';
import type { Reader, Writer } from './database.ts';
import { newId } from './id.ts';
import { type QuizKey, readDraftQuestions } from './quizzes.ts';
import type { ReviewAction } from './tables/reviewing.ts';

export type { ReviewAction } from './tables/reviewing.ts';

type Doing = { action: ReviewAction; questionId: string | null; undoes?: string };

/** Does `work` on a draft and writes down what the questions it touched were like before; nothing when it touched none. */
export async function logged<T>(
  tx: Writer,
  key: QuizKey & { now: number },
  doing: Doing,
  work: () => Promise<T>,
): Promise<T> {
  const before = await readDraftQuestions(tx, key);
  const done = await work();
  const states = statesBefore(before, await readDraftQuestions(tx, key));
  if (states.length > 0) await add(tx, key, doing, states);
  return done;
}

async function add(
  tx: Writer,
  { schoolId, quizId, teacherId, now }: QuizKey & { now: number },
  { action, questionId, undoes = undefined }: Doing,
  before: DraftState[],
) {
  const { quizChange } = tx.tables;
  const [newest] = await tx
    .select({ number: quizChange.number })
    .from(quizChange)
    .where(and(eq(quizChange.schoolId, schoolId), eq(quizChange.quizId, quizId)))
    .orderBy(desc(quizChange.number))
    .limit(1);
  await tx.insert(quizChange).values({
    schoolId,
    id: newId(),
    quizId,
    number: (newest?.number ?? 0) + 1,
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
  await logged(tx, key, { action, questionId, undoes: changeId }, async () => {
    for (const state of row?.before ?? []) await restore(tx, key, state);
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
