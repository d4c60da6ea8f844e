import type { Span } from '../../article/span.ts';
import { isSpeech, matchesOf, type Passage, trimSpan } from './passage.ts';
import type { Candidate } from './rule.ts';

const does = 'says the same words again, so that they stick';

/** The same three to eight words twice or more with nothing or a comma between. */
const TWICE = /\b((?:[\w'-]+[ ,]+){1,7}?[\w'-]+)(?:[.,;!?:-]+["']? ["']?(?:and )?\1\b)+(?=[.,;!?"']|$)/g;
/** One word three times, or twice with a comma. */
const WORD =
  /\b(?!very|really|had|that|bye|long|many|blah|knock|much)([a-z]{3,})(?:[,.!]? (?:and |then )?\1\b){2,}|\b(?!very|really|had|that|bye|long|many|much)([a-z]{4,}), \2\b/g;
/** Several sentences or clauses in a row that begin alike. */
const ALIKE =
  /(?:^|[.!?;:"] ?["']?|\n)(?:and )?((?:[\w'-]+ ){2,4}?)[^.!?;\n]{2,90}[.!?;]["']? (?:and )?\1[^.!?;\n]{2,90}[.!?;]["']? (?:and )?\1/g;
const ORDERED =
  /\b(?:repeat|repeated|repeating|chant|chanted|chanting) [^.?!\n]{2,50}(?:times|over and over|again and again|until|every (?:hour|day|night))[^.?!\n]*/g;

const spanOf = (passage: Passage, at: number, length: number): Span =>
  trimSpan(passage.article.text, [at, at + length]);

/** Words said again straight away, sentences that begin alike three times, repetition as a method. */
export const findRepetition = (passage: Passage): Candidate[] => [
  ...matchesOf(TWICE, passage.plain).flatMap((match): Candidate[] =>
    (match[1]?.length ?? 0) < 8 || /^[\d ,.-]+$/.test(match[1] ?? '')
      ? []
      : [
          {
            technique: 'repetition',
            span: spanOf(passage, match.index, match[0].length),
            confidence: 0.66,
            does,
          },
        ],
  ),
  ...matchesOf(ALIKE, passage.plain).map((match): Candidate => {
    const lead = match[0].indexOf(match[1] ?? '');
    return {
      technique: 'repetition',
      span: spanOf(passage, match.index + lead, match[0].length - lead),
      confidence: 0.52,
      does,
    };
  }),
  ...matchesOf(WORD, passage.plain).flatMap((match): Candidate[] =>
    isSpeech(passage, [match.index, match.index + 1])
      ? [
          {
            technique: 'repetition',
            span: spanOf(passage, match.index, match[0].length),
            confidence: 0.62,
            does,
          },
        ]
      : [],
  ),
  ...matchesOf(ORDERED, passage.plain).map(
    (match): Candidate => ({
      technique: 'repetition',
      span: spanOf(passage, match.index, match[0].length),
      confidence: 0.56,
      does: 'describes a line that is meant to be said again and again',
    }),
  ),
];
