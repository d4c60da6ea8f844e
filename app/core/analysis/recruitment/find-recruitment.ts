import type { Article } from '../../article/article.ts';
import { quotationsOf } from '../../article/quotations.ts';
import { overlaps, type Span } from '../../article/span.ts';
import {
  type Attribution,
  type LedgerSource,
  type RecruitmentFinding,
  type RecruitmentMessage,
  SHOWN,
} from '../finding.ts';
import { calledIn } from '../message-label.ts';
import { explain } from '../persuasion/explain.ts';
import { makePassage, matchesOf, type Passage, sentenceAt } from '../persuasion/passage.ts';
import { type Described, findDescribed, MEDIUM } from './described.ts';
import { recruits } from './gate.ts';
import { nameMessages } from './messages.ts';
import { type MoveCandidate, matchMoves, type Place } from './move-rule.ts';
import type { MoveId } from './moves.ts';
import { pitchSentences } from './pitch-sentences.ts';
import { MOVE_RULES } from './rules/all.ts';
import { sendersIn, senderTest } from './sender.ts';
import { findSpoken } from './spoken.ts';

export type RecruitmentContext = {
  attributions: Attribution[];
  quotations: Span[];
  sources: LedgerSource[];
  depictions: Span[];
};

/** Recruiters' own people, as the article reports them. */
const PITCH =
  /\b(?:recruiters?|moderators?|handlers?|organi[sz]ers?|promoters?|sponsors?|pastors?|elders?|preachers?|influencers?|headhunters?|scouts?|leaders)\b[^.?!\n]{0,30}\b(?:warn|told|tell|promis|offer|urg|assur|boast|said|insist|claim)\w*/g;
/** What the reporter tells of the messages before describing them. */
const NAMES_A_MESSAGE = new RegExp(`\\b${MEDIUM}\\b`);
const ADDRESS = /\b(?:you|your|yours|yourself|us)\b/;
const ASKS = new Set<MoveId>(['call-to-action', 'channel']);
const strongest = (candidates: MoveCandidate[]): MoveCandidate[] => {
  const kept: MoveCandidate[] = [];
  for (const one of [...candidates].sort((a, b) => b.confidence - a.confidence || a.span[0] - b.span[0])) {
    if (!kept.some((other) => other.move === one.move && overlaps(other.span, one.span))) kept.push(one);
  }
  return kept.sort(
    (a, b) => a.span[0] - b.span[0] || MOVE_ORDER.indexOf(a.move) - MOVE_ORDER.indexOf(b.move),
  );
};

const MOST_AT_ONCE = 2;
/** A line that seems to make three moves at once makes the two surest; the rest are candidates. */
const calibrated = (candidates: readonly MoveCandidate[]): MoveCandidate[] =>
  candidates.map((one) => {
    const surer = candidates.filter(
      (other) =>
        other.span[0] === one.span[0] && other.span[1] === one.span[1] && other.confidence > one.confidence,
    );
    return surer.length < MOST_AT_ONCE ? one : { ...one, confidence: Math.min(one.confidence, SHOWN - 0.05) };
  });

const MOVE_ORDER = MOVE_RULES.map(([move]) => move);
const within = (spans: readonly Span[], at: number): boolean =>
  spans.some((span) => span[0] <= at && at < span[1]);

/** Quotations inside a source's quotation: in an article about recruiting, mostly the pitch as it was heard. */
const retold = (article: Article): Span[] =>
  quotationsOf(article.text, article.paragraphs)
    .filter(({ depth }) => depth > 0)
    .map(({ span }) => span);

/** Where nobody printed or filmed anything, the words of mouth are the message: from the first line to the last nearby. */
const NEARBY = 400;
const pitchOf = (candidates: readonly MoveCandidate[]): Described[] => {
  const spans = candidates.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  const pitch = spans.reduce<Span | null>(
    (open, span) =>
      open === null ? span : span[0] - open[1] < NEARBY ? [open[0], Math.max(open[1], span[1])] : open,
    null,
  );
  return pitch ? [{ span: pitch, printed: false, called: calledIn('', 'pitch') }] : [];
};

/** “They told me that …”: what somebody heard from recruiters, to the end of the sentence. */
const HEARD =
  /\b(?:they|he|she|recruiters?|somebody|someone|a (?:man|woman|guy)) (?:\w+ )?(?:told|asked|promised|offered|warned|called|would say|said to) (?:me|us|him|her|them|my (?:son|daughter|brother|sister)|every\w*) /g;

const heardOf = (passage: Passage, quotations: readonly Span[]): Span[] =>
  matchesOf(HEARD, passage.plain)
    .filter((match) => within(quotations, match.index))
    .map((match): Span => [match.index + match[0].length, sentenceAt(passage.article, match.index)[1]]);

/** Messages that both ways of looking found are one. */
const joined = (described: Described[], voiced: Described[]): Described[] =>
  [...described, ...voiced.filter((one) => !described.some((other) => overlaps(other.span, one.span)))].sort(
    (a, b) => a.span[0] - b.span[0],
  );

/**
 * Messages that recruit and the moves they make, in text order. Empty where the article describes no message, or
 * none that asks anybody to join: a chant, an advertisement for soap or a plain report recruits nobody.
 */
export function findRecruitment(
  article: Article,
  context: RecruitmentContext,
): { messages: RecruitmentMessage[]; recruitment: RecruitmentFinding[] } {
  const senders = sendersIn(article, context.sources);
  const isSender = senderTest(article, senders);
  const spoken = findSpoken(article, context.quotations, context.attributions, context.sources, isSender);
  const depicted = findDescribed(article, context.quotations, context.depictions);
  const described = joined(depicted, spoken.messages);
  const passage = makePassage(article, context.quotations);
  const spans = described.map(({ span }) => span);
  const heard = heardOf(passage, context.quotations);
  const inner = [...retold(article), ...spoken.lines, ...heard];
  const pitched = [
    ...matchesOf(PITCH, passage.plain).map((match) => sentenceAt(article, match.index)),
    ...spoken.told,
  ];
  const courted = pitchSentences(article, context.quotations, isSender);
  const named = article.sentences
    .filter(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'text')
    .map(({ span }) => span)
    .filter(([from, to]) => NAMES_A_MESSAGE.test(passage.plain.slice(from, to)));
  const placeOf = (at: number, move: MoveId): Place => {
    const quoted = within(context.quotations, at);
    if (within(spans, at)) return quoted ? 'line' : 'told';
    if (within(inner, at)) return 'line';
    if (within(pitched, at) || (!quoted && within(courted, at))) return 'told';
    if (within(spoken.press, at)) return 'press';
    return ASKS.has(move) && !quoted && within(named, at) ? 'told' : 'outside';
  };
  const candidates = strongest(matchMoves(passage, MOVE_RULES, placeOf));
  const lines = candidates.filter(
    ({ span }) => placeOf(span[0], 'call-to-action') === 'line' || within(spans, span[0]),
  );
  const told = candidates.filter(({ span }) => !lines.some((line) => line.span === span));
  const addressed = lines.some(({ span }) => ADDRESS.test(passage.plain.slice(...span)));
  const evidence = { lines, told, addressed, sent: senders.length > 0, shown: depicted.length > 0 };
  if (!recruits(passage, evidence)) return { messages: [], recruitment: [] };
  const messages = nameMessages(
    article,
    described.some((one) => lines.some(({ span }) => overlaps(one.span, span)))
      ? described.filter((one) => lines.some(({ span }) => overlaps(one.span, span)))
      : pitchOf([...lines, ...told]),
    senders,
  );
  return {
    messages,
    recruitment: calibrated(candidates).map(({ move, span, confidence, does }, i) => ({
      id: `r${i + 1}`,
      span,
      move,
      messageId: messages.find((message) => overlaps(message.span, span))?.id ?? null,
      confidence,
      why: explain(article.text, span, does),
    })),
  };
}
