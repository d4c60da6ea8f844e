import { expect, test } from 'vitest';
import { ownSkills, summaryOf } from './skill-summary.ts';

const mark = (skill: 'identify-source' | 'name-technique', fraction: number | null) => ({
  skill,
  fraction,
  verdict: fraction === null ? ('blank' as const) : ('right' as const),
});

test('a skill is the mean of its questions, blanks earn nothing, open answers wait', () => {
  const skills = ownSkills([
    mark('identify-source', 1),
    mark('identify-source', null),
    mark('name-technique', 0.5),
    { skill: 'read-laterally', fraction: null, verdict: 'pending' },
  ]);
  expect(skills).toEqual([
    { skill: 'identify-source', level: 0.5, n: 2 },
    { skill: 'name-technique', level: 0.5, n: 1 },
  ]);
});

test('the summary names what went well and one thing to practise', () => {
  const summary = (one: number, other: number) =>
    summaryOf(ownSkills([mark('identify-source', one), mark('name-technique', other)]));
  expect(summary(1, 0)).toBe(
    'You can already say who a claim or quotation comes from. Practise this next: name the technique in a passage, or say that there is none.',
  );
  expect(summary(1, 1)).toMatch(/^You did well in every skill/);
  expect(summary(0, 0.2)).toMatch(/^These are skills that grow with practice\. Practise this next: say who/);
  expect(summaryOf([])).toMatch(/teacher/);
});
