import { expect, test } from 'vitest';
import {
  acceptance,
  draftQuality,
  type Fate,
  type JudgedQuestion,
  type JudgingChange,
} from './draft-quality.ts';
import type { Decision } from './review.ts';

const question = (id: string, decision: Decision | null, rest: Partial<JudgedQuestion> = {}) => ({
  id,
  quizId: 'quiz',
  skill: 'read-verb' as const,
  kind: 'choice' as const,
  position: decision === 'rejected' ? null : 0,
  decision,
  reason: null,
  ...rest,
});
let number = 0;
const did = (action: string, questionId: string | null, undoes: string | null = null): JudgingChange => {
  number += 1;
  return { id: `c${number}`, quizId: 'quiz', number, action, questionId, undoes };
};
const fateOf = (one: ReturnType<typeof question>, log: JudgingChange[]): Fate | null => {
  const { all } = draftQuality([one], log);
  return (Object.entries(all).find(([, count]) => count > 0)?.[0] as Fate | undefined) ?? null;
};

test.each<[string, ReturnType<typeof question>, JudgingChange[], Fate | null]>([
  ['approved', question('a', 'approved'), [did('approve', 'a')], 'unchanged'],
  ['not looked at', question('a', null), [], null],
  ['edited', question('a', 'approved'), [did('approve', 'a'), did('edit', 'a')], 'edited'],
  ['approved with the rest', question('a', 'approved'), [did('approve-rest', null)], 'unseen'],
  [
    'approved by itself before the rest',
    question('a', 'approved'),
    [did('approve', 'a'), did('approve-rest', null)],
    'unchanged',
  ],
  [
    'withdrawn before the rest was approved',
    question('a', 'approved'),
    [did('approve', 'a'), did('withdraw', 'a'), did('approve-rest', null)],
    'unseen',
  ],
  ['rejected', question('a', 'rejected'), [did('reject', 'a')], 'rejected'],
  ['swapped', question('a', null, { position: null }), [did('replace', 'a')], 'swapped'],
  ['swapped and put back', question('a', null), [did('replace', 'a'), did('put-back', 'a')], null],
])('a question that was %s counts as it is', (_what, one, log, fate) => {
  expect(fateOf(one, log)).toBe(fate);
});

test('an edit that was taken back does not count', () => {
  const edit = did('edit', 'a');
  expect(fateOf(question('a', 'approved'), [did('approve', 'a'), edit, did('edit', 'a', edit.id)])).toBe(
    'unchanged',
  );
});

test('the counts stand by skill and kind, with the reasons', () => {
  const quality = draftQuality(
    [
      question('a', 'approved'),
      question('b', 'approved', { kind: 'order', skill: 'order-pitch' }),
      question('c', 'rejected', { reason: 'two-keys: both fit' }),
      question('d', 'rejected', { reason: 'two-keys' }),
      question('e', 'rejected'),
    ],
    [did('approve', 'a'), did('edit', 'b')],
  );
  expect(quality.all).toEqual({ unchanged: 1, edited: 1, swapped: 0, rejected: 3, unseen: 0 });
  expect(acceptance(quality.all)).toBe(0.2);
  expect(quality.bySkill.map(({ skill, tally }) => [skill, tally.rejected])).toEqual([
    ['order-pitch', 0],
    ['read-verb', 3],
  ]);
  expect(quality.byKind.map(({ kind }) => kind)).toEqual(['choice', 'order']);
  expect(quality.reasons).toEqual([
    { rule: 'two-keys', count: 2 },
    { rule: null, count: 1 },
  ]);
  expect(quality.words).toEqual(['both fit']);
});

test('nothing reviewed, nothing claimed', () => {
  const { all, bySkill } = draftQuality([], []);
  expect(acceptance(all)).toBeNull();
  expect(bySkill).toEqual([]);
});
