import { expect, test } from 'vitest';
import { openWorkshop } from './workshop.ts';

/** A thread that upper-cases texts; it throws at "bad", dies at "die" and never ends at "hang". */
const THREAD = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ input }) => {
      if (input === 'die') process.exit(1);
      if (input === 'hang') for (;;);
      if (input === 'long') for (const progress of [0.2, 0.6]) parentPort.postMessage({ progress });
      parentPort.postMessage(input === 'bad' ? { problem: 'cannot read this' } : { value: input.toUpperCase() });
    });
  `)}`,
);

test('tasks given together each get their own answer', async () => {
  const workshop = openWorkshop(THREAD);
  expect(await Promise.all(['a', 'b', 'c'].map((text) => workshop.analyse(text)))).toEqual(['A', 'B', 'C']);
  await workshop.close();
});

test('a task that fails says why, and the next is done', async () => {
  const workshop = openWorkshop(THREAD);
  await expect(workshop.analyse('bad')).rejects.toThrow('cannot read this');
  expect(await workshop.analyse('good')).toBe('GOOD');
  await workshop.close();
});

const outcomes = async (tasks: Promise<unknown>[]) =>
  (await Promise.allSettled(tasks)).map((one) =>
    one.status === 'fulfilled' ? one.value : one.reason.message,
  );

test('whoever waits hears how far the thread is', async () => {
  const workshop = openWorkshop(THREAD);
  const heard: number[] = [];
  const onProgress = (fraction: number) => heard.push(fraction);
  expect(await workshop.analyse('long', { onProgress })).toBe('LONG');
  expect(await workshop.analyse('short')).toBe('SHORT');
  expect(heard).toEqual([0.2, 0.6]);
  await workshop.close();
});

test('a task that takes too long fails alone: those who wait are served by a new thread', async () => {
  const workshop = openWorkshop(THREAD, { longest: 1_000 });
  expect(await outcomes(['first', 'hang', 'second', 'third'].map((text) => workshop.analyse(text)))).toEqual([
    'FIRST',
    'analyse took too long',
    'SECOND',
    'THIRD',
  ]);
  await workshop.close();
});

test('when the thread dies its task fails, and a new one takes the next', async () => {
  const workshop = openWorkshop(THREAD);
  expect(await outcomes(['die', 'next'].map((text) => workshop.analyse(text)))).toEqual([
    'the workshop thread ended',
    'NEXT',
  ]);
  expect(await workshop.analyse('alive')).toBe('ALIVE');
  await workshop.close();
});

test('a thread without work is ended, and work starts another', async () => {
  const workshop = openWorkshop(THREAD, { idle: 20 });
  expect(await workshop.analyse('once')).toBe('ONCE');
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(await workshop.analyse('twice')).toBe('TWICE');
  await workshop.close();
});
