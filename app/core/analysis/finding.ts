import type { Paragraph } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { TechniqueId } from './persuasion/techniques.ts';
import type { MoveId } from './recruitment/moves.ts';

/** Who is speaking in a passage: the article itself, somebody it reports, or a message it describes. */
export type Voice = 'reporter' | 'source' | 'depicted';

export type SourceKind = 'named' | 'unnamed' | 'organization' | 'document' | 'character';
export type Stake = 'self-interested' | 'independent' | 'unclear';
export type Quotation = 'direct' | 'mixed' | 'indirect';

/** Content – cue – source. `cue` or `source` is null where the article leaves it out. */
export type Attribution = {
  id: string;
  content: Span[];
  cue: Span | null;
  source: Span | null;
  quotation: Quotation;
  /** Canonical name, the same wherever this source speaks. */
  speaker: string;
  speakerKind: SourceKind;
  /** The ledger entry of this speaker. */
  sourceId: string | null;
  /** The chance, 0 to 1, that a careful reader agrees. */
  confidence: number;
  /** One plain sentence that a 13-year-old understands and that quotes the words. */
  why: string;
};

/** One entry in the ledger of who speaks in the article. */
export type LedgerSource = {
  id: string;
  name: string;
  kind: SourceKind;
  /** The article's words for what this source is ("the county's health director"), or null. */
  role: string | null;
  /** How a sentence calls it: "Maria Lopez", "a CIA official", "the Chinese embassy". Starts lower-case unless a name. */
  label: string;
  stake: Stake;
  stakeWhy: string;
  /** How often the article attributes something to it. */
  mentions: number;
  attributionIds: string[];
  /** Spans that name or introduce it. */
  introduced: Span[];
  /** Whether anything else in the article confirms what it says: quoted support, or null. */
  verifiedBy: Span | null;
};

/** A party that was asked and gave no answer. `span` covers the whole clause. */
export type NoComment = { id: string; span: Span; who: string };

/** A number in the article and who gave it; null when the reporter states it. */
export type Figure = { id: string; span: Span; attributedTo: string | null; sourceId: string | null };

/** A party that is spoken about and never speaks. */
export type MissingVoice = { id: string; who: string; why: string; mentions: Span[] };

export type TechniqueFinding = {
  id: string;
  span: Span;
  technique: TechniqueId;
  voice: Voice;
  /** The source whose words these are, when voice is not the reporter. */
  sourceId: string | null;
  confidence: number;
  why: string;
};

/** A described or quoted message that recruits. `span` covers its description in the article. */
export type RecruitmentMessage = {
  id: string;
  span: Span;
  /** "the first video", "the leaflet" – how a sentence calls it. */
  label: string;
  sender: { name: string; span: Span } | null;
  audience: { name: string; span: Span } | null;
};

export type RecruitmentFinding = {
  id: string;
  span: Span;
  move: MoveId;
  messageId: string | null;
  confidence: number;
  why: string;
};

/** Everything that analysis saw in one article version. Arrays are in text order. */
export type Analysis = {
  /** Of this shape; stored analyses of an older shape are made again. */
  version: number;
  length: number;
  paragraphs: Paragraph[];
  sentences: Span[];
  attributions: Attribution[];
  sources: LedgerSource[];
  noComment: NoComment[];
  figures: Figure[];
  missingVoices: MissingVoice[];
  techniques: TechniqueFinding[];
  messages: RecruitmentMessage[];
  recruitment: RecruitmentFinding[];
  /** Sentences that carry no persuasion at all: material for controls. */
  plain: Span[];
  /** Words, Flesch-Kincaid grade (US school years). */
  reading: { words: number; grade: number };
};

/** Raised by one whenever what analysis sees or its shape changes: stored analyses are then made again. */
export const ANALYSIS_VERSION = 3;

/** Findings of this confidence and more are shown first; the rest are candidates. */
export const SHOWN = 0.5;
