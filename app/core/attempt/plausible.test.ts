import { expect, test } from 'vitest';
import { gradeResponse, parseResponse } from '../question/kinds.ts';
import { SAMPLES } from '../question/samples.ts';
import { seeded } from '../random.ts';
import { plausibleResponse } from './plausible.ts';

test.each(SAMPLES)('an invented answer to a $kind question is one that a student could give', (question) => {
  const random = seeded(question.id);
  for (let i = 0; i < 200; i++) {
    const response = plausibleResponse(question, random(), random);
    if (response !== null) expect(parseResponse(question, response)).not.toBeNull();
  }
});

test('able students do better', () => {
  const mean = (ability: number) => {
    const random = seeded('same');
    const marks = Array.from({ length: 40 }, () =>
      SAMPLES.map((question) => gradeResponse(question, plausibleResponse(question, ability, random)) ?? 0),
    ).flat();
    return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  };
  expect(mean(0.9)).toBeGreaterThan(mean(0.3) + 0.2);
});

test('the same seed gives the same answers', () => {
  const once = () => SAMPLES.map((question) => plausibleResponse(question, 0.5, seeded('x')));
  expect(once()).toEqual(once());
});
