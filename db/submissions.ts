import { randomInt } from 'node:crypto';
import { makeJoinCode } from '#app/core/classroom/join-code.ts';
import { assignmentTopic, findAttempt, type StudentScope } from './attempts.ts';
import type { Writer } from './database.ts';
import { addEvent } from './events.ts';

export type Submit = StudentScope & { attemptId: string; now: number };

export type Submitted = { outcome: 'submitted' | 'already'; receipt: string } | { outcome: 'missing' };

/**
 * Hands an attempt in, once: a second time gives the first receipt again. Possible after closing too, since
 * answers cannot change any more; who forgot to hand in is not left without a result.
 */
export async function submitAttempt(tx: Writer, { now, ...own }: Submit): Promise<Submitted> {
  const attempt = await findAttempt(tx, own);
  if (!attempt) return { outcome: 'missing' };
  if (attempt.receipt !== null) return { outcome: 'already', receipt: attempt.receipt };

  const receipt = makeJoinCode(randomInt);
  await tx.insert(tx.tables.submission).values({
    schoolId: own.schoolId,
    attemptId: own.attemptId,
    receipt,
    submittedAt: now,
  });
  await addEvent(tx, { topic: assignmentTopic(attempt.assignmentId), at: now });
  return { outcome: 'submitted', receipt };
}
