import { expect, test } from 'vitest';
import {
  blueprintOf,
  DEFAULT_BLUEPRINT,
  MOST_PER_TOPIC,
  MOST_QUESTIONS,
  minutesFor,
  PRESET_IDS,
  PRESETS,
  scaledBlueprint,
} from './blueprint.ts';

test.each([
  ['lesson', 14, 25],
  ['warm-up', 6, 10],
  ['exit-ticket', 3, 5],
  ['sourcing', 10, 20],
] as const)('%s has %s questions and takes about %s minutes', (id, questions, minutes) => {
  expect(blueprintOf(PRESETS[id].topics, 'older').questions).toBe(questions);
  expect(minutesFor(questions)).toBe(minutes);
});

test('every preset is something that a teacher could have set', () => {
  for (const id of PRESET_IDS) {
    const { questions, topics } = blueprintOf(PRESETS[id].topics, 'younger');
    expect(questions).toBeGreaterThan(0);
    expect(questions).toBeLessThanOrEqual(MOST_QUESTIONS);
    for (const count of Object.values(topics)) expect(count).toBeLessThanOrEqual(MOST_PER_TOPIC);
  }
});

test('another number of questions keeps the default’s proportions', () => {
  expect(scaledBlueprint(null)).toEqual(DEFAULT_BLUEPRINT);
  expect(scaledBlueprint(7)).toEqual({ ...DEFAULT_BLUEPRINT, questions: 7 });
});
