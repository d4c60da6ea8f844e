import { expect, test } from 'vitest';
import { sample } from '../question/samples.ts';
import type { StudentWork } from './class-results.ts';
import { growthBetween } from './growth.ts';

const choice = sample('q-choice');
const multiple = sample('q-multiple');

const work = (
  studentId: string,
  answers: Record<string, string | string[]>,
  submitted = true,
): StudentWork => ({
  studentId,
  name: studentId,
  attempt: {
    id: `attempt of ${studentId}`,
    startedAt: 1,
    submittedAt: submitted ? 2 : null,
    responses: Object.entries(answers).map(([questionId, value]) => ({ questionId, value })),
  },
});

test('growth compares only the students who handed in both quizzes', () => {
  const before = {
    questions: [choice],
    work: [
      work('ana', { 'q-choice': 'b' }),
      work('ben', { 'q-choice': 'b' }),
      work('cem', { 'q-choice': 'a' }),
      work('dora', { 'q-choice': 'a' }, false),
    ],
  };
  const after = {
    questions: [choice],
    work: [
      work('ana', { 'q-choice': 'a' }),
      work('ben', { 'q-choice': 'b' }),
      { studentId: 'cem', name: 'cem', attempt: null },
      work('dora', { 'q-choice': 'a' }),
    ],
  };
  expect(growthBetween(before, after)).toEqual({
    students: 2,
    before: 0,
    after: 50,
    skills: [{ skill: 'name-technique', before: 0, after: 0.5 }],
  });
});

test('a skill that only one of the quizzes asks for is left out', () => {
  const before = { questions: [choice, multiple], work: [work('ana', { 'q-choice': 'a' })] };
  const after = { questions: [choice], work: [work('ana', { 'q-choice': 'a' })] };
  expect(growthBetween(before, after).skills.map(({ skill }) => skill)).toEqual(['name-technique']);
});

test('nobody in both: nothing to compare', () => {
  const before = { questions: [choice], work: [work('ana', { 'q-choice': 'a' })] };
  expect(growthBetween(before, { questions: [choice], work: [] })).toEqual({
    students: 0,
    before: null,
    after: null,
    skills: [],
  });
});
