import { expect, test } from 'vitest';
import { orGivenUp, WorkTooLong } from './workshop.ts';

const afterwards = (work: Promise<unknown>) => orGivenUp(work).catch((thrown: unknown) => thrown);

test('work that was given up becomes an answer with a status of its own; anything else is passed on', async () => {
  const answer = await afterwards(Promise.reject(new WorkTooLong('buildQuiz')));
  expect(answer).toBeInstanceOf(Response);
  expect((answer as Response).status).toBe(504);
  expect(await afterwards(Promise.reject(new Error('broken')))).toEqual(new Error('broken'));
  expect(await afterwards(Promise.resolve(7))).toBe(7);
});
