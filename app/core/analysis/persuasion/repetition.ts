import type { Span } from '../../article/span.ts';
import { alikeIn } from './alike.ts';
import { isSpeech, matchesOf, type Passage, trimSpan } from './passage.ts';
import type { Candidate } from './rule.ts';
import { saidAgain } from './said-again.ts';

const again = 'says the same words again, so that they stick';
const ordered = 'describes a line that is meant to be said again and again';

const ORDERED =
  /\b(?:repeat|repeated|repeating|chant|chanted|chanting) (?!(?:the|a|his|her|their) (?:same )?(?:mistakes?|errors?|test|process|\w+'s? name))[^.?!\n]{2,50}(?:times|over and over|again and again|until|every (?:hour|day|night))[^.?!\n]*/g;

/** Words said again straight away, sentences or clauses that begin or end alike, repetition as a method. */
export const findRepetition = (passage: Passage): Candidate[] => {
  const found = (span: Span, confidence: number, does = again): Candidate => ({
    technique: 'repetition',
    span: trimSpan(passage.article.text, span),
    confidence,
    does,
  });
  const { sentences, clauses } = alikeIn(passage);
  return [
    ...saidAgain(passage)
      .filter(({ span, size }) => size > 1 || isSpeech(passage, span))
      .map(({ span, size }) => found(span, size === 1 ? 0.62 : isSpeech(passage, span) ? 0.66 : 0.46)),
    ...sentences.map((span) => found(span, 0.54)),
    ...clauses.map((span) => found(span, 0.6)),
    ...matchesOf(ORDERED, passage.plain).map((match) => {
      const span: Span = [match.index, match.index + match[0].length];
      return found(span, isSpeech(passage, span) ? 0.56 : 0.44, ordered);
    }),
  ];
};
