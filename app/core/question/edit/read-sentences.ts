import { overlaps, type Span } from '../../article/span.ts';
import { evidenceAt } from '../find-evidence.ts';
import type { Evidence, HighlightQuestion } from '../question.ts';
import { type Fields, readSpan, spanValue, textIn } from './fields.ts';

/** What becomes of a sentence: `other` is offered and wrong to mark, `out` is not offered. */
export type SentenceRole = 'key' | 'neutral' | 'other' | 'out';

type Sentence = HighlightQuestion['sentences'][number];

/** More than these are a reading test of their own (and more than the schema takes). */
export const MOST_SENTENCES = 60;

const idAt = (before: readonly Sentence[], { span }: Evidence): string =>
  before.find((sentence) => sentence.span.join() === span.join())?.id ?? `n${span[0]}`;

type Read = Sentence & { role: string; feedback: string };

const marked = (before: HighlightQuestion, fields: Fields, text: string): Read[] =>
  Object.keys(fields)
    .flatMap((name): Read[] => {
      const value = /^mark\.(.+)$/.exec(name)?.[1];
      const span = value === undefined ? null : readSpan(value);
      const found = span && evidenceAt(text, span);
      if (!found || value === undefined) return [];
      const feedback = textIn(fields, `why.${value}`);
      return [{ id: idAt(before.sentences, found), ...found, role: textIn(fields, name), feedback }];
    })
    .sort((a, b) => a.span[0] - b.span[0]);

/** Sentences to choose among, and which of them are right: what the fields `mark.<span>` and `why.<span>` say. */
export const readSentences = (before: HighlightQuestion, fields: Fields, text: string) => {
  const offered = marked(before, fields, text).filter(({ role }) => role !== 'out');
  const withRole = (role: SentenceRole) => offered.filter((one) => one.role === role).map(({ id }) => id);
  return {
    sentences: offered.map(({ id, span, text: words }) => ({ id, span, text: words })),
    key: withRole('key'),
    neutral: withRole('neutral'),
    feedback: Object.fromEntries(
      offered.flatMap(({ id, feedback }) => (feedback === '' ? [] : [[id, feedback]])),
    ),
  };
};

export type SentenceRow = { value: string; text: string; role: SentenceRole; feedback: string };

const roleOf = (question: HighlightQuestion, id: string): SentenceRole => {
  if (question.key.includes(id)) return 'key';
  return question.neutral.includes(id) ? 'neutral' : 'other';
};

/** The question's sentences and, not offered, the article's others. */
export const sentenceRows = (
  question: HighlightQuestion,
  sentences: readonly Span[],
  text: string,
): SentenceRow[] => {
  const own = question.sentences.map((one) => ({ ...one, role: roleOf(question, one.id) }));
  const others = sentences
    .filter((span) => !own.some((one) => overlaps(one.span, span)))
    .flatMap((span) => evidenceAt(text, span) ?? [])
    .map((one) => ({ ...one, id: '', role: 'out' as const }));
  return [...own, ...others]
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ id, span, text: words, role }) => ({
      value: spanValue(span),
      text: words,
      role,
      feedback: question.feedback[id] ?? '',
    }));
};
