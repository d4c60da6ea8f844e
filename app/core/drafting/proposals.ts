import { z } from 'zod';
import { overlaps, type Span, slice } from '../article/span.ts';
import { storableValue } from '../article/storable.ts';
import { isContact } from '../question/build/contact.ts';
import { feedbackTexts, isWellFormed } from '../question/build/item/well-formed.ts';
import { quote } from '../question/build/material/phrase.ts';
import { findEvidence } from '../question/find-evidence.ts';
import { kindOf } from '../question/kinds.ts';
import { lintQuestion, visibleTexts } from '../question/lint.ts';
import { MISCONCEPTION_IDS } from '../question/misconceptions.ts';
import type { Evidence, Question } from '../question/question.ts';
import { SKILL_IDS, SKILLS } from '../question/skills.ts';
import { mayBeChoice, OPEN_SKILLS } from './request.ts';

const text = (longest: number) => z.string().trim().min(1).max(longest);

const shared = {
  skill: z.enum(SKILL_IDS),
  stem: text(400),
  quote: text(1000),
  explanation: text(1200),
  difficulty: z.enum(['easy', 'medium', 'hard']).catch('medium'),
};

const proposal = z.discriminatedUnion('kind', [
  z.object({
    ...shared,
    kind: z.literal('choice'),
    options: z
      .array(
        z.object({
          text: text(300),
          right: z.boolean(),
          feedback: text(600),
          confusion: z.enum(MISCONCEPTION_IDS).nullable().catch(null),
        }),
      )
      .min(3)
      .max(4)
      .refine((options) => options.filter(({ right }) => right).length === 1),
  }),
  z.object({
    ...shared,
    kind: z.literal('open-answer'),
    rubric: z.array(text(300)).min(1).max(6),
    answer: text(1200),
  }),
]);

type Proposal = z.infer<typeof proposal>;

/** Why a proposal was left out, in words that complete "left out: …". */
export type LeftOut =
  | 'it has not the form of a question'
  | 'its quotation does not stand in the article'
  | 'its skill does not suit its kind'
  | 'it repeats how to reach a recruiter'
  | 'the quiz asks it already'
  | 'it breaks a rule for good questions';

export type Proposals = { questions: Question[]; leftOut: LeftOut[] };

/**
 * What a language model's reply is worth: the questions that have the right form, quote the article and pass the
 * rules for generated items. Null when the reply holds no list of questions at all. `known`: stems that the quiz has.
 */
export function readProposals(
  reply: string,
  article: { text: string; sentences: readonly Span[] },
  known: readonly string[],
): Proposals | null {
  const list = questionsIn(reply);
  if (list === null) return null;
  const stems = new Set(known.map(sameWords));
  const questions: Question[] = [];
  const leftOut: LeftOut[] = [];
  for (const one of list.slice(0, 20)) {
    const read = questionFrom(one, article, `model-${questions.length + 1}`);
    if (typeof read === 'string') leftOut.push(read);
    else if (stems.has(sameWords(read.stem))) leftOut.push('the quiz asks it already');
    else {
      stems.add(sameWords(read.stem));
      questions.push(read);
    }
  }
  return { questions, leftOut };
}

const sameWords = (stem: string): string =>
  stem
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Models like to wrap JSON in prose and fences: whatever stands between the first and the last brace counts. */
function questionsIn(reply: string): unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(reply.slice(reply.indexOf('{'), reply.lastIndexOf('}') + 1));
    // Cleaned only now: escapes come alive when they are parsed.
    const list = z.object({ questions: z.array(z.unknown()) }).safeParse(storableValue(parsed));
    return list.success ? list.data.questions : null;
  } catch {
    return null;
  }
}

function questionFrom(
  raw: unknown,
  { text: article, sentences }: { text: string; sentences: readonly Span[] },
  id: string,
): Question | LeftOut {
  const parsed = proposal.safeParse(raw);
  if (!parsed.success) return 'it has not the form of a question';
  const { skill, kind } = parsed.data;
  if (kind === 'open-answer' ? !OPEN_SKILLS.includes(skill) : !mayBeChoice(skill))
    return 'its skill does not suit its kind';
  const evidence = evidenceFor(article, parsed.data.quote);
  if (evidence === null) return 'its quotation does not stand in the article';
  const question = asQuestion(parsed.data, evidence, passageOf(article, sentences, evidence), {
    id,
    quoted: quote(article, evidence.span),
  });
  if (!kindOf(question).schema.safeParse(question).success) return 'it has not the form of a question';
  const written = [...visibleTexts(question), question.explanation, ...feedbackTexts(question)];
  if (written.some(isContact)) return 'it repeats how to reach a recruiter';
  if (!isWellFormed(question) || lintQuestion(question, article).length > 0)
    return 'it breaks a rule for good questions';
  return question;
}

/** A quotation with fewer letters could stand anywhere. */
const SHORTEST = 12;

function evidenceFor(article: string, quote: string): Evidence | null {
  const words = quote.trim().replace(/^["'“”‘’«»]+|["'“”‘’«»]+$/g, '');
  const letters = words.replace(/[^\p{L}\p{N}]/gu, '').length;
  return letters < SHORTEST ? null : findEvidence(article, words);
}

const LETTERS = ['a', 'b', 'c', 'd'];

/** The whole sentences that a quotation stands in: a passage is read alone. */
function passageOf(article: string, sentences: readonly Span[], evidence: Evidence): Evidence {
  const around = sentences.filter((sentence) => overlaps(sentence, evidence.span));
  const span: Span = [
    Math.min(evidence.span[0], ...around.map(([start]) => start)),
    Math.max(evidence.span[1], ...around.map(([, end]) => end)),
  ];
  return { span, text: slice(article, span) };
}

function asQuestion(
  given: Proposal,
  evidence: Evidence,
  passage: Evidence,
  { id, quoted }: { id: string; quoted: string },
): Question {
  const { skill, stem, explanation, difficulty } = given;
  const quotes = explanation.includes(evidence.text);
  const base = {
    id,
    skill,
    topic: SKILLS[skill].topic,
    stem,
    passage: stem.includes(evidence.text) ? null : passage,
    evidence: [evidence],
    explanation: quotes ? explanation : `${explanation} The article says: ${quoted}`,
    difficulty,
    control: false,
  };
  if (given.kind === 'open-answer') {
    const rubric = given.rubric.map((point, index) => ({ id: `r${index + 1}`, text: point }));
    return { ...base, kind: 'open-answer', rubric, model: given.answer };
  }
  const options = given.options.map((option, index) => ({
    id: LETTERS[index] ?? '',
    text: option.text,
    feedback: option.feedback,
    misconception: option.right ? null : option.confusion,
  }));
  const right = given.options.findIndex((option) => option.right);
  return { ...base, kind: 'choice', options, key: [LETTERS[right] ?? ''] };
}
