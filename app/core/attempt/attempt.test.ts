import { expect, test } from 'vitest';
import { answerEditable, checkable, feedbackVisible, scoreVisible } from './behaviour.ts';
import { applies, mergeSaves } from './merge.ts';
import { scoreOf } from './score.ts';
import { isWindow, maySave, mayStart, SAVE_GRACE_MS, windowState } from './window.ts';

test('practice shows feedback once a question is checked, a test only when submitted and released', () => {
  const nothing = { checked: false, submitted: false, released: false };
  expect(feedbackVisible({ behaviour: 'practice', ...nothing })).toBe(false);
  expect(feedbackVisible({ behaviour: 'practice', ...nothing, released: true })).toBe(false);
  expect(feedbackVisible({ behaviour: 'practice', ...nothing, checked: true })).toBe(true);
  expect(feedbackVisible({ behaviour: 'practice', ...nothing, submitted: true })).toBe(true);
  expect(feedbackVisible({ behaviour: 'test', ...nothing, checked: true })).toBe(false);
  expect(feedbackVisible({ behaviour: 'test', ...nothing, submitted: true })).toBe(false);
  expect(feedbackVisible({ behaviour: 'test', ...nothing, released: true })).toBe(false);
  expect(feedbackVisible({ behaviour: 'test', checked: false, submitted: true, released: true })).toBe(true);
});

test('an answer cannot change once its feedback was seen or the attempt is submitted', () => {
  expect(answerEditable({ behaviour: 'practice', checked: false, submitted: false })).toBe(true);
  expect(answerEditable({ behaviour: 'practice', checked: true, submitted: false })).toBe(false);
  expect(answerEditable({ behaviour: 'test', checked: false, submitted: true })).toBe(false);
  expect(checkable({ behaviour: 'test', checked: false, submitted: false })).toBe(false);
  expect(checkable({ behaviour: 'practice', checked: false, submitted: false })).toBe(true);
  expect(scoreVisible({ behaviour: 'test', submitted: true, released: false })).toBe(false);
  expect(scoreVisible({ behaviour: 'practice', submitted: true, released: false })).toBe(true);
});

test('a window opens at its first moment and closes at its last', () => {
  const window = { opensAt: 1000, closesAt: 2000 };
  expect([999, 1000, 1999, 2000].map((now) => windowState(window, now))).toEqual([
    'not-yet-open',
    'open',
    'open',
    'closed',
  ]);
  expect(windowState({ opensAt: null, closesAt: null }, 5)).toBe('open');
  expect(mayStart(window, 2000)).toBe(false);
  expect(isWindow({ opensAt: 5, closesAt: 5 })).toBe(false);
});

test('a save is taken for a minute after closing, and no longer', () => {
  const window = { opensAt: 1000, closesAt: 2000 };
  expect(maySave(window, 999)).toBe(false);
  expect(maySave(window, 2000 + SAVE_GRACE_MS - 1)).toBe(true);
  expect(maySave(window, 2000 + SAVE_GRACE_MS)).toBe(false);
});

test('a later change wins whatever the order in which saves arrive', () => {
  const first = { questionId: 'q1', response: 'a', seq: 1 };
  const second = { questionId: 'q1', response: 'b', seq: 2 };
  const other = { questionId: 'q2', response: null, seq: 3 };
  expect(mergeSaves([], [first, second, other])).toEqual([second, other]);
  expect(mergeSaves([], [second, other, first, second])).toEqual([second, other]);
  expect(applies(2, 2)).toBe(false);
  expect(applies(null, 0)).toBe(true);
});

test('a score counts blanks as nothing earned, leaves out voided and waits for a teacher', () => {
  const mark = { points: 1, voided: false };
  const score = scoreOf([
    { ...mark, fraction: 1, verdict: 'right' },
    { ...mark, fraction: 0.5, verdict: 'partly', points: 2 },
    { ...mark, fraction: null, verdict: 'blank' },
    { ...mark, fraction: null, verdict: 'pending' },
    { ...mark, fraction: 0, verdict: 'wrong', voided: true },
  ]);
  expect(score).toEqual({ points: 2, max: 4, percentage: 50, pending: 1, blank: 1 });
  expect(scoreOf([]).percentage).toBeNull();
});
