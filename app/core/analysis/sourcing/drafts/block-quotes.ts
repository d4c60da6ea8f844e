import { slice } from '../../../article/span.ts';
import { subjectBefore } from '../clause/subject.ts';
import { CLAUSE_VERBS, OBJECT_VERBS, QUOTE_VERBS } from '../lexicon/cue-verbs.ts';
import { isVerb, quoteAt, type Reading, spanOf, tokenAt } from '../reading.ts';
import type { Draft } from './draft.ts';

const MARKED = /^>\s*/;
const QUOTED = /^["“‘].*["”’]$/s;
const SPEAKS = (lemma: string): boolean =>
  QUOTE_VERBS.has(lemma) || CLAUSE_VERBS.has(lemma) || OBJECT_VERBS.has(lemma) || lemma === 'read';

/** "In a statement, the board wrote:" and the paragraphs set apart after it: marked by ">", or one in quotation marks. Linear. */
export function blockQuotations(reading: Reading): Draft[] {
  const { paragraphs } = reading.article;
  const textOf = (index: number) => slice(reading.text, paragraphs[index]?.span ?? [0, 0]);
  const found: Draft[] = [];
  let clause = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    if (!textOf(index).endsWith(':')) continue;
    let to = index + 1;
    while (to < paragraphs.length && MARKED.test(textOf(to))) to++;
    if (to === index + 1 && QUOTED.test(textOf(to))) to++;
    if (to === index + 1) continue;
    while ((reading.sentences[clause]?.paragraph ?? Number.POSITIVE_INFINITY) <= index) clause++;
    const draft = introduced(reading, clause - 1, index);
    if (!draft) continue;
    const content = paragraphs.slice(index + 1, to).map(({ span }) => {
      const mark = MARKED.exec(slice(reading.text, span))?.[0].length ?? 0;
      return [span[0] + mark, span[1]] as const;
    });
    found.push({ ...draft, content });
  }
  return found;
}

/** The last verb of saying before the colon, and its subject. */
function introduced(reading: Reading, sentence: number, paragraph: number): Draft | null {
  const clause = reading.sentences[sentence];
  if (!clause || clause.paragraph !== paragraph) return null;
  for (let at = clause.to - 1; at > clause.from; at--) {
    const token = tokenAt(reading, at);
    if (!isVerb(token) || quoteAt(reading, at) !== -1 || !SPEAKS(token.lemma)) continue;
    const subject = subjectBefore(reading, at, clause.from);
    if (!subject) continue;
    return {
      content: [],
      cue: token.span,
      source: spanOf(reading, subject[0], subject[1]),
      subject,
      lemma: token.lemma,
      form: 'block',
      at: subject[0],
      sentence: clause.sentence,
      paragraph,
      confidence: 0.85,
    };
  }
  return null;
}
