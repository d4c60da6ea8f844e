import { firstTokenOf } from '../clause/quoted.ts';
import { cueLemma } from '../clause/verb-group.ts';
import { QUOTE_VERBS } from '../lexicon/cue-verbs.ts';
import { isNominal, type Reading, spanOf, tokenAt } from '../reading.ts';
import type { Draft } from './draft.ts';

/** Quotations inside a quotation: “My grandson asked me, ‘Which of them is lying?’” */
export function nestedQuotations(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < reading.quotes.length; index++) {
    const quote = reading.quotes[index];
    if (quote?.depth !== 1) continue;
    const first = firstTokenOf(reading, index);
    const place = reading.sentences.findLast((clause) => clause.from <= first);
    if (!place) continue;
    const cue = cueBefore(reading, first);
    if (cue < 0) continue;
    const subject = subjectInside(reading, cue);
    if (!subject) continue;
    drafts.push({
      content: [quote.span],
      cue: tokenAt(reading, cue).span,
      source: spanOf(reading, subject[0], subject[1]),
      subject,
      lemma: cueLemma(reading, cue) ?? '',
      form: 'nested',
      at: subject[0],
      sentence: place.sentence,
      paragraph: place.paragraph,
      confidence: 0.7,
    });
  }
  return drafts;
}

/** The verb before the inner quotation, past a comma and the one who was told. */
function cueBefore(reading: Reading, first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const lemma = cueLemma(reading, at);
    if (lemma && QUOTE_VERBS.has(lemma)) return at;
    const token = tokenAt(reading, at);
    if (!isNominal(token) && !['DET', 'PUNCT'].includes(token.tag)) return -1;
  }
  return -1;
}

function subjectInside(reading: Reading, cue: number): readonly [number, number] | null {
  let end = cue - 1;
  while (['AUX', 'ADV', 'PART'].includes(tokenAt(reading, end).tag)) end--;
  if (!isNominal(tokenAt(reading, end))) return null;
  if (tokenAt(reading, end).tag === 'PRON' && tokenAt(reading, end).lower !== 'who') return [end, end];
  let start = end;
  while (
    ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tokenAt(reading, start - 1).tag) ||
    /^(?:my|your|his|her|our|their|’s|'s)$/.test(tokenAt(reading, start - 1).lower)
  )
    start--;
  return [start, end];
}
