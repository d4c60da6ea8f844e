import { expect, test } from 'vitest';
import { answerEditable, checkable, feedbackVisible, scoreVisible } from './behaviour.ts';
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

test('what is closed by hand before it opens is closed, and stays so', () => {
  const window = { opensAt: 2000, closesAt: 1000 };
  expect([999, 1000, 2000].map((now) => windowState(window, now))).toEqual([
    'not-yet-open',
    'closed',
    'closed',
  ]);
  expect(maySave(window, 1001)).toBe(false);
});

test('a save is taken for a minute after closing, and no longer', () => {
  const window = { opensAt: 1000, closesAt: 2000 };
  expect(maySave(window, 999)).toBe(false);
  expect(maySave(window, 2000 + SAVE_GRACE_MS - 1)).toBe(true);
  expect(maySave(window, 2000 + SAVE_GRACE_MS)).toBe(false);
});

test('a score counts blanks as nothing earned and waits for a teacher', () => {
  const score = scoreOf([
    { fraction: 1, verdict: 'right' },
    { fraction: 0.5, verdict: 'partly' },
    { fraction: null, verdict: 'blank' },
    { fraction: null, verdict: 'pending' },
    { fraction: 0, verdict: 'wrong' },
  ]);
  expect(score).toEqual({ points: 1.5, max: 4, percentage: 38, pending: 1, blank: 1 });
  expect(scoreOf([]).percentage).toBeNull();
});
