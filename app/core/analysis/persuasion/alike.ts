import type { Span } from '../../article/span.ts';
import { isSpeech, type Passage } from './passage.ts';
import { sayingAt } from './rule.ts';

/** Clauses in a row that share their first words or their last ones. */
const RUN = 3;
const TAIL = 3;
/** Longer clauses hide from the ear that they begin alike. */
const LONGEST = 140;
/** Where the first and the last words stand. */
const REACH = 40;

const STOP = /[.!?"']/;
const FIRST = /^[^a-z\d]*(?:and )?([a-z\d][a-z\d'-]* [a-z\d][a-z\d'-]*)/;

type Edge = (passage: Passage, clause: Span) => string | null;

/** Openings that talk and reports come back to without any design. */
const PLAIN_LEADS = new Set(
  'i think|i know|i mean|i am|i was|i have|you know|it is|it was|this is|that is|there is|there are|there was|he is|he was|he said|he has|she is|she was|she said|she has|they are|they were|they said|they have|we are|we have|in the|of the|on the|at the'.split(
    '|',
  ),
);

const lead: Edge = ({ plain }, [start, end]) => {
  const words = FIRST.exec(plain.slice(start, Math.min(end, start + REACH)))?.[1];
  return words && !PLAIN_LEADS.has(words) ? words : null;
};

const tail: Edge = ({ plain }, [start, end]) => {
  const stop = STOP.test(plain[end - 1] ?? '') ? end - 1 : end;
  const words = plain.slice(Math.max(start, stop - REACH), stop).split(' ');
  return words.length > TAIL ? words.slice(-TAIL).join(' ') : null;
};

const differ = ({ plain }: Passage, a: Span, b: Span): boolean => plain.slice(...a) !== plain.slice(...b);

/** Runs of three clauses or more, one after the other, that begin alike or end alike and are not all the same. */
const runsIn = (passage: Passage, clauses: readonly Span[], edge: Edge): Span[] => {
  if (clauses.length < RUN) return [];
  const edges = clauses.map((span) => (span[1] - span[0] > LONGEST ? null : edge(passage, span)));
  const runs: Span[] = [];
  let from = 0;
  for (let i = 1; i <= clauses.length; i++) {
    if (edges[from] && edges[i] === edges[from]) continue;
    const [first, last] = [clauses[from], clauses[i - 1]];
    if (first && last && i - from >= RUN && differ(passage, first, last)) runs.push([first[0], last[1]]);
    from = i;
  }
  return runs;
};

/** The clauses of a sentence between its commas. */
const clausesOf = ({ plain }: Passage, [start, end]: Span): Span[] => {
  const clauses: Span[] = [];
  let from = start;
  for (let at = plain.indexOf(',', start); at >= 0 && at < end; at = plain.indexOf(',', at + 1)) {
    clauses.push([from, at]);
    from = at + 1;
  }
  return [...clauses, [from, end]];
};

/** The sentences of each paragraph, a quoted one without the reporter's words round it. */
const paragraphsOf = (passage: Passage): Span[][] => {
  const { sentences } = passage.article;
  const groups: Span[][] = [];
  for (const [i, { span, paragraph }] of sentences.entries()) {
    if (i === 0 || sentences[i - 1]?.paragraph !== paragraph) groups.push([]);
    groups.at(-1)?.push(sayingAt(passage, span[0] + 1));
  }
  return groups;
};

/** Sentences in a row, and clauses of a spoken sentence, that begin alike or end alike three times. */
export const alikeIn = (passage: Passage): { sentences: Span[]; clauses: Span[] } => {
  const groups = paragraphsOf(passage);
  const both = (spans: readonly Span[]) => [...runsIn(passage, spans, lead), ...runsIn(passage, spans, tail)];
  const spoken = groups.flat().filter((span) => isSpeech(passage, span));
  return {
    sentences: groups.flatMap(both),
    clauses: spoken.flatMap((span) => both(clausesOf(passage, span))),
  };
};
