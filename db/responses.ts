import { and, eq, isNull, sql } from 'drizzle-orm';
import { maySave } from '#app/core/attempt/window.ts';
import type { Response } from '#app/core/question/question.ts';
import { type Attempt, assignmentTopic, findAttempt, type StudentScope } from './attempts.ts';
import type { Reader, Writer } from './database.ts';
import { addEvent } from './events.ts';
import { runPrepared } from './prepared.ts';

export type SavedResponse = {
  questionId: string;
  seq: number;
  value: Response | null;
  savedAt: number;
  checkedAt: number | null;
};

/** The answers of an attempt that the caller has found with `findAttempt` in the same request. */
export async function responsesOf(
  db: Reader,
  { schoolId, attemptId }: { schoolId: string; attemptId: string },
): Promise<SavedResponse[]> {
  return runPrepared<SavedResponse>(db, 'responses_of', buildResponsesOf, { schoolId, attemptId });
}

function buildResponsesOf(db: Reader) {
  const { response } = db.tables;
  return db
    .select({
      questionId: response.questionId,
      seq: response.seq,
      value: response.value,
      savedAt: response.savedAt,
      checkedAt: response.checkedAt,
    })
    .from(response)
    .where(
      and(
        eq(response.schoolId, sql.placeholder('schoolId')),
        eq(response.attemptId, sql.placeholder('attemptId')),
      ),
    );
}

/** An answer to a question that the attempt's publication has. No mark is kept: pages mark what is stored. */
export type Save = StudentScope & {
  attemptId: string;
  questionId: string;
  seq: number;
  value: Response | null;
  now: number;
};

export type Refusal = 'submitted' | 'checked' | 'closed';

/** `older`: another answer with this `seq` or a higher one is stored and stays. `seq` is the stored one either way. */
export type SaveOutcome =
  | { outcome: 'saved' | 'older'; seq: number }
  | { outcome: 'refused'; reason: Refusal }
  | { outcome: 'missing' };

/** Keeps an answer if nothing newer is stored and it may still change. */
export async function saveResponse(tx: Writer, save: Save): Promise<SaveOutcome> {
  const attempt = await findAttempt(tx, save);
  if (!attempt) return { outcome: 'missing' };
  const refusal = refusalOf(attempt, save.now);
  if (refusal) return { outcome: 'refused', reason: refusal };

  const [kept] = await runPrepared<{ seq: number }>(tx, 'save_response', buildSave, {
    schoolId: save.schoolId,
    attemptId: save.attemptId,
    questionId: save.questionId,
    seq: save.seq,
    value: save.value,
    now: save.now,
  });
  if (kept) {
    await addEvent(tx, { topic: assignmentTopic(attempt.assignmentId), at: save.now });
    return { outcome: 'saved', seq: kept.seq };
  }
  const stored = await storedResponse(tx, save);
  if (stored?.checkedAt != null && stored.seq < save.seq) return { outcome: 'refused', reason: 'checked' };
  if (!stored) return { outcome: 'missing' };
  // The same number again is the same save sent twice, unless two windows counted alike.
  const again = stored.seq === save.seq && JSON.stringify(stored.value) === JSON.stringify(save.value);
  return { outcome: again ? 'saved' : 'older', seq: stored.seq };
}

const refusalOf = (attempt: Attempt, now: number): Refusal | null => {
  if (attempt.submittedAt !== null) return 'submitted';
  // Once the key is out the minute for answers under way is over: a neighbour may be reading it.
  if (attempt.behaviour === 'test' && attempt.releasedAt !== null) return 'closed';
  return maySave(attempt, now) ? null : 'closed';
};

function buildSave(tx: Reader) {
  const { response } = tx.tables;
  return (tx as Writer)
    .insert(response)
    .values({
      schoolId: sql.placeholder('schoolId'),
      attemptId: sql.placeholder('attemptId'),
      questionId: sql.placeholder('questionId'),
      seq: sql.placeholder('seq'),
      value: sql.placeholder('value'),
      savedAt: sql.placeholder('now'),
      checkedAt: null,
    })
    .onConflictDoUpdate({
      target: [response.schoolId, response.attemptId, response.questionId],
      set: {
        seq: sql`excluded.seq`,
        value: sql`excluded.value`,
        savedAt: sql`excluded.saved_at`,
      },
      setWhere: sql`${response.seq} < excluded.seq and ${response.checkedAt} is null`,
    })
    .returning({ seq: response.seq });
}

async function storedResponse(tx: Writer, save: Save) {
  const { response } = tx.tables;
  const [stored] = await tx
    .select({ seq: response.seq, value: response.value, checkedAt: response.checkedAt })
    .from(response)
    .where(oneResponse(tx, save));
  return stored;
}

const oneResponse = (db: Reader, { schoolId, attemptId, questionId }: Save) => {
  const { response } = db.tables;
  return and(
    eq(response.schoolId, schoolId),
    eq(response.attemptId, attemptId),
    eq(response.questionId, questionId),
  );
};

/** Practice: keeps the answer and ends changes to it, so that its feedback may be shown. Once is for good. */
export async function checkResponse(tx: Writer, save: Save): Promise<SaveOutcome> {
  const attempt = await findAttempt(tx, save);
  if (attempt?.behaviour !== 'practice') return { outcome: 'missing' };
  const saved = await saveResponse(tx, save);
  if (saved.outcome === 'refused' && saved.reason === 'checked') return { outcome: 'saved', seq: save.seq };
  if (saved.outcome !== 'saved') return saved;
  const { response } = tx.tables;
  await tx
    .update(response)
    .set({ checkedAt: save.now })
    .where(and(oneResponse(tx, save), isNull(response.checkedAt)));
  return saved;
}
