import type { Run } from '../drafts/draft.ts';
import { QUOTE_VERBS } from '../lexicon/cue-verbs.ts';
import { SETTING_WORDS } from '../lexicon/cue-words.ts';
import type { Clause, Reading } from '../reading.ts';
import { isComma, isNominal, isVerb, quoteAt, tokenAt } from '../reading.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import type { VerbGroup } from './verb-group.ts';

/** "videos aimed at students", "by calling": a participle that only describes a noun or follows a preposition reports nothing. */
export function reduced(reading: Reading, clause: Clause, group: VerbGroup): boolean {
  const before = tokenAt(reading, group.first - 1);
  const token = tokenAt(reading, group.verb);
  if (group.form === 'participle')
    return before.tag === 'ADP' && !/^(?:by|after|while|before|in)$/.test(before.lower);
  const next = tokenAt(reading, group.verb + 1);
  const afterNoun = isNominal(before) && before.tag !== 'PRON' && group.first === group.verb;
  if (afterNoun && next.lower === 'by' && /(?:ed|en|wn|rd|id|ht|de)$/.test(token.lower)) return true;
  if (
    /^(?:call|name|title|dub)$/.test(group.lemma) &&
    /ed$/.test(token.lower) &&
    (before.tag === 'NOUN' || quoteAt(reading, group.first - 1) !== -1) &&
    /^(?:PROPN|NOUN)$/.test(next.tag)
  )
    return true;
  if (
    /^(?:asked|pressed)$/.test(token.lower) &&
    /^(?:when|if|,)$/.test(before.lower) &&
    /^(?:about|how|whether|why|what|if|on|by)$/.test(tokenAt(reading, group.verb + 1).lower)
  )
    return true;
  if (
    group.first !== group.verb ||
    !/(?:ed|en|wn)$/.test(token.lower) ||
    !isNominal(before) ||
    before.tag === 'PRON'
  )
    return false;
  const after = tokenAt(reading, group.verb + 1);
  if (after.tag !== 'ADP' || after.lower === 'that') return false;
  for (let at = group.first - 1; at >= clause.from; at--) {
    const left = tokenAt(reading, at);
    if (quoteAt(reading, at) !== -1 || isComma(left) || left.tag === 'CCONJ' || left.tag === 'SCONJ')
      return false;
    if (isVerb(left)) return true;
  }
  return false;
}

/** The subject of a cue as a run of tokens: its own, or of a participle or a second verb the sentence’s (`main`). */
export function ownSubject(reading: Reading, clause: Clause, group: VerbGroup, main: Run | null): Run | null {
  if (group.form === 'participle') {
    const before = tokenAt(reading, group.first - 1);
    if (isNominal(before)) return subjectBefore(reading, group.first, clause.from);
    return main ?? firstSubject(reading, clause, group.first);
  }
  const before = tokenAt(reading, group.first - 1);
  const joined =
    before.tag === 'CCONJ' || (isComma(before) && tokenAt(reading, group.first - 2).tag === 'CCONJ');
  if (joined) return main ?? firstSubject(reading, clause, group.first);
  return subjectBefore(reading, group.first, clause.from);
}

/** The subject of the sentence's first finite verb. */
function firstSubject(reading: Reading, clause: Clause, before: number): Run | null {
  for (let at = clause.from + 1; at < before; at++) {
    const token = tokenAt(reading, at);
    if (quoteAt(reading, at) !== -1 || !isVerb(token) || /ing$/.test(token.lower)) continue;
    const subject = subjectBefore(reading, at, clause.from);
    if (subject) return subject;
  }
  return null;
}

/** “…,” said Maria Lopez. — or: …, said Maria Lopez. */
export function invertedSubject(reading: Reading, clause: Clause, group: VerbGroup): Run | null {
  if (!QUOTE_VERBS.has(group.lemma) || group.form !== 'finite' || group.first !== group.verb) return null;
  const before = group.first - 1;
  const afterQuote = before >= clause.from && quoteAt(reading, before) !== -1;
  const afterComma = isComma(tokenAt(reading, before)) && before - clause.from > 2;
  if (!afterQuote && !afterComma) return null;
  const subject = subjectAfter(reading, group.last + 1, clause.to);
  if (!subject) return null;
  if (afterQuote) return subject;
  if (SETTING_WORDS.has(tokenAt(reading, subject[0]).lower) || /^(?:tell|ask|urge)$/.test(group.lemma))
    return null;
  if (hasVerb(reading, subject)) return null;
  const next = tokenAt(reading, subject[1] + 1);
  return subject[1] + 1 >= clause.to || isComma(next) || /^[.;]$/.test(next.text) ? subject : null;
}

const hasVerb = (reading: Reading, [first, last]: Run): boolean => {
  for (let at = first; at <= last; at++) {
    if (/^(?:who|which|whose|that)$/.test(tokenAt(reading, at).lower)) return false;
    if (isVerb(tokenAt(reading, at)) && quoteAt(reading, at) === -1) return true;
  }
  return false;
};
