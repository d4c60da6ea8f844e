import { expect, test } from 'vitest';
import { standingChanges, statesBefore } from './quiz-change.ts';
import type { DraftRow } from './review.ts';
import { sample } from './samples.ts';

const row = (id: string, rest: Partial<DraftRow> = {}): DraftRow => ({
  id,
  position: 0,
  preference: 0,
  origin: 'generated',
  decision: null,
  reason: null,
  ...rest,
});

test('a change that was taken back no longer stands, nor does its taking back', () => {
  const change = (id: string, number: number, undoes: string | null = null) => ({ id, number, undoes });
  const log = [change('c', 3, 'b'), change('a', 1), change('b', 2), change('d', 4)];
  expect(standingChanges(log).map(({ id }) => id)).toEqual(['a', 'd']);
  expect(standingChanges([])).toEqual([]);
});

test.each<[string, DraftRow, object[]]>([
  ['nothing', row('a'), []],
  ['a decision', row('a', { decision: 'approved' }), [{ id: 'a', decision: null, content: null }]],
  ['a place', row('a', { position: 3 }), [{ id: 'a', position: 0, content: null }]],
  ['a reason', row('a', { reason: 'two-keys' }), [{ id: 'a', reason: null }]],
  ['a new question', row('b'), [{ id: 'b', position: null, decision: 'rejected' }]],
])('what was before %s changed', (_what, after, states) => {
  expect(statesBefore([row('a')], [after], new Map())).toMatchObject(states);
});

test('what was before other words are the old words', () => {
  const reworded = new Map([['a', sample('q-choice')]]);
  expect(statesBefore([row('a'), row('b')], [row('a'), row('b')], reworded)).toEqual([
    { id: 'a', position: 0, content: sample('q-choice'), decision: null, reason: null },
  ]);
});
