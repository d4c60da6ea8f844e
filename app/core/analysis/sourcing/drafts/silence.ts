import { subjectBefore } from '../clause/subject.ts';
import { subjectAfter } from '../clause/subject-after.ts';
import { type Clause, isComma, quoteAt, type Reading, spanOf, tokenAt } from '../reading.ts';
import type { Draft, Run } from './draft.ts';

const ANSWER =
  'respond|reply|answer|comment|return|provide|speak|address|acknowledge|elaborate|say|discuss|be interviewed|talk|take questions|give|grant|grant an interview|explain|confirm|identify|name|release|disclose|make|offer|appear|be drawn|be reached';
const PATTERNS = [
  new RegExp(
    `\\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:\\w+ly )?(?:to (?:\\w+ly )?(?:${ANSWER})\\b|(?:an? |any |all |repeated |several )?(?:\\w+ )?(?:interview|comment|request|invitation))`,
    'i',
  ),
  /\b(?:did|do|does|has|have|had) ?(?:n[o’']t|n’t|not)(?: yet| immediately| respond)* ?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)? (?:\w+ ){0,3}(?:e-?mails?|calls?|messages?|questions?|requests?|letters?|texts?)|return(?:ed)? (?:\w+ ){0,4}(?:calls?|messages?|e-?mails?|requests?)|comment(?:ed)?|provide[d]? (?:a |any )?(?:comment|response|answer)|g(?:et|ot|otten) back|ma(?:k|d)e (?:\w+ ){0,3}available|offer(?:ed)? (?:a |any )?comment|acknowledge[d]? (?:\w+ ){0,3}requests?)\b/i,
  /\bcould (?:not|n’t|n't)(?: \w+ly)? be (?:\w+ly )?(?:reached|contacted|located|found for comment)\b/i,
  /\b(?:was|were|is|are) (?:not|n’t|n't)(?: \w+ly)? (?:made )?(?:available|reachable)\b/i,
  /\b(?:was|were|is|are) unavailable\b/i,
  /\b(?:none|no one|nobody|neither)\b.{0,80}\b(?:was|were) (?:made )?available\b/i,
  /\b(?:none|no one|nobody|neither)\b.{0,60}\b(?:responded|replied|answered (?:\w+ ){0,3}(?:e-?mails?|calls?|questions?|requests?)|would comment|agreed to (?:comment|speak|be interviewed))\b/i,
  /\b(?:had|has|have|offered|gave|made|issued|provided) no (?:immediate |further |public )?(?:comment|response|reply)\b/i,
  /\bwould (?:not|n’t|n't)(?: \w+ly)? (?:comment|say (?:whether|if|how|why|when|what|who)|discuss|answer (?:\w+ )?questions?|be interviewed)\b/i,
  /\b(?:requests?|calls?|e-?mails?|messages?|questions?|letters?|attempts?|inquiries)\b.{0,90}\b(?:(?:was|were|had been|have been|went) (?:not (?:\w+ly )?(?:returned|answered|acknowledged)|unanswered|unsuccessful|unreturned|ignored|declined|refused|rejected)|(?:got|received|drew|met with|brought) no (?:reply|response|answer))\b/i,
  /\b(?:ignored|turned down|rejected|did not grant) (?:\w+ ){0,3}(?:requests?|calls?|e-?mails?|messages?|questions?|invitations?)\b/i,
  /\bno (?:reply|response|answer|comment) (?:was|came|had)\b/i,
  /\bremained silent\b|\bfell silent when asked\b|\bwould not be drawn\b|\bnot immediately reachable\b/i,
];
const MORE_FORMS: readonly RegExp[] = [
  /\b(?:would|could) (?:neither|not) confirm (?:n?or) deny\b|\bneither confirm(?:s|ed)? nor den(?:y|ies|ied)\b/i,
  /\b(?:has|have|had) yet to (?:respond|reply|comment|answer)\b/i,
  /\b(?:did|does|do) (?:not|n[o’']t) (?:want|wish|agree) to (?:talk|comment|speak|be interviewed|answer|discuss)\b/i,
  /\bcould (?:not|n[o’']t) (?:comment|discuss|speak|say (?:whether|if|how|why|when|what|who))\b/i,
  /\b(?:does|do) (?:not|n[o’']t) (?:comment on|discuss)\b/i,
  /\b(?:kept|stayed) (?:silent|quiet)\b(?=[.,;]| when| about| on| after| for)|\b(?:hung up|walked away)\b(?=[.,]| when| after| on )/i,
  /\bwould (?:not|n[o’']t) go into (?:\w+ )?detail/i,
  /\breferred (?:\w+ )?(?:questions?|calls?|requests?|inquiries|enquiries|comment|reporters?)\b/i,
  /\b(?:attempts?|efforts?) to (?:reach|contact|speak (?:to|with)|find)\b.{0,60}\b(?:failed|were (?:unsuccessful|not successful|in vain)|got nowhere)\b/i,
  /\b(?:nobody|no one|no-one) (?:at|in|from) .{2,40}? (?:picked up|answered)\b/i,
  /\bneither .{2,60}? nor .{2,60}? (?:responded|replied|answered (?:\w+ ){0,3}(?:e-?mails?|calls?|questions?|messages?|requests?)|returned (?:\w+ ){0,3}(?:e-?mails?|calls?|messages?)|would comment|commented)\b/i,
];
const ASKING = /^(?:efforts?|requests?|calls?|e-?mails?|messages?|questions?|letters?|attempts?|inquiries)$/;

const GLOBAL = [...PATTERNS, ...MORE_FORMS].map((pattern) => new RegExp(pattern, 'gi'));
/** One quick look spares most sentences the patterns above. */
const HINT =
  /declin|refus|respon|repl|answer|comment|reach|availab|contact|locat|interview|request|call|mail|message|return|acknowledg|silent|drawn|not say|n’t say|n't say|discuss|attempt|effort|inquir|enquir|confirm|yet to|want to|silent|quiet|hung up|walked away|go into|referred|picked up|get back|got back/i;

/** A party asked that gave no answer; `run` names it. */
export type Silence = { draft: Draft; span: readonly [number, number] };

/** Every "did not respond", "declined to comment", "could not be reached" and their kin outside quotation marks. */
export function findSilences(reading: Reading): Silence[] {
  const found: Silence[] = [];
  for (const clause of reading.sentences) {
    const start = tokenAt(reading, clause.from).span[0];
    const text = reading.text.slice(start, reading.article.sentences[clause.sentence]?.span[1] ?? start);
    if (!HINT.test(text)) continue;
    for (const pattern of GLOBAL) {
      for (const match of text.matchAll(pattern)) {
        const silence = silenceAt(
          reading,
          clause,
          start + match.index,
          start + match.index + match[0].length,
        );
        if (
          silence &&
          !found.slice(-9).some((other) => other.span[0] < silence.span[1] && silence.span[0] < other.span[1])
        )
          found.push(silence);
      }
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function silenceAt(reading: Reading, clause: Clause, start: number, end: number): Silence | null {
  const verb = tokenIndex(reading, clause, start);
  if (verb < 0 || quoteAt(reading, verb) !== -1) return null;
  const run = whoIs(reading, clause, verb, end);
  const last = clauseLast(reading, clause, end);
  const first = run ? Math.min(run[0], verb) : verb;
  const fronted = leadIn(reading, clause, first);
  return {
    span: spanOf(reading, fronted, last),
    draft: {
      content: [],
      cue: [start, end],
      source: run ? spanOf(reading, run[0], run[1]) : null,
      subject: run,
      lemma: 'silence',
      form: 'silence',
      at: run ? run[0] : verb,
      sentence: clause.sentence,
      paragraph: clause.paragraph,
      confidence: 0.95,
    },
  };
}

function whoIs(reading: Reading, clause: Clause, verb: number, end: number): Run | null {
  const head = tokenAt(reading, verb);
  if (ASKING.test(head.lower)) return asked(reading, clause, verb, end);
  if (/^neither$/.test(head.lower)) {
    const named = beforeNor(reading, verb, clause.to);
    if (named) return named;
  }
  if (/^(?:none|no|nobody|neither)$/.test(head.lower)) {
    if (
      /^(?:at|in|from)$/.test(tokenAt(reading, verb + 1).lower) ||
      tokenAt(reading, verb + 2).lower === 'at'
    )
      return asked(reading, clause, verb, end);
    const of = tokenAt(reading, verb + 1).lower === 'of' ? subjectAfter(reading, verb + 2, clause.to) : null;
    return of ? cutAtVerb(reading, of) : [verb, verb];
  }
  let at = verb;
  while (at > clause.from && ['ADV', 'AUX'].includes(tokenAt(reading, at - 1).tag)) at--;
  const before = tokenAt(reading, at - 1);
  if (before.tag === 'CCONJ' || before.lower === 'who') {
    const from = subjectBefore(
      reading,
      before.lower === 'who' ? at : firstVerb(reading, clause),
      clause.from,
    );
    if (from) return from;
  }
  const run =
    subjectBefore(reading, at, clause.from) ??
    (tokenAt(reading, at - 1).tag === 'CCONJ' || isComma(tokenAt(reading, at - 1))
      ? subjectBefore(reading, firstVerb(reading, clause), clause.from)
      : null);
  return run && ASKING.test(tokenAt(reading, run[0]).lower) ? asked(reading, clause, run[0], end) : run;
}

/** "Neither Dorn nor his lawyer": the first of the two. */
function beforeNor(reading: Reading, neither: number, to: number): Run | null {
  for (let at = neither + 2; at < Math.min(to, neither + 12); at++)
    if (tokenAt(reading, at).lower === 'nor') return [neither + 1, at - 1];
  return null;
}

function firstVerb(reading: Reading, clause: Clause): number {
  for (let at = clause.from; at < clause.to; at++)
    if (['VERB', 'AUX'].includes(tokenAt(reading, at).tag) && quoteAt(reading, at) === -1) return at;
  return clause.from;
}

/** "Calls to the firm were not returned": the one called. */
function asked(reading: Reading, clause: Clause, from: number, end: number): Run | null {
  for (let at = from + 1; at < clause.to && tokenAt(reading, at).span[0] < end; at++) {
    if (/^(?:to|with|from|at|in|reach|contact|for)$/.test(tokenAt(reading, at).lower)) {
      const run = subjectAfter(reading, at + 1, clause.to);
      if (run) return cutAtVerb(reading, run);
    }
  }
  return null;
}

function cutAtVerb(reading: Reading, [first, last]: Run): Run {
  for (let at = first + 1; at <= last; at++)
    if (['AUX', 'VERB'].includes(tokenAt(reading, at).tag)) return [first, at - 1];
  return [first, last];
}

function tokenIndex(reading: Reading, clause: Clause, start: number): number {
  for (let at = clause.from; at < clause.to; at++) if (tokenAt(reading, at).span[1] > start) return at;
  return -1;
}

function clauseLast(reading: Reading, clause: Clause, end: number): number {
  for (let at = clause.from; at < clause.to - 1; at++) {
    if (tokenAt(reading, at).span[0] < end || !isComma(tokenAt(reading, at))) continue;
    if (tokenAt(reading, at + 1).tag === 'CCONJ') return at - 1;
  }
  return clause.to - 1;
}

/** "Asked how many, the firm did not reply": what was asked belongs to the clause. */
const leadIn = (reading: Reading, clause: Clause, first: number): number =>
  /^(?:asked|contacted|reached|pressed|approached|when|on)$/.test(tokenAt(reading, clause.from).lower) &&
  isComma(tokenAt(reading, first - 1))
    ? clause.from
    : first;
