import { and, eq } from 'drizzle-orm';
import type { Question } from '#app/core/question/question.ts';
import {
  type Decision,
  type Draft,
  type DraftRow,
  draftOf,
  movedTo,
  type Origin,
} from '#app/core/question/review.ts';
import type { Writer } from './database.ts';
import { newId } from './id.ts';
import { logged, type ReviewAction } from './quiz-changes.ts';
import { findQuiz, type QuizKey, readDraftRows } from './quizzes.ts';

/**
 * A question of a teacher's own draft. Each change stands in the quiz's log, and answers false when the draft has
 * no such question in its quiz.
 */
type QuestionKey = QuizKey & { questionId: string; now: number };

export async function approveQuestion(tx: Writer, key: QuestionKey): Promise<boolean> {
  return change(tx, key, 'approve', inQuiz, () => decide(tx, key, 'approved'));
}

export async function withdrawApproval(tx: Writer, key: QuestionKey): Promise<boolean> {
  return change(tx, key, 'withdraw', inQuiz, () => forget(tx, key));
}

/** Approves every question of the quiz that is not approved yet; answers how many. A model's drafts wait for a look. */
export async function approveRemaining(tx: Writer, key: QuizKey & { now: number }): Promise<number> {
  const rows = await readDraftRows(tx, key);
  const open = draftOf(rows).inQuiz.filter(({ decision, origin }) => decision === null && origin !== 'model');
  await logged(tx, key, rows, { action: 'approve-rest', questionId: null }, async () => {
    for (const { id } of open) await decide(tx, { ...key, questionId: id }, 'approved');
  });
  return open.length;
}

/** Takes a question out of the quiz; the others close up. */
export async function rejectQuestion(tx: Writer, key: QuestionKey): Promise<boolean> {
  return change(tx, key, 'reject', inQuiz, async (draft) => {
    await decide(tx, key, 'rejected');
    await place(tx, key, draft, without(draft, key.questionId));
  });
}

/** Throws away what a language model drafted and no quiz has; it stays among the removed, for undo and for counting. */
export async function discardProposal(tx: Writer, key: QuestionKey): Promise<boolean> {
  return change(tx, key, 'reject', drafted, () => decide(tx, key, 'rejected'));
}

/** Says why a question was rejected; null: nothing is said. It is part of the rejection, not a change of its own. */
export async function explainRejection(
  tx: Writer,
  key: QuestionKey & { reason: string | null },
): Promise<boolean> {
  const { removed } = draftOf(await readDraftRows(tx, key));
  if (!has(removed, key.questionId)) return false;
  const { review } = tx.tables;
  await tx
    .update(review)
    .set({ reason: key.reason })
    .where(and(eq(review.schoolId, key.schoolId), eq(review.questionId, key.questionId)));
  return true;
}

/** Brings a rejected question, or a waiting candidate, into the quiz at place `to` (0 first; null: last), unreviewed. */
export async function putBack(tx: Writer, key: QuestionKey & { to: number | null }): Promise<boolean> {
  return change(tx, key, 'put-back', outside, async (draft) => {
    await forget(tx, key);
    const ids = [...draft.inQuiz.map(({ id }) => id), key.questionId];
    await place(tx, key, draft, movedTo(ids, key.questionId, key.to ?? ids.length));
  });
}

/** Puts a waiting candidate in a question's place; the question waits instead, as if never reviewed. */
export async function replaceQuestion(
  tx: Writer,
  key: QuestionKey & { candidateId: string },
): Promise<boolean> {
  const replaceable = (draft: Draft<DraftRow>) =>
    has(draft.candidates, key.candidateId) ? draft.inQuiz : [];
  return change(tx, key, 'replace', replaceable, async (draft) => {
    await forget(tx, key);
    const ids = draft.inQuiz.map(({ id }) => (id === key.questionId ? key.candidateId : id));
    await place(tx, key, draft, ids);
  });
}

/** Moves a question to place `to`, 0 first. */
export async function moveQuestion(tx: Writer, key: QuestionKey & { to: number }): Promise<boolean> {
  return change(tx, key, 'move', inQuiz, async (draft) => {
    const ids = draft.inQuiz.map(({ id }) => id);
    await place(tx, key, draft, movedTo(ids, key.questionId, key.to));
  });
}

/** Stores a question as its teacher rewrote it, which approves it. */
export async function saveEdit(tx: Writer, key: QuestionKey & { content: Question }): Promise<boolean> {
  return change(tx, key, 'edit', inQuiz, async () => {
    const { question } = tx.tables;
    await tx
      .update(question)
      .set({ content: { ...key.content, id: key.questionId } })
      .where(and(eq(question.schoolId, key.schoolId), eq(question.id, key.questionId)));
    await decide(tx, key, 'approved');
  });
}

/** What a teacher brings in: written by hand counts as approved, a copy is looked at first. */
type Addition = QuizKey & { now: number; content: Question; origin: Extract<Origin, 'written' | 'copied'> };

/** Adds a question at the end of the quiz; its id, or null when the teacher has no such quiz. */
export async function addQuestion(
  tx: Writer,
  { content, origin, approved, ...key }: Addition & { approved: boolean },
): Promise<string | null> {
  if (!(await findQuiz(tx, key))) return null;
  const rows = await readDraftRows(tx, key);
  const id = newId();
  const action = origin === 'written' ? 'write' : 'copy';
  await logged(tx, key, rows, { action, questionId: id }, async () => {
    await tx.insert(tx.tables.question).values({
      schoolId: key.schoolId,
      id,
      quizId: key.quizId,
      position: draftOf(rows).inQuiz.length,
      preference: Math.max(-1, ...rows.map(({ preference }) => preference)) + 1,
      content: { ...content, id },
      origin,
      createdAt: key.now,
    });
    if (approved) await decide(tx, { ...key, questionId: id }, 'approved');
  });
  return id;
}

/** Does `work` when the question is in one of the lists that `among` picks, and writes it down. */
async function change(
  tx: Writer,
  key: QuestionKey,
  action: ReviewAction,
  among: (draft: Draft<DraftRow>) => readonly DraftRow[],
  work: (draft: Draft<DraftRow>) => Promise<void>,
): Promise<boolean> {
  const rows = await readDraftRows(tx, key);
  const draft = draftOf(rows);
  const { questionId } = key;
  if (!has(among(draft), questionId)) return false;
  const rewords = action === 'edit' ? [questionId] : [];
  await logged(tx, key, rows, { action, questionId, rewords }, () => work(draft));
  return true;
}

const inQuiz = (draft: Draft<DraftRow>) => draft.inQuiz;
const outside = ({ removed, candidates }: Draft<DraftRow>) => [...removed, ...candidates];
const drafted = ({ candidates }: Draft<DraftRow>) => candidates.filter(({ origin }) => origin === 'model');

const has = (list: readonly DraftRow[], questionId: string): boolean =>
  list.some(({ id }) => id === questionId);

const without = (draft: Draft<DraftRow>, questionId: string): string[] =>
  draft.inQuiz.flatMap(({ id }) => (id === questionId ? [] : [id]));

async function decide(tx: Writer, { schoolId, teacherId, questionId, now }: QuestionKey, decision: Decision) {
  const { review } = tx.tables;
  const said = { decision, teacherId, at: now, reason: null };
  await tx
    .insert(review)
    .values({ schoolId, questionId, ...said })
    .onConflictDoUpdate({ target: [review.schoolId, review.questionId], set: said });
}

async function forget(tx: Writer, { schoolId, questionId }: QuestionKey) {
  const { review } = tx.tables;
  await tx.delete(review).where(and(eq(review.schoolId, schoolId), eq(review.questionId, questionId)));
}

/** Gives the questions `ids` the places 0 … n−1, and none to those that were in the quiz and no longer are. */
async function place(tx: Writer, { schoolId }: QuizKey, draft: Draft<DraftRow>, ids: readonly string[]) {
  const { question } = tx.tables;
  const before = new Map(draft.inQuiz.map(({ id, position }) => [id, position]));
  const after = new Map<string, number | null>(draft.inQuiz.map(({ id }) => [id, null]));
  ids.forEach((id, index) => {
    after.set(id, index);
  });
  for (const [id, position] of after) {
    if ((before.get(id) ?? null) === position) continue;
    await tx
      .update(question)
      .set({ position })
      .where(and(eq(question.schoolId, schoolId), eq(question.id, id)));
  }
}
