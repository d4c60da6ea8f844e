import type { Span } from '../../article/span.ts';
import { type Passage, trimSpan } from './passage.ts';
import type { Candidate } from './rule.ts';

const does = 'says the same words again, so that they stick';

/** The same three to eight words twice or more with nothing or a comma between. */
const TWICE = /\b((?:[\w'-]+[ ,]+){1,7}?[\w'-]+)(?:[.,;!?:-]+["']? ["']?(?:and )?\1\b)+(?=[.,;!?"']|$)/g;
/** Several sentences or clauses in a row that begin alike. */
const ALIKE =
  /(?:^|[.!?;:] ?["']?|\n)(?:and )?((?:[\w'-]+ ){2,4})[^.!?;\n]{2,90}[.!?;]["']? (?:and )?\1[^.!?;\n]{2,90}[.!?;]["']? (?:and )?\1/g;
const ORDERED =
  /\b(?:repeat|repeated|repeating|chant|chanted|chanting) [^.?!\n]{2,50}(?:times|over and over|again and again|until|every (?:hour|day|night))[^.?!\n]*/g;

const spanOf = (passage: Passage, at: number, length: number): Span =>
  trimSpan(passage.article.text, [at, at + length]);

/** Words said again straight away, sentences that begin alike three times, repetition as a method. */
export const findRepetition = (passage: Passage): Candidate[] => [
  ...Array.from(passage.plain.matchAll(TWICE)).flatMap((match): Candidate[] =>
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
  ...Array.from(passage.plain.matchAll(ALIKE), (match): Candidate => {
    const lead = match[0].indexOf(match[1] ?? '');
    return {
      technique: 'repetition',
      span: spanOf(passage, match.index + lead, match[0].length - lead),
      confidence: 0.52,
      does,
    };
  }),
  ...Array.from(
    passage.plain.matchAll(ORDERED),
    (match): Candidate => ({
      technique: 'repetition',
      span: spanOf(passage, match.index, match[0].length),
      confidence: 0.56,
      does: 'describes a line that is meant to be said again and again',
    }),
  ),
];
