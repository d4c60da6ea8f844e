import type { Span } from '../../article/span.ts';
import { matchesOf, type Passage, sentenceAt, trimSpan } from '../persuasion/passage.ts';
import { sayingAt } from '../persuasion/rule.ts';
import type { MoveId } from './moves.ts';

/**
 * A wording that makes a move. `pattern` is global and runs on lower-case text with straight quotes.
 * `line` is the confidence in a line that the message itself speaks or prints, `told` in the reporter's
 * description of the message, `outside` in what the sender's people say elsewhere (0: never there).
 */
export type MoveRule = {
  pattern: RegExp;
  line: number;
  told: number;
  outside: number;
  does: string;
  unless?: RegExp;
};

export type MoveCandidate = { move: MoveId; span: Span; confidence: number; does: string };

const BREAK = /[,;:()]|\s-\s|\b(?:while|and then|as he|as she|as they|before)\b/g;

/** “…,” at a comma inside quotation marks: the mark belongs to the clause. */
const CLOSING = /^[,.]?"/;

/** The clause of a description that holds the words: from comma to comma. */
const clauseAt = (passage: Passage, words: Span): Span => {
  const [from, to] = sentenceAt(passage.article, words[0]);
  let [start, end] = [from, to];
  for (const match of matchesOf(BREAK, passage.plain.slice(from, to))) {
    const at = from + match.index;
    if (at < words[0]) start = match[0].length === 1 ? at + 1 : at;
    else if (at >= words[1]) {
      end = at;
      break;
    }
  }
  const clause: Span = [Math.min(start, words[0]), Math.max(end, words[1])];
  const open = (passage.plain.slice(...clause).match(/"/g) ?? []).length % 2 === 1;
  const closing = open ? CLOSING.exec(passage.plain.slice(clause[1], to)) : null;
  return trimSpan(passage.article.text, [clause[0], clause[1] + (closing?.[0].length ?? 0)]);
};

/** `press` is what the sender’s people tell reporters: less sure than a line, and never a grievance of theirs. */
export type Place = 'line' | 'told' | 'press' | 'outside' | null;

const TO_PRESS = new Set<MoveId>([
  'social-proof',
  'channel',
  'identity',
  'promise',
  'call-to-action',
  'fear',
]);
const confidenceAt = (rule: MoveRule, move: MoveId, place: Place): number => {
  if (place === null) return 0;
  if (place !== 'press') return rule[place];
  return TO_PRESS.has(move) ? Math.max(rule.outside, rule.line - 0.1) : rule.outside;
};

/** Every match of the rules where `placeOf` lets them stand. */
export const matchMoves = (
  passage: Passage,
  rules: readonly (readonly [MoveId, readonly MoveRule[]])[],
  placeOf: (at: number, move: MoveId) => Place,
): MoveCandidate[] => {
  const found: MoveCandidate[] = [];
  for (const [move, list] of rules) {
    for (const rule of list) {
      for (const match of matchesOf(rule.pattern, passage.plain)) {
        const words: Span = [match.index, match.index + match[0].length];
        const place = placeOf(words[0], move);
        const confidence = confidenceAt(rule, move, place);
        if (confidence === 0) continue;
        const span = place === 'told' ? clauseAt(passage, words) : sayingAt(passage, words[0]);
        if (rule.unless?.test(passage.plain.slice(span[0], span[1] + 1))) continue;
        found.push({ move, span, confidence, does: rule.does });
      }
    }
  }
  return found;
};
