import { expect, test } from 'vitest';
import { openWorkshop } from './workshop.ts';

/** A thread that upper-cases texts; it throws at "bad" and dies at "die". */
const THREAD = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id, input }) => {
      if (input === 'die') process.exit(1);
      parentPort.postMessage(input === 'bad' ? { id, problem: 'cannot read this' } : { id, value: input.toUpperCase() });
    });
  `)}`,
);

test('tasks given together each get their own answer', async () => {
  const workshop = openWorkshop(THREAD);
  expect(await Promise.all(['a', 'b', 'c'].map(workshop.analyse))).toEqual(['A', 'B', 'C']);
  await workshop.close();
});

test('a task that fails says why, and the next is done', async () => {
  const workshop = openWorkshop(THREAD);
  await expect(workshop.analyse('bad')).rejects.toThrow('cannot read this');
  expect(await workshop.analyse('good')).toBe('GOOD');
  await workshop.close();
});

test('when the thread dies its tasks fail, and a new one takes the next', async () => {
  const workshop = openWorkshop(THREAD);
  await expect(workshop.analyse('die')).rejects.toThrow('thread ended');
  expect(await workshop.analyse('alive')).toBe('ALIVE');
  await workshop.close();
});

test('a thread without work is ended, and work starts another', async () => {
  const workshop = openWorkshop(THREAD, 20);
  expect(await workshop.analyse('once')).toBe('ONCE');
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(await workshop.analyse('twice')).toBe('TWICE');
  await workshop.close();
});
