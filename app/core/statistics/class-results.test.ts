import { expect, test } from 'vitest';
import { sample } from '../question/samples.ts';
import { classResults, type StudentWork } from './class-results.ts';

const questions = [sample('q-choice'), sample('q-multiple')];
const work = (
  studentId: string,
  submittedAt: number | null,
  values: Record<string, string | string[] | null>,
): StudentWork => ({
  studentId,
  name: studentId,
  attempt: {
    id: `attempt-${studentId}`,
    startedAt: 1,
    submittedAt,
    responses: Object.entries(values).map(([questionId, value]) => ({ questionId, value })),
  },
});

test('each student is a row with a verdict for each question, a state and a score', () => {
  const { rows, counts, meanPercentage } = classResults(questions, [
    work('all right', 9, { 'q-choice': 'a', 'q-multiple': ['a', 'b'] }),
    work('half and blank', 8, { 'q-multiple': ['a'] }),
    work('at work', null, { 'q-choice': 'b' }),
    { studentId: 'absent', name: 'absent', attempt: null },
  ]);
  expect(rows.map(({ state, verdicts, score }) => [state, verdicts, score?.points ?? null])).toEqual([
    ['submitted', ['right', 'right'], 2],
    ['submitted', ['blank', 'partly'], 0.5],
    ['working', ['wrong', 'none'], 0],
    ['not-started', ['none', 'none'], null],
  ]);
  expect(counts).toEqual({ students: 4, started: 3, submitted: 2 });
  expect(meanPercentage).toBe(62.5);
});

test('a class where nobody has started has no figures and no advice', () => {
  const results = classResults(questions, [{ studentId: 'a', name: 'a', attempt: null }]);
  expect(results.meanPercentage).toBeNull();
  expect(results.advice).toEqual([]);
  expect(results.items.map(({ answered, difficulty }) => [answered, difficulty])).toEqual([
    [0, null],
    [0, null],
  ]);
});
