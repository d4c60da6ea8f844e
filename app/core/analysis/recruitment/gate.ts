import { matchesOf, type Passage } from '../persuasion/passage.ts';
import type { MoveCandidate } from './move-rule.ts';
import type { MoveId } from './moves.ts';

/** Words of winning people over for a body, a cause or a scheme. */
const STRONG =
  /\b(?:recruit\w*|enlist(?:s|ed|ing|ment)?|sign-?ups?|signed up|newcomers|new (?:members|boys|recruits)|membership drive|organizing drive|unioni[sz]\w+|radicali[sz]\w+|indoctrinat\w+|groom(?:ed|ing)|pyramid|multi-?level|volunteers? wanted|mercenar(?:y|ies)|private military|starter kits?|brand ambassadors?|downline|upline|spy for|to spy|cult|short-handed|short of (?:sailors|soldiers|members|staff|volunteers)|those who join|bring (?:in )?(?:a |two |three )?(?:friends?|new members)|volunteer (?:fire|brigade)\w*|(?:looks?|looking|in search) (?:for|of) (?:\w+ ){0,3}?(?:boys|girls|teenagers|students|people|members|volunteers|workers|recruits|men|women|programmers|gamers|mothers|veterans|soldiers)|finds? (?:its )?(?:students|members))\b/g;
const WEAK =
  /\b(?:left home|defected|defectors?|militia|cartel|gang|sect|defence force|army|navy|marines|agents?|join(?:ed|ing)? (?:the|their|its|our|a|an|up|us)|to join|invitations?|applicants|ambassadors?|summer camp|membership|members|intelligence service|spy agency|looks? for|looking for|app|union|starter)\b/g;
/** Moves that only somebody who wants you to join makes. */
const JOINING = new Set<MoveId>(['call-to-action', 'channel', 'social-proof']);
const SURE = 0.6;
const MANY = 5;
/** Chosen between 235 news articles that recruit nobody (one reaches 4.5) and thirty that do (most reach 6). */
const ENOUGH = 5;

export type Evidence = {
  /** Moves in what a message itself says or prints. */
  lines: readonly MoveCandidate[];
  /** Moves in what the reporter tells of the message or of the sender’s people. */
  told: readonly MoveCandidate[];
  /** Whether a line speaks to "you". */
  addressed: boolean;
  /** Whether the article shows somebody sending or courting. */
  sent: boolean;
  /** Whether the article describes a film, a leaflet or another message at length. */
  shown: boolean;
};

const kinds = (candidates: readonly MoveCandidate[]): Set<MoveId> =>
  new Set(candidates.filter(({ confidence }) => confidence >= SURE).map(({ move }) => move));

/** Whether an article is about winning people over: by its words, and by the moves of a message that speaks to somebody. */
export const recruits = (passage: Passage, { lines, told, addressed, sent, shown }: Evidence): boolean => {
  const strong = matchesOf(STRONG, passage.plain).length;
  const words = strong + matchesOf(WEAK, passage.plain).length / 2;
  const spoken = kinds(lines);
  const all = new Set([...spoken, ...kinds(told)]);
  const joining = [...all].some((move) => JOINING.has(move));
  if (strong >= 1 && words >= 2 && shown && lines.length > 0) return true;
  const score =
    Math.min(strong, 2) +
    spoken.size +
    (joining ? 1 : 0) +
    (addressed ? 1 : 0) +
    (sent ? 0.5 : 0) +
    (all.size >= MANY ? 1 : 0);
  return lines.length > 1 && score >= ENOUGH;
};
