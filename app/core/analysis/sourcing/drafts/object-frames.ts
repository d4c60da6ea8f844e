import { clauseEnd } from '../clause/complement.ts';
import { objectEnd } from '../clause/object-end.ts';
import { subjectAfter } from '../clause/subject-after.ts';
import { MEASURE_VERBS, OBJECT_VERBS } from '../lexicon/cue-verbs.ts';
import type { Reading } from '../reading.ts';
import { isNominal, quoteAt, spanOf, tokenAt } from '../reading.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './make-draft.ts';
import { draftOf } from './make-draft.ts';

const GERUND_VERBS = new Set([
  'recommend',
  'suggest',
  'propose',
  'consider',
  'deny',
  'discuss',
  'oppose',
  'support',
  'mention',
  'admit',
  'favor',
  'urge',
  'describe',
  'recall',
]);

/** She praised the crew: the noun phrase after a verb that judges, tells or shows; null without a subject or such a verb. */
export function objectRight(scene: Scene): Draft | null {
  const { reading, clause, group } = scene;
  const from = group.last + 1;
  const next = tokenAt(reading, from);
  if (from >= clause.to || !scene.subject) return null;
  if (/^(?:recall|remember)$/.test(group.lemma) && next.tag === 'NUM') return null;
  const measured = MEASURE_VERBS.has(group.lemma);
  if (!group.particle && !OBJECT_VERBS.has(group.lemma) && !measured) return null;
  if (
    !isNominal(next) &&
    !['DET', 'ADJ', 'ADV'].includes(next.tag) &&
    quoteAt(reading, from) === -1 &&
    !(/ing$/.test(next.lower) && next.tag === 'VERB' && (group.particle || GERUND_VERBS.has(group.lemma)))
  )
    return null;
  const gerund = next.tag === 'VERB' && /ing$/.test(next.lower);
  const end = gerund
    ? clauseEnd(reading, from, clause.to, 'infinitive')
    : objectEnd(reading, from, clause.to);
  if (end < from || (measured && !valued(reading, from, end))) return null;
  return draftOf(scene, 'object', [spanOf(reading, from, end)], 0.6);
}

/** "the gap at 3,000", "the price nearer four million", "the audience at ‘a few’". */
const valued = (reading: Reading, first: number, last: number): boolean => {
  let value = false;
  let scale = false;
  for (let at = first; at <= last; at++) {
    value ||= tokenAt(reading, at).tag === 'NUM' || quoteAt(reading, at) !== -1;
    scale ||= /^(?:at|near|nearer|closer|higher|lower|above|below|around|between)$/.test(
      tokenAt(reading, at).lower,
    );
  }
  return value && scale;
};

/** "The move was first reported by the paper." */
export function passive(scene: Scene): Draft | null {
  const { reading, clause, group } = scene;
  const by = group.last + 1;
  if (tokenAt(reading, by).lower !== 'by' || !scene.subject) return null;
  const agent = subjectAfter(reading, by + 1, clause.to);
  if (!agent) return null;
  const made = draftOf(
    { ...scene, subject: agent, group: { ...group, last: by } },
    'object',
    [spanOf(reading, scene.subject[0], scene.subject[1])],
    0.55,
  );
  return made;
}
