import type { Turn } from '../../../article/article.ts';
import { type Span, slice } from '../../../article/span.ts';
import type { Draft } from '../drafts/draft.ts';
import { quoteAt, type Reading, tokenAt } from '../reading.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Linked } from '../speakers/link.ts';
import { labelOf } from './turn-speakers.ts';

const OWN = /^(?:i|we|you)$/;

/**
 * The drafts that are left where the writer or a turn's speaker speaks: "I think" outside quotation marks is theirs
 * already, and so are words of a turn in quotation marks without a cue. Takes time linear in both.
 */
export function besideOwnWords(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const spoken = new Set<number>();
  for (const { from, to } of reading.article.turns) for (let at = from; at < to; at++) spoken.add(at);
  const kept = drafts.filter((draft) => {
    const [first, last] = draft.subject ?? [0, -1];
    const own = first === last && OWN.test(tokenAt(reading, first).lower) && quoteAt(reading, first) === -1;
    return !own && (!spoken.has(draft.paragraph) || (draft.form !== 'floating' && draft.subject !== null));
  });
  const left = new Set(kept);
  return kept.filter((draft) => draft.sameAs === undefined || left.has(draft.sameAs));
}

/** Each turn as an attribution: its words to the one whose name stands beside them. */
export function spokenTurns(reading: Reading, speakers: ReadonlyMap<string, Entity>): Linked[] {
  return reading.article.turns.flatMap((turn): Linked[] => {
    const speaker = speakers.get(labelOf(reading.article, turn));
    return speaker ? [linkTurn(reading, turn, speaker)] : [];
  });
}

function linkTurn(reading: Reading, turn: Turn, speaker: Entity): Linked {
  const first = turn.said[0] ?? turn.label;
  if (speaker.introduced.length < 3) speaker.introduced.push(turn.label);
  const draft: Draft = {
    content: turn.said.map((span) => bare(reading.text, span)),
    cue: turn.colon,
    source: turn.label,
    subject: null,
    lemma: ':',
    form: 'turn',
    at: firstTokenFrom(reading, turn.label[0]),
    sentence: sentenceFrom(reading, first[0]),
    paragraph: turn.from,
    confidence: 0.95,
  };
  return { draft, speaker };
}

/** Without the mark of a block quotation. */
const bare = (text: string, span: Span): Span => {
  const mark = /^>\s*/.exec(slice(text, span))?.[0].length ?? 0;
  return [span[0] + mark, span[1]];
};

function sentenceFrom({ article }: Reading, offset: number): number {
  const found = lowest(article.sentences.length, (at) => (article.sentences[at]?.span[1] ?? 0) > offset);
  return Math.min(found, article.sentences.length - 1);
}

const firstTokenFrom = ({ tokens }: Reading, offset: number): number =>
  lowest(tokens.length, (at) => (tokens[at]?.span[0] ?? 0) >= offset);

/** The first of `length` places where `holds`, which holds from there on. */
function lowest(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
