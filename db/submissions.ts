import { randomInt } from 'node:crypto';
import { scoreOf } from '#app/core/attempt/score.ts';
import { makeJoinCode } from '#app/core/classroom/join-code.ts';
import { markOf } from '#app/core/question/mark.ts';
import type { Question } from '#app/core/question/question.ts';
import { assignmentTopic, findAttempt, type StudentScope } from './attempts.ts';
import type { Writer } from './database.ts';
import { addEvent } from './events.ts';
import { responsesOf } from './responses.ts';

/** `questions` are those of the attempt's publication. */
export type Submit = StudentScope & { attemptId: string; questions: readonly Question[]; now: number };

export type Submitted = { outcome: 'submitted' | 'already'; receipt: string } | { outcome: 'missing' };

/**
 * Hands an attempt in, once: a second time gives the first receipt again. Possible after closing too, since
 * answers cannot change any more; who forgot to hand in is not left without a result.
 */
export async function submitAttempt(tx: Writer, { questions, now, ...own }: Submit): Promise<Submitted> {
  const attempt = await findAttempt(tx, own);
  if (!attempt) return { outcome: 'missing' };
  if (attempt.receipt !== null) return { outcome: 'already', receipt: attempt.receipt };

  const responses = await responsesOf(tx, own);
  const score = scoreOf(
    questions.map((question) => {
      const response = responses.find(({ questionId }) => questionId === question.id);
      return markOf(question, response?.value ?? null);
    }),
  );
  const receipt = makeJoinCode(randomInt);
  await tx.insert(tx.tables.submission).values({
    schoolId: own.schoolId,
    attemptId: own.attemptId,
    receipt,
    points: score.points,
    outOf: score.max,
    submittedAt: now,
  });
  await addEvent(tx, { topic: assignmentTopic(attempt.assignmentId), at: now });
  return { outcome: 'submitted', receipt };
}
