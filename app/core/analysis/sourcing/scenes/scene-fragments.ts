import { overlaps } from '../../../article/span.ts';
import { firstTokenOf, isWholeSentence } from '../clause/quoted.ts';
import { subjectBefore } from '../clause/subject.ts';
import type { Draft } from '../drafts/draft.ts';
import { isVerb, quoteAt, type Reading, spanOf, tokenAt } from '../reading.ts';
import { type Depiction, depictionAt } from './depictions.ts';

/**
 * Words in quotation marks inside the description of a film or leaflet that no cue introduces ("she opts for “the
 * short road”"): they are heard in the message, so they are a line of whoever acts there.
 */
export function fragmentsInScenes(
  reading: Reading,
  drafts: readonly Draft[],
  depictions: readonly Depiction[],
): Draft[] {
  return reading.quotes.flatMap((quote, index) => {
    if (quote.depth > 0 || isWholeSentence(reading, index)) return [];
    if (drafts.some((draft) => draft.content.some((span) => overlaps(span, quote.span)))) return [];
    const first = firstTokenOf(reading, index);
    const clause = reading.sentences.find((sentence) => sentence.from <= first && first < sentence.to);
    if (!clause || depictionAt(depictions, clause.sentence) < 0) return [];
    for (let at = first - 1; at > clause.from; at--) {
      if (quoteAt(reading, at) !== -1 || !isVerb(tokenAt(reading, at))) continue;
      const subject = subjectBefore(reading, at, clause.from);
      if (!subject) continue;
      return [
        {
          content: [quote.span],
          cue: spanOf(reading, at, first - 1),
          source: spanOf(reading, subject[0], subject[1]),
          subject,
          lemma: tokenAt(reading, at).lemma,
          form: 'quote' as const,
          at: subject[0],
          sentence: clause.sentence,
          paragraph: clause.paragraph,
          confidence: 0.6,
        },
      ];
    }
    return [];
  });
}
