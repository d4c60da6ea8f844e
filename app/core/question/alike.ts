import { keyWords } from './key-words.ts';
import type { Question } from './question.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a reader compares two questions by, read once for each: a list of candidates is compared pair by pair. */
type Look = Pick<Question, 'kind' | 'skill'> & {
  /** All that they see, as one text. */
  body: string;
  /** The words of what is asked, of the article's passage and of what is right. */
  gist: ReadonlySet<string>;
};

function lookOf(question: Question): Look {
  const { kind, skill, stem, passage } = question;
  const parts = [stem, passage?.text ?? '', ...keyWords(question)];
  const body = [kind, ...parts].join('\n').toLowerCase();
  return { kind, skill, body, gist: new Set(parts.flatMap(words)) };
}

/** Share of the words of both that stand in both (Jaccard): 0 nothing in common, 1 the same words. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
};

const TOO_LIKE = 0.7;

const lookAlike = (a: Look, b: Look): boolean =>
  a.body === b.body || (a.kind === b.kind && a.skill === b.skill && likeness(a.gist, b.gist) >= TOO_LIKE);

/** True when a teacher who looks for another question would take these two for the same. */
export const areAlike = (a: Question, b: Question): boolean => lookAlike(lookOf(a), lookOf(b));

/** Of `offered`, in their order, those that differ from each other and from all of `shown`. */
export const distinct = <Row extends { content: Question }>(
  offered: readonly Row[],
  shown: readonly { content: Question }[],
): Row[] => {
  const known = shown.map(({ content }) => lookOf(content));
  return offered.filter(({ content }) => {
    const look = lookOf(content);
    if (known.some((one) => lookAlike(one, look))) return false;
    known.push(look);
    return true;
  });
};
