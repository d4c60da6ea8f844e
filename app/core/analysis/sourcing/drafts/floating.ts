import { overlaps } from '../../../article/span.ts';
import { firstTokenOf, isWholeSentence, opensSentence, wholeQuotation } from '../clause/quoted.ts';
import { subjectBefore } from '../clause/subject.ts';
import { isDash, isVerb, quoteAt, type Reading, spanOf, tokenAt } from '../reading.ts';
import type { Draft } from './draft.ts';

/** Quotations that no cue introduces: they belong to whoever speaks in their paragraph, or spoke last. */
export function floatingQuotations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const taken = drafts.flatMap((draft) => draft.content);
  let next = 0;
  const sorted = [...drafts].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  taken.sort((a, b) => a[0] - b[0]);
  reading.quotes.forEach((quote, index) => {
    if (quote.depth > 0) return;
    while (next < taken.length && (taken[next]?.[1] ?? 0) <= quote.span[0] - 2000) next++;
    for (let at = next; at < taken.length && (taken[at]?.[0] ?? 0) < quote.span[1]; at++) {
      const span = taken[at];
      if (span && overlaps(span, quote.span)) return;
    }
    if (found.some((draft) => draft.content.some((span) => overlaps(span, quote.span)))) return;
    const draft = floating(reading, index, sorted, found);
    if (draft) found.push(draft);
  });
  return found;
}

function floating(
  reading: Reading,
  index: number,
  drafts: readonly Draft[],
  earlier: readonly Draft[],
): Draft | null {
  const first = firstTokenOf(reading, index);
  const place = reading.sentences.find((clause) => clause.from <= first && first < clause.to);
  const quote = reading.quotes[index];
  if (!place || !quote || !isWholeSentence(reading, index)) return null;
  const base = {
    content: wholeQuotation(reading, index),
    cue: null,
    form: 'floating' as const,
    lemma: '',
    sentence: place.sentence,
    paragraph: place.paragraph,
  };
  let last = first;
  while (quoteAt(reading, last + 1) === index) last++;
  const signed = signature(reading, last + 1);
  if (signed)
    return {
      ...base,
      source: spanOf(reading, signed[0], signed[1]),
      subject: signed,
      at: signed[0],
      confidence: 0.85,
    };
  const introduced = introducer(reading, first, place.from);
  if (introduced) return { ...base, ...introduced, sentence: place.sentence };
  if (!opensSentence(reading, index)) return null;
  const donor = speakerNear(reading, quote.span[0], place.paragraph, [...drafts, ...earlier]);
  if (!donor) return null;
  return {
    ...base,
    source: donor.source,
    subject: donor.subject,
    at: donor.at,
    sentence: donor.sentence,
    sameAs: donor.sameAs ?? donor,
    confidence: donor.paragraph === place.paragraph ? 0.9 : 0.7,
  };
}

/** “…” — Name, as under a pulled quotation. */
function signature(reading: Reading, at: number): readonly [number, number] | null {
  if (!isDash(tokenAt(reading, at))) return null;
  const sentence = reading.sentences.find((clause) => clause.from <= at && at < clause.to);
  const to = sentence?.to ?? at;
  return to - at > 1 && to - at < 10 && tokenAt(reading, at + 1).tag === 'PROPN' ? [at + 1, to - 1] : null;
}

/** "… spell out the offer: “…”": the sentence that leads up to a colon names the speaker. */
function introducer(
  reading: Reading,
  first: number,
  from: number,
): Pick<Draft, 'cue' | 'source' | 'subject' | 'at' | 'confidence'> | null {
  if (!/^[:,]$/.test(tokenAt(reading, first - 1).text) || first - 1 <= from) return null;
  for (let at = first - 2; at > from; at--) {
    const token = tokenAt(reading, at);
    if (!isVerb(token) || quoteAt(reading, at) !== -1) continue;
    const subject = subjectBefore(reading, at, from);
    if (!subject) continue;
    return {
      cue: [token.span[0], tokenAt(reading, first - 2).span[1]],
      source: spanOf(reading, subject[0], subject[1]),
      subject,
      at: subject[0],
      confidence: 0.8,
    };
  }
  return null;
}

/** The quotation's paragraph decides; else the last one who was quoted before it. */
function speakerNear(
  reading: Reading,
  start: number,
  paragraph: number,
  drafts: readonly Draft[],
): Draft | null {
  const quoted = drafts.filter(
    (draft) => draft.subject && draft.form !== 'nested' && draft.form !== 'headline',
  );
  const strength = (draft: Draft) =>
    draft.form === 'quote' || draft.form === 'floating'
      ? 2
      : draft.form === 'clause' || draft.form === 'according'
        ? 1
        : 0;
  const here = quoted.filter((draft) => draft.paragraph === paragraph);
  const place = (draft: Draft) => draft.content[0]?.[0] ?? 0;
  const before = here
    .filter((draft) => place(draft) < start)
    .sort((a, b) => strength(b) - strength(a) || place(b) - place(a));
  if (before[0]) return before.filter((draft) => strength(draft) === strength(before[0] as Draft))[0] ?? null;
  const after = here.filter((draft) => place(draft) > start).sort((a, b) => place(a) - place(b));
  if (after[0]) return after[0];
  const kind = reading.article.paragraphs[paragraph - 1]?.kind;
  if (kind !== 'text') return null;
  const previous = quoted
    .filter((draft) => draft.paragraph === paragraph - 1 && strength(draft) > 0)
    .sort((a, b) => place(b) - place(a));
  return previous[0] ?? null;
}
