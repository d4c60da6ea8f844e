import { expect, test } from 'vitest';
import { chosenIds } from '../question/kinds.ts';
import { markOf } from '../question/mark.ts';
import type { Question, Response } from '../question/question.ts';
import { SAMPLES, sample } from '../question/samples.ts';
import { adviceFor } from './advice.ts';
import { detectionRates } from './controls.ts';
import { correlation, itemStatistics } from './item.ts';
import type { MarkedAttempt } from './marked.ts';
import { misconceptionCounts } from './misconceptions.ts';
import { skillLevels } from './skill.ts';

const choice = sample('q-choice');
const control: Question = { ...choice, id: 'q-control', control: true };
const questions = [...SAMPLES, control];

const attempt = (attemptId: string, responses: Record<string, Response | null>): MarkedAttempt => ({
  attemptId,
  answers: Object.entries(responses).flatMap(([questionId, response]) => {
    const question = questions.find((one) => one.id === questionId);
    return question
      ? [{ questionId, ...markOf(question, response), chosen: chosenIds(question, response) }]
      : [];
  }),
});

const four = [
  attempt('1', { 'q-choice': 'a', 'q-multiple': ['a', 'b'], 'q-control': 'a' }),
  attempt('2', { 'q-choice': 'b', 'q-multiple': ['a'], 'q-control': 'b' }),
  attempt('3', { 'q-choice': 'c', 'q-multiple': ['c'], 'q-control': 'b' }),
  attempt('4', { 'q-choice': null, 'q-multiple': null }),
];

test('an item has its difficulty among those who answered and a count for each option', () => {
  const item = itemStatistics(choice, four);
  expect(item).toMatchObject({ answered: 3, blank: 1, discrimination: null });
  expect(item.difficulty).toBeCloseTo(1 / 3);
  expect(item.choosables.map((one) => [one.id, one.count, one.misconception])).toEqual([
    ['a', 1, null],
    ['b', 1, 'sibling-technique'],
    ['c', 1, 'misses-persuasion'],
  ]);
});

test('discrimination compares a question with the rest of the quiz from eight attempts on', () => {
  const eight = Array.from({ length: 8 }, (_, i) =>
    attempt(`${i}`, { 'q-choice': i < 4 ? 'a' : 'b', 'q-multiple': i < 4 ? ['a', 'b'] : ['c'] }),
  );
  expect(itemStatistics(choice, eight).discrimination).toBeCloseTo(1);
  expect(itemStatistics(choice, eight.slice(1)).discrimination).toBeNull();
  expect(
    correlation([
      [1, 1],
      [1, 0],
    ]),
  ).toBeNull();
  expect(correlation([])).toBeNull();
});

test('a skill has the mean of its marked answers', () => {
  const levels = skillLevels(SAMPLES, four);
  expect(levels.find((one) => one.skill === 'missing-voice')).toEqual({
    skill: 'missing-voice',
    level: 0.5,
    n: 3,
    questions: 1,
  });
  expect(levels.find((one) => one.skill === 'order-pitch')).toMatchObject({ level: null, n: 0 });
});

test('a confusion counts students, not answers', () => {
  expect(misconceptionCounts([choice, control], four)).toEqual([
    {
      misconception: 'sibling-technique',
      students: 2,
      met: 3,
      times: 3,
      questionIds: ['q-choice', 'q-control'],
    },
    { misconception: 'misses-persuasion', students: 1, met: 3, times: 1, questionIds: ['q-choice'] },
  ]);
});

test('hits and false alarms are counted apart', () => {
  expect(detectionRates([choice, control], four)).toEqual({
    hitRate: 2 / 3,
    hitChances: 3,
    falseAlarmRate: 2 / 3,
    falseAlarmChances: 3,
  });
  const marked = [attempt('5', { 'q-highlight': ['s1', 's3', 's4'] })];
  expect(detectionRates([sample('q-highlight')], marked)).toEqual({
    hitRate: 0.5,
    hitChances: 2,
    falseAlarmRate: 1,
    falseAlarmChances: 1,
  });
});

test('advice names the weakest skill and the commonest confusion with their counts', () => {
  const many = [1, 2, 3].flatMap((n) => four.map((one) => ({ ...one, attemptId: `${one.attemptId}.${n}` })));
  const facts = {
    skills: skillLevels(questions, many),
    misconceptions: misconceptionCounts(questions, many),
    controls: detectionRates(questions, many),
  };
  const advice = adviceFor(facts);
  expect(advice).toHaveLength(3);
  expect(advice[0]).toContain('name the technique');
  expect(advice[0]).toContain('33% over 18 answers');
  expect(advice[1]).toContain('6 students of 9');
  expect(adviceFor({ skills: [], misconceptions: [], controls: detectionRates([], []) })).toEqual([]);
});
