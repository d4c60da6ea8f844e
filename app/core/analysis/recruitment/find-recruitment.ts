import type { Article } from '../../article/article.ts';
import { quotationsOf } from '../../article/quotations.ts';
import { overlaps, type Span } from '../../article/span.ts';
import type { Attribution, LedgerSource, RecruitmentFinding, RecruitmentMessage } from '../finding.ts';
import { explain } from '../persuasion/explain.ts';
import { makePassage, matchesOf, type Passage, sentenceAt } from '../persuasion/passage.ts';
import { findDescribed, MEDIUM } from './described.ts';
import { nameMessages } from './messages.ts';
import { type MoveCandidate, matchMoves, type Place } from './move-rule.ts';
import type { MoveId } from './moves.ts';
import { MOVE_RULES } from './rules/all.ts';

export type RecruitmentContext = {
  attributions: Attribution[];
  quotations: Span[];
  sources: LedgerSource[];
  depictions: Span[];
};

const RECRUITING =
  /\b(?:recruit\w*|enlist(?:s|ed|ing|ment)?|sign-?ups?|newcomers|new members|membership drive|organizing drive|unioni[sz]\w+|radicali[sz]\w+|indoctrinat\w+|groom(?:ed|ing)|pyramid|multi-?level|volunteers? wanted|left home|defected|defectors?|militia|cartel|gang|sect|defence force|army|navy|marines|agents?|downline|upline|spy for|to spy|cult|join(?:ed|ing)? (?:the|their|its|our|a|an|up|us)|short-handed)\b/g;
/** Recruiters' own people, as the article reports them. */
const PITCH =
  /\b(?:recruiters?|moderators?|handlers?|organi[sz]ers?|promoters?|sponsors?|pastors?|elders?|preachers?|influencers?|headhunters?|scouts?|leaders)\b[^.?!\n]{0,30}\b(?:warn|told|tell|promis|offer|urg|assur|boast|said|insist|claim)\w*/g;
/** What the reporter tells of the messages before describing them. */
const NAMES_A_MESSAGE = new RegExp(`\\b${MEDIUM}\\b`);
const ASKS = new Set<MoveId>(['call-to-action', 'channel']);
/** Moves that only somebody who wants you to join makes. */
const JOINING = new Set(['call-to-action', 'channel', 'social-proof']);
const LINES_ENOUGH = 3;
const WORDS_ENOUGH = 2;

const strongest = (candidates: MoveCandidate[]): MoveCandidate[] => {
  const kept: MoveCandidate[] = [];
  for (const one of [...candidates].sort((a, b) => b.confidence - a.confidence || a.span[0] - b.span[0])) {
    if (!kept.some((other) => other.move === one.move && overlaps(other.span, one.span))) kept.push(one);
  }
  return kept.sort(
    (a, b) => a.span[0] - b.span[0] || MOVE_ORDER.indexOf(a.move) - MOVE_ORDER.indexOf(b.move),
  );
};

const MOVE_ORDER = MOVE_RULES.map(([move]) => move);
const within = (spans: readonly Span[], at: number): boolean =>
  spans.some((span) => span[0] <= at && at < span[1]);

/** Quotations inside a source's quotation: in an article about recruiting, mostly the pitch as it was heard. */
const retold = (article: Article): Span[] =>
  quotationsOf(article.text, article.paragraphs)
    .filter(({ depth }) => depth > 0)
    .map(({ span }) => span);

const recruits = (passage: Passage, lines: readonly MoveCandidate[]): boolean => {
  const words = matchesOf(RECRUITING, passage.plain).length;
  if (words >= WORDS_ENOUGH) return true;
  const moves = new Set(lines.filter(({ confidence }) => confidence >= 0.6).map(({ move }) => move));
  return moves.size >= LINES_ENOUGH && [...moves].some((move) => JOINING.has(move));
};

/**
 * Messages that recruit and the moves they make, in text order. Empty where the article describes no message, or
 * none that asks anybody to join: a chant, an advertisement for soap or a plain report recruits nobody.
 */
export function findRecruitment(
  article: Article,
  context: RecruitmentContext,
): { messages: RecruitmentMessage[]; recruitment: RecruitmentFinding[] } {
  const described = findDescribed(article, context.quotations, context.depictions);
  if (described.length === 0) return { messages: [], recruitment: [] };
  const passage = makePassage(article, context.quotations);
  const spans = described.map(({ span }) => span);
  const inner = retold(article);
  const pitched = matchesOf(PITCH, passage.plain).map((match) => sentenceAt(article, match.index));
  const named = article.sentences
    .filter(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'text')
    .map(({ span }) => span)
    .filter(([from, to]) => NAMES_A_MESSAGE.test(passage.plain.slice(from, to)));
  const placeOf = (at: number, move: MoveId): Place => {
    const quoted = within(context.quotations, at);
    if (within(spans, at)) return quoted ? 'line' : 'told';
    if (within(inner, at)) return 'line';
    if (within(pitched, at)) return 'told';
    return ASKS.has(move) && !quoted && within(named, at) ? 'told' : 'outside';
  };
  const candidates = strongest(matchMoves(passage, MOVE_RULES, placeOf));
  const lines = candidates.filter(({ span }) => within(spans, span[0]));
  if (lines.length === 0 || !recruits(passage, lines)) return { messages: [], recruitment: [] };
  const messages = nameMessages(
    article,
    described.filter((one) => lines.some(({ span }) => overlaps(one.span, span))),
  );
  return {
    messages,
    recruitment: candidates.map(({ move, span, confidence, does }, i) => ({
      id: `r${i + 1}`,
      span,
      move,
      messageId: messages.find((message) => overlaps(message.span, span))?.id ?? null,
      confidence,
      why: explain(article.text, span, does),
    })),
  };
}
