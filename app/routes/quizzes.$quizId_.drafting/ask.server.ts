import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { type LeftOut, readProposals } from '#app/core/drafting/proposals.ts';
import { draftingMessages, sentPart } from '#app/core/drafting/request.ts';
import type { DraftQuestion } from '#app/core/question/review.ts';
import { TOPIC_IDS } from '#app/core/question/skills.ts';
import type { LanguageModel } from '#app/web/env.server.ts';
import { parseForm } from '#app/web/form.server.ts';
import { askModel } from '#app/web/language-model.server.ts';
import { addProposals } from '#db/proposals.ts';
import type { FoundQuiz, QuizKey } from '#db/quizzes.ts';

/** Drafts that one request may bring. */
export const MOST = 5;

const wishes = z.object({
  kind: z.enum(['choice', 'open-answer']).catch('choice'),
  topic: z.enum(TOPIC_IDS).nullable().catch(null),
  count: z.coerce.number().int().min(1).max(MOST).catch(3),
  reword: z.string().default(''),
});

/** `sentWords`: how many words of a long article went to the model; null: all of it. */
export type Asked =
  | { problem: string; added: null; leftOut: []; sentWords: null }
  | { problem: null; added: number; leftOut: LeftOut[]; sentWords: number | null };

/** With the status of the answer. A model that fails is the page's own news: proxies replace pages of a 502. */
export type Answered = { asked: Asked; status: 200 | 400 | 409 };

const failed = (problem: string, status: Answered['status'] = 200): Answered => ({
  asked: { problem, added: null, leftOut: [], sentWords: null },
  status,
});

/** Whose request is under way: one at a time for each teacher. */
const waiting = new Set<string>();

type Asking = {
  context: AppLoadContext;
  model: LanguageModel;
  form: FormData;
  key: QuizKey;
  quiz: FoundQuiz;
  rows: readonly DraftQuestion[];
  signal: AbortSignal;
};

/** Asks the model, keeps what stands up to the article and the rules, and says what was left out. */
export async function askForDrafts(asking: Asking): Promise<Answered> {
  const { teacherId } = asking.key;
  if (waiting.has(teacherId)) return failed('The language model is still at work on your last request.', 409);
  waiting.add(teacherId);
  try {
    return await ask(asking);
  } finally {
    waiting.delete(teacherId);
  }
}

async function ask({ context, model, form, key, quiz, rows, signal }: Asking): Promise<Answered> {
  const parsed = parseForm(wishes, form);
  if (!parsed.ok) return failed('Choose again what to ask for.', 400);
  const { reword, ...wanted } = parsed.data;
  const question = rows.find(({ id }) => id === reword)?.content ?? null;
  if (reword !== '' && question === null)
    return failed('That question is not in this quiz any more. Choose again what to ask for.', 400);
  const { title, text, analysis } = quiz.article;
  const kind = question === null ? wanted.kind : question.kind === 'open-answer' ? 'open-answer' : 'choice';
  const messages = draftingMessages(
    { title, text },
    { ...wanted, kind, wording: quiz.blueprint.wording, reword: question },
  );
  const reply = await askModel(model, messages, { signal });
  if (!reply.ok) return failed(`The language model ${reply.problem}. Your quiz is as it was.`);
  const stems = rows.map(({ content }) => content.stem);
  const proposals = readProposals(reply.text, { text, sentences: analysis.sentences }, stems);
  if (proposals === null)
    return failed('The language model answered with something that is no list of questions. Try again.');
  const { questions, leftOut } = proposals;
  await context.db.write((tx) =>
    addProposals(tx, { ...key, proposals: questions.slice(0, MOST), now: context.now() }),
  );
  const sent = sentPart(text);
  const sentWords = sent.length < text.length ? sent.split(/\s+/u).length : null;
  const added = Math.min(MOST, questions.length);
  return { asked: { problem: null, added, leftOut, sentWords }, status: 200 };
}
