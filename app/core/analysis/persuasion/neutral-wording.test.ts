import { expect, test } from 'vitest';
import { NEUTRAL_WORDING, neutralise } from './neutral-wording.ts';

test.each([
  ['The mayor slammed the reckless plan on Tuesday.', 'The mayor criticized the risky plan on Tuesday.'],
  ['Prices skyrocketed after the disgraceful decision.', 'Prices rose after the decision.'],
  ['An outrageous fee was rammed through by the regime.', 'A fee was passed by the government.'],
  [
    'She is slamming a draconian rule that slashes budgets.',
    'She is criticizing a strict rule that cuts budgets.',
  ],
  ['The minister was utterly wrong, critics said.', 'The minister was wrong, critics said.'],
  ['a disgraceful attack on the school', 'an attack on the school'],
  ['Bureaucrats squandered the money.', 'Officials spent the money.'],
  ['The president tore into the so-called experts.', 'The president criticized the experts.'],
])('%s → %s', (loaded, plain) => {
  expect(neutralise(loaded).text).toBe(plain);
});

test.each(['The council met on Tuesday.', 'The decision is disgraceful.', 'A whopping 40 percent came.'])(
  'left alone: %s',
  (text) => {
    expect(neutralise(text)).toEqual({ text, changes: [] });
  },
);

test('changes point at the words that were replaced', () => {
  const text = 'Critics blasted the draconian fee.';
  for (const { span, from } of neutralise(text).changes) expect(text.slice(...span)).toBe(from);
  expect(neutralise(text).changes.map(({ to }) => to)).toEqual(['criticized', 'strict']);
});

test('the list is long, has no doubles and never swaps a word for itself', () => {
  expect(NEUTRAL_WORDING.length).toBeGreaterThanOrEqual(250);
  const keys = NEUTRAL_WORDING.map(({ loaded, kind }) => `${kind} ${loaded}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  for (const { loaded, plain } of NEUTRAL_WORDING) expect(plain).not.toBe(loaded);
});

test('what was made plain is not made plainer', () => {
  for (const text of ['The mayor slammed the reckless plan.', 'Thugs poured into the square.']) {
    const once = neutralise(text).text;
    expect(neutralise(once).text).toBe(once);
  }
});
