import type { Question } from '#app/core/question/question.ts';
import type { Writer } from './database.ts';
import { newId } from './id.ts';
import { findQuiz, type QuizKey, readDraftRows } from './quizzes.ts';

/** Keeps what a language model drafted as candidates: none is in the quiz until its teacher puts it there. */
export async function addProposals(
  tx: Writer,
  { proposals, now, ...key }: QuizKey & { proposals: readonly Question[]; now: number },
): Promise<boolean> {
  if (!(await findQuiz(tx, key))) return false;
  const { schoolId, quizId } = key;
  const rows = await readDraftRows(tx, key);
  const last = Math.max(-1, ...rows.map(({ preference }) => preference));
  const made = proposals.map((content, index) => {
    const id = newId();
    const preference = last + 1 + index;
    return {
      schoolId,
      id,
      quizId,
      position: null,
      preference,
      content: { ...content, id },
      origin: 'model' as const,
      createdAt: now,
    };
  });
  if (made.length > 0) await tx.insert(tx.tables.question).values(made);
  return true;
}
