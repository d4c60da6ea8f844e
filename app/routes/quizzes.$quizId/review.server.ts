import { z } from 'zod';
import { REJECTIONS, type RejectionId, writeRejection } from '#app/core/question/rejection.ts';
import { draftOf } from '#app/core/question/review.ts';
import { parseForm } from '#app/web/form.server.ts';
import type { Writer } from '#db/database.ts';
import {
  approveQuestion,
  approveRemaining,
  explainRejection,
  moveQuestion,
  putBack,
  rejectQuestion,
  replaceQuestion,
  withdrawApproval,
} from '#db/draft-questions.ts';
import { undoChange } from '#db/quiz-changes.ts';
import {
  deleteQuiz,
  findQuiz,
  type QuizKey,
  readDraftQuestions,
  readDraftRows,
  renameQuiz,
} from '#db/quizzes.ts';
import { replacements } from './offered.ts';

const questionId = z.string().min(1).max(80);
/** Places are 1-based in forms. */
const place = z.coerce.number().int();
const rule = z.enum(['', ...REJECTIONS.map(({ id }) => id)]).default('');

const wish = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('approve'), questionId }),
  z.object({ intent: z.literal('withdraw'), questionId }),
  z.object({ intent: z.literal('reject'), questionId, was: place }),
  z.object({
    intent: z.literal('reason'),
    questionId,
    was: place,
    rule,
    words: z.string().trim().max(500, 'Use at most 500 characters for the reason.').default(''),
  }),
  z.object({ intent: z.literal('put-back'), questionId, to: place.nullable().default(null) }),
  z.object({ intent: z.literal('swap'), questionId, candidateId: questionId.optional() }),
  z.object({ intent: z.literal('up'), questionId }),
  z.object({ intent: z.literal('down'), questionId }),
  z.object({ intent: z.literal('move'), questionId, to: place }),
  z.object({ intent: z.literal('undo'), changeId: z.string().max(80) }),
  z.object({ intent: z.literal('approve-all') }),
  z.object({
    intent: z.literal('rename'),
    title: z
      .string()
      .trim()
      .min(1, 'Give the quiz a name.')
      .max(200, 'Use at most 200 characters for the name.'),
  }),
  z.object({ intent: z.literal('delete') }),
]);
export type Wish = z.infer<typeof wish>;

/** What a form on the review page asks for, or why it cannot be done. */
export const readWish = (form: FormData) => parseForm(wish, form);

/** `at`: the id of the question that the teacher looks at afterwards. `refused`: why it cannot be done, in words. */
export type Fulfilled = { at: string | null } | { refused: string };

type Key = QuizKey & { now: number };

/** Does it; false when there is nothing to do it to. */
export async function fulfil(tx: Writer, key: Key, asked: Wish): Promise<Fulfilled | false> {
  switch (asked.intent) {
    case 'approve':
      return at(asked, await approveQuestion(tx, { ...key, ...asked }));
    case 'withdraw':
      return at(asked, await withdrawApproval(tx, { ...key, ...asked }));
    case 'put-back':
      return at(asked, await putBack(tx, { ...key, ...asked, to: asked.to === null ? null : asked.to - 1 }));
    case 'move':
      return at(asked, await moveQuestion(tx, { ...key, ...asked, to: asked.to - 1 }));
    case 'reason': {
      const reason = writeRejection({ rule: (asked.rule || null) as RejectionId | null, words: asked.words });
      return at(asked, await explainRejection(tx, { ...key, ...asked, reason }));
    }
    case 'up':
    case 'down':
    case 'swap':
    case 'reject':
      return change(tx, key, asked);
    case 'undo':
      return undo(tx, key, asked.changeId);
    case 'approve-all':
      if ((await findQuiz(tx, key)) === null) return false;
      await approveRemaining(tx, key);
      return { at: null };
    case 'rename':
      return (await renameQuiz(tx, { ...key, title: asked.title })) && { at: null };
    case 'delete':
      return (await deleteQuiz(tx, key)) && { at: null };
  }
}

const at = (asked: { questionId: string }, done: boolean) => done && { at: asked.questionId };

async function undo(tx: Writer, key: Key, changeId: string): Promise<Fulfilled> {
  const undone = await undoChange(tx, { ...key, changeId });
  if (undone.outcome === 'undone') return { at: undone.questionId };
  return {
    refused:
      'That was not taken back: something else was changed since, perhaps in another tab. Look at the last changes.',
  };
}

/** Changes that depend on where the question stands among the others. */
async function change(
  tx: Writer,
  key: Key,
  asked: Extract<Wish, { intent: 'up' | 'down' | 'swap' | 'reject' }>,
): Promise<Fulfilled | false> {
  const { inQuiz } = draftOf(await readDraftRows(tx, key));
  const index = inQuiz.findIndex(({ id }) => id === asked.questionId);
  const question = inQuiz[index];
  if (!question) return false;
  if (asked.intent === 'reject') {
    const next = inQuiz[index + 1] ?? inQuiz[index - 1];
    return (await rejectQuestion(tx, { ...key, ...asked })) && { at: next?.id ?? null };
  }
  if (asked.intent === 'swap') {
    const candidateId = asked.candidateId ?? (await nextBest(tx, key, question.id));
    if (candidateId === undefined) {
      return { refused: 'No question is left that looks different. Write one of your own, or copy one.' };
    }
    return (await replaceQuestion(tx, { ...key, ...asked, candidateId })) && { at: candidateId };
  }
  const to = index + (asked.intent === 'up' ? -1 : 1);
  return at(asked, to < 0 || (await moveQuestion(tx, { ...key, ...asked, to })));
}

/** The candidate to swap in when none was chosen: only this has to read what every question says. */
async function nextBest(tx: Writer, key: Key, questionId: string): Promise<string | undefined> {
  const { inQuiz, candidates } = draftOf(await readDraftQuestions(tx, key));
  const question = inQuiz.find(({ id }) => id === questionId);
  return question && replacements(question, candidates, inQuiz)[0]?.id;
}
