import { expect, test } from 'vitest';
import { DEFAULT_BLUEPRINT } from './blueprint.ts';
import { SAMPLES, sample } from './samples.ts';
import { sisterBlueprint } from './sister.ts';

test('a sister quiz asks for the topics and skills that the quiz really has', () => {
  const asked = [sample('q-choice'), sample('q-match'), sample('q-highlight')].map((question) =>
    question.id === 'q-match' ? { ...question, topic: 'sourcing' as const } : question,
  );
  expect(sisterBlueprint({ ...DEFAULT_BLUEPRINT, wording: 'younger' }, asked)).toEqual({
    questions: 3,
    topics: { sourcing: 1, persuasion: 2, recruitment: 0 },
    skills: ['identify-source', 'spot-technique', 'name-technique'],
    kinds: DEFAULT_BLUEPRINT.kinds,
    wording: 'younger',
  });
});

test('each skill stands in it once', () => {
  const { skills } = sisterBlueprint(DEFAULT_BLUEPRINT, [...SAMPLES, ...SAMPLES]);
  expect(skills).toEqual([...new Set(skills)]);
});
