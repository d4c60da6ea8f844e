import { Worker } from 'node:worker_threads';
import {
  type BroughtDocument,
  type DocumentOutcome,
  type DocumentReader,
  UNREADABLE,
} from '#app/web/import/document.ts';

const LONGEST = 10_000;
const MOST_WAITING = 10;
const HEAP_MB = 64;
const BUSY = 'Several documents are being read at the moment. Try again in a few seconds.';

/**
 * Reads documents that strangers made, each in a thread of its own with little memory and time: what kills the
 * thread fails alone, and nothing of it stays behind. One at a time; the others wait.
 */
export function openDocuments(
  thread: URL,
  { longest = LONGEST } = {},
): DocumentReader & { close: () => void } {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let running: Worker | undefined;

  const run = (brought: BroughtDocument) =>
    new Promise<DocumentOutcome>((resolve) => {
      const worker = new Worker(thread, {
        workerData: brought,
        transferList: [brought.bytes.buffer as ArrayBuffer],
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 8 },
        // It has no need of the settings, and hears nobody.
        env: {},
        stdout: true,
        stderr: true,
      });
      running = worker;
      const finish = async (outcome: DocumentOutcome) => {
        clearTimeout(timer);
        worker.removeAllListeners();
        worker.on('error', () => undefined);
        await worker.terminate();
        resolve(outcome);
      };
      const timer = setTimeout(() => void finish({ problem: UNREADABLE.tooLong }), longest);
      worker.once('message', (outcome: DocumentOutcome) => void finish(outcome));
      worker.once('error', (error: NodeJS.ErrnoException) => {
        const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        void finish({ problem: full ? UNREADABLE.tooMuch : UNREADABLE.broken });
      });
      worker.once('exit', () => void finish({ problem: UNREADABLE.broken }));
    });

  return {
    read: async (brought) => {
      if (waiting >= MOST_WAITING) return { problem: BUSY };
      waiting++;
      const reading = last.then(() => run(brought));
      last = reading.finally(() => waiting--).catch(() => undefined);
      return reading;
    },
    close: () => void running?.terminate(),
  };
}
