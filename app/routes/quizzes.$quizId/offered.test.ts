import { expect, test } from 'vitest';
import type { Question } from '#app/core/question/question.ts';
import type { DraftQuestion } from '#app/core/question/review.ts';
import { sample } from '#app/core/question/samples.ts';
import { offeredFor } from './offered.ts';

const row = (id: string, preference: number, content: Partial<Question>): DraftQuestion => ({
  id,
  preference,
  position: null,
  origin: 'generated',
  decision: null,
  reason: null,
  content: { ...sample('q-choice'), id, ...content } as Question,
});
const asked = row('asked', 0, { stem: 'Which technique stands in the first line about the bridge?' });
const POOL = [
  row('twin', 1, { stem: 'Which technique stands in the first line about the bridge?' }),
  row('same', 2, { stem: 'What does the mayor want readers to feel here?' }),
  row('again', 3, { stem: 'What does the mayor want the readers to feel here?' }),
  row('topic', 4, { skill: 'tell-voice', stem: 'Whose words are these?' }),
  row('other', 5, { skill: 'read-verb', topic: 'sourcing', stem: 'What does “claimed” do?' }),
];

test.each([
  [{ skill: '', kind: '' }, 'skill:same topic:topic other:other'],
  [{ skill: 'read-verb', kind: '' }, 'other:other'],
  [{ skill: '', kind: 'order' }, ''],
])('of %o, what looks different is offered, the nearest first', (wanted, expected) => {
  const offered = offeredFor(asked, POOL, [asked], wanted);
  const told = offered.map(({ near, rows }) => `${near}:${rows.map(({ id }) => id).join(',')}`);
  expect(told.join(' ')).toBe(expected);
});
