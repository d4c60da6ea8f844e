import { and, eq } from 'drizzle-orm';
import type { Question } from '#app/core/question/question.ts';
import {
  type Decision,
  type Draft,
  type DraftQuestion,
  draftOf,
  movedTo,
} from '#app/core/question/review.ts';
import type { Writer } from './database.ts';
import { type QuizKey, readDraftQuestions } from './quizzes.ts';

/** A question of a teacher's own draft. Each change answers false when the draft has no such question in its quiz. */
type QuestionKey = QuizKey & { questionId: string };
type At = { now: number };

export async function approveQuestion(tx: Writer, key: QuestionKey & At): Promise<boolean> {
  if (!(await inQuiz(tx, key))) return false;
  await decide(tx, key, 'approved');
  return true;
}

export async function withdrawApproval(tx: Writer, key: QuestionKey): Promise<boolean> {
  if (!(await inQuiz(tx, key))) return false;
  await forget(tx, key);
  return true;
}

/** Approves every question of the quiz that is not approved yet; answers how many. */
export async function approveRemaining(tx: Writer, key: QuizKey & At): Promise<number> {
  const open = draftOf(await readDraftQuestions(tx, key)).inQuiz.filter(({ decision }) => decision === null);
  for (const { id } of open) await decide(tx, { ...key, questionId: id }, 'approved');
  return open.length;
}

/** Takes a question out of the quiz; the others close up. */
export async function rejectQuestion(tx: Writer, key: QuestionKey & At): Promise<boolean> {
  const draft = draftOf(await readDraftQuestions(tx, key));
  if (!has(draft.inQuiz, key)) return false;
  await decide(tx, key, 'rejected');
  await place(tx, key, draft, without(draft, key.questionId));
  return true;
}

/** Brings a rejected question, or a waiting candidate, into the quiz at place `to` (0 first; null: last), unreviewed. */
export async function putBack(tx: Writer, key: QuestionKey & { to: number | null }): Promise<boolean> {
  const draft = draftOf(await readDraftQuestions(tx, key));
  if (!has([...draft.removed, ...draft.candidates], key)) return false;
  await forget(tx, key);
  const ids = [...draft.inQuiz.map(({ id }) => id), key.questionId];
  await place(tx, key, draft, movedTo(ids, key.questionId, key.to ?? ids.length));
  return true;
}

/** Puts a waiting candidate in a question's place; the question waits instead, as if never reviewed. */
export async function replaceQuestion(
  tx: Writer,
  key: QuestionKey & { candidateId: string },
): Promise<boolean> {
  const draft = draftOf(await readDraftQuestions(tx, key));
  const isThere = has(draft.inQuiz, key) && draft.candidates.some(({ id }) => id === key.candidateId);
  if (!isThere) return false;
  await forget(tx, key);
  const ids = draft.inQuiz.map(({ id }) => (id === key.questionId ? key.candidateId : id));
  await place(tx, key, draft, ids);
  return true;
}

/** Moves a question to place `to`, 0 first. */
export async function moveQuestion(tx: Writer, key: QuestionKey & { to: number }): Promise<boolean> {
  const draft = draftOf(await readDraftQuestions(tx, key));
  if (!has(draft.inQuiz, key)) return false;
  const ids = draft.inQuiz.map(({ id }) => id);
  await place(tx, key, draft, movedTo(ids, key.questionId, key.to));
  return true;
}

/** Stores a question as its teacher rewrote it, which approves it. */
export async function saveEdit(tx: Writer, key: QuestionKey & At & { content: Question }): Promise<boolean> {
  if (!(await inQuiz(tx, key))) return false;
  const { question } = tx.tables;
  await tx
    .update(question)
    .set({ content: { ...key.content, id: key.questionId } })
    .where(and(eq(question.schoolId, key.schoolId), eq(question.id, key.questionId)));
  await decide(tx, key, 'approved');
  return true;
}

const has = (list: readonly DraftQuestion[], { questionId }: QuestionKey): boolean =>
  list.some(({ id }) => id === questionId);

const without = (draft: Draft, questionId: string): string[] =>
  draft.inQuiz.flatMap(({ id }) => (id === questionId ? [] : [id]));

async function inQuiz(tx: Writer, key: QuestionKey): Promise<boolean> {
  return has(draftOf(await readDraftQuestions(tx, key)).inQuiz, key);
}

async function decide(
  tx: Writer,
  { schoolId, teacherId, questionId, now }: QuestionKey & At,
  decision: Decision,
) {
  const { review } = tx.tables;
  const said = { decision, teacherId, at: now };
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
async function place(tx: Writer, { schoolId }: QuizKey, draft: Draft, ids: readonly string[]) {
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
