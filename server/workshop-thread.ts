import { parentPort } from 'node:worker_threads';
import { workshopHere } from '#app/web/workshop.ts';
import type { Answer, Task } from './workshop.ts';

/** The workshop's own thread: one task after the other. */
parentPort?.on('message', async ({ name, input }: Task) => {
  const onProgress = (progress: number) => parentPort?.postMessage({ progress } satisfies Answer);
  const answer: Answer = await workshopHere[name](input as never, { onProgress }).then(
    (value) => ({ value }),
    (error: Error) => ({ problem: error.stack ?? String(error) }),
  );
  parentPort?.postMessage(answer);
});
