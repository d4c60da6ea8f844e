import type { Span } from '../../../article/span.ts';
import { subjectAfter } from '../clause/subject-after.ts';
import type { Clause, Reading } from '../reading.ts';
import { isComma, isNominal, quoteAt, spanOf, tokenAt } from '../reading.ts';
import type { Draft, Form, Run } from './draft.ts';

/** "According to NAME, …" and "…, according to NAME". */
export function accordingTo(reading: Reading, clause: Clause): Draft[] {
  const drafts: Draft[] = [];
  for (let at = clause.from; at + 2 < clause.to; at++) {
    if (
      tokenAt(reading, at).lower !== 'according' ||
      tokenAt(reading, at + 1).lower !== 'to' ||
      quoteAt(reading, at) !== -1
    )
      continue;
    const source = sourceAfter(reading, at + 2, clause.to, at === clause.from);
    if (!source) continue;
    const content = contentAround(reading, clause, at, source);
    if (content.length > 0)
      drafts.push(
        draftFrom(reading, clause, {
          content,
          cue: [at, at + 1],
          subject: source,
          form: 'according',
          lemma: 'according to',
          confidence: 0.93,
        }),
      );
  }
  return drafts;
}

function sourceAfter(reading: Reading, from: number, to: number, fronted: boolean): Run | null {
  const run = subjectAfter(reading, from, to);
  if (!run || !fronted) return run;
  if (/^(?:that|who|which)$/.test(tokenAt(reading, run[1] + 1).lower)) {
    for (let at = run[1] + 1; at < to; at++) if (isComma(tokenAt(reading, at))) return [run[0], at - 1];
  }
  for (let at = run[0]; at <= run[1]; at++) {
    if (
      isComma(tokenAt(reading, at)) &&
      !/^(?:who|which|whose|a|an|the|[A-Z].*)$/.test(tokenAt(reading, at + 1).text)
    )
      return [run[0], at - 1];
    if (isComma(tokenAt(reading, at)) && lastComma(reading, at, to)) return [run[0], at - 1];
  }
  return run;
}

/** Of a fronted "according to X, …" the first comma ends the source unless another one follows an appositive. */
function lastComma(reading: Reading, comma: number, to: number): boolean {
  for (let at = comma + 1; at < Math.min(to, comma + 9); at++)
    if (isComma(tokenAt(reading, at)) && quoteAt(reading, at) === -1) return false;
  return true;
}

function contentAround(reading: Reading, clause: Clause, at: number, source: Run): Span[] {
  const after = source[1] + 1;
  const rest = isComma(tokenAt(reading, after)) ? after + 1 : after;
  const opens =
    at === clause.from || (at === clause.from + 1 && tokenAt(reading, clause.from).tag === 'CCONJ');
  if (opens) return rest < clause.to ? [spanOf(reading, rest, clause.to - 1)] : [];
  let first = clause.from;
  for (let index = clause.from; index < at; index++)
    if (tokenAt(reading, index).text === ';') first = index + 1;
  while (
    first < at &&
    ['CCONJ', 'PUNCT'].includes(tokenAt(reading, first).tag) &&
    quoteAt(reading, first) === -1
  )
    first++;
  const spans: Span[] = first < at - 1 ? [spanOf(reading, first, at - 1)] : [];
  if (
    isComma(tokenAt(reading, after)) &&
    isComma(tokenAt(reading, at - 1)) &&
    rest < clause.to - 2 &&
    !/ing$/.test(tokenAt(reading, rest).lower) &&
    !/^(?:who|which|a|an|but)$/.test(tokenAt(reading, rest).lower)
  )
    spans.push(spanOf(reading, rest, clause.to - 1));
  return spans;
}

/** "Auditor: levy would cost …", "Levy would cost …: auditor" in the title. */
export function headlineColon(reading: Reading, clause: Clause): Draft[] {
  if (reading.article.paragraphs[clause.paragraph]?.kind !== 'title') return [];
  for (let at = clause.from + 1; at < clause.to - 1; at++) {
    if (tokenAt(reading, at).text !== ':' || quoteAt(reading, at) !== -1) continue;
    const [left, right] = [at - clause.from, clause.to - at - 1];
    if (left <= 5 && right > 3 && allNominal(reading, clause.from, at - 1)) {
      return [
        draftFrom(reading, clause, {
          content: [spanOf(reading, at + 1, clause.to - 1)],
          cue: [at, at],
          subject: [clause.from, at - 1],
          form: 'headline',
          lemma: ':',
          confidence: 0.75,
        }),
      ];
    }
    if (right <= 3 && left > 4 && allNominal(reading, at + 1, clause.to - 1)) {
      return [
        draftFrom(reading, clause, {
          content: [spanOf(reading, clause.from, at - 1)],
          cue: [at, at],
          subject: [at + 1, clause.to - 1],
          form: 'headline',
          lemma: ':',
          confidence: 0.65,
        }),
      ];
    }
  }
  return [];
}

function allNominal(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const token = tokenAt(reading, at);
    if (!isNominal(token) && token.tag !== 'ADJ' && !/^[’'-]s?$/.test(token.text) && token.tag !== 'DET')
      return false;
  }
  return true;
}

type Parts = {
  content: Span[];
  cue: Run;
  subject: Run | null;
  form: Form;
  lemma: string;
  confidence: number;
};

/** The draft of a cue outside the verb frames; `cue` and `subject` are runs of tokens, both ends included. */
export function draftFrom(reading: Reading, clause: Clause, parts: Parts): Draft {
  const { cue, subject, ...rest } = parts;
  return {
    ...rest,
    cue: [tokenAt(reading, cue[0]).span[0], tokenAt(reading, cue[1]).span[1]],
    source: subject ? spanOf(reading, subject[0], subject[1]) : null,
    subject,
    at: subject ? subject[0] : cue[0],
    sentence: clause.sentence,
    paragraph: clause.paragraph,
  };
}
