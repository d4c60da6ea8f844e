import { clauseEnd } from '../clause/complement.ts';
import { objectEnd } from '../clause/object-end.ts';
import { subjectBefore } from '../clause/subject.ts';
import { LIGHT_VERBS, STANCE_NOUNS } from '../lexicon/cue-words.ts';
import { type Clause, isVerb, quoteAt, type Reading, spanOf, tokenAt } from '../reading.ts';
import type { Draft } from './draft.ts';
import { draftFrom } from './other-attributions.ts';

const REACH = 6;

/**
 * "She expressed concern that …", "he took a shot at …", "they raised questions about …": the cue is the verb with its
 * noun and preposition, the content what follows. Linear: a cue is at most `REACH` words long.
 */
export function lightVerbCues(reading: Reading, clause: Clause): Draft[] {
  const drafts: Draft[] = [];
  for (let verb = clause.from + 1; verb + 3 < clause.to; verb++) {
    const token = tokenAt(reading, verb);
    if (token.tag !== 'VERB' || !LIGHT_VERBS.has(token.lemma) || quoteAt(reading, verb) !== -1) continue;
    const noun = stanceNoun(reading, verb, clause.to);
    const found = noun > 0 ? cueAt(reading, clause, verb, noun) : null;
    if (found) drafts.push(found);
  }
  return drafts;
}

/** The first noun after the verb if it is one of stance and nothing but its own adjectives stands between; else -1. */
function stanceNoun(reading: Reading, verb: number, to: number): number {
  for (let at = verb + 1; at < Math.min(to, verb + REACH); at++) {
    const token = tokenAt(reading, at);
    if (quoteAt(reading, at) !== -1) return -1;
    if (token.tag === 'NOUN' && tokenAt(reading, at + 1).tag !== 'NOUN')
      return STANCE_NOUNS.has(token.lower) ? at : -1;
    if (!['DET', 'ADJ', 'ADV', 'PRON', 'NOUN', 'NUM'].includes(token.tag)) return -1;
  }
  return -1;
}

function cueAt(reading: Reading, clause: Clause, verb: number, noun: number): Draft | null {
  const next = tokenAt(reading, noun + 1);
  const clausal = next.lower === 'that';
  const plan = next.lower === 'to' && isVerb(tokenAt(reading, noun + 2));
  const about = /^(?:about|on|against|at|for|of|over|to|toward)$/.test(next.lower);
  if (!clausal && !plan && !about) return null;
  let first = verb;
  while (first > clause.from && ['AUX', 'ADV'].includes(tokenAt(reading, first - 1).tag)) first--;
  const subject = subjectBefore(reading, first, clause.from);
  if (!subject) return null;
  const whole = clausal || plan;
  const start = whole ? noun + 1 : noun + 2;
  const end = whole
    ? clauseEnd(reading, start, clause.to, clausal ? 'clause' : 'infinitive')
    : objectEnd(reading, start, clause.to);
  if (end < start) return null;
  return draftFrom(reading, clause, {
    content: [spanOf(reading, start, end)],
    cue: [first, whole ? noun : noun + 1],
    subject,
    form: 'object',
    lemma: tokenAt(reading, noun).lemma,
    confidence: 0.6,
  });
}
