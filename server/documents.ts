import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type BroughtDocument,
  type DocumentOutcome,
  type DocumentReader,
  UNREADABLE,
} from '#app/web/import/document.ts';

const LONGEST = 10_000;
const MOST_WAITING = 10;
const MEMORY = ['--max-old-space-size=128', '--max-semi-space-size=8'];
const BUSY = 'Several documents are being read at the moment. Try again in a few seconds.';
const CLOSED = 'The server is being stopped. Try again in a minute.';

/**
 * Reads documents that strangers made, each in a process of its own with little memory and time: what kills it
 * fails alone, and nothing of it stays behind. A thread would not do: one that runs out of memory can take the
 * whole server with it. One at a time; the others wait.
 */
export function openDocuments(
  script: URL,
  { longest = LONGEST } = {},
): DocumentReader & { close: () => void } {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let running: ChildProcess | undefined;
  let closed = false;

  const run = (brought: BroughtDocument) =>
    new Promise<DocumentOutcome>((resolve) => {
      // It has no need of the settings, and nobody reads what it prints.
      const child = fork(fileURLToPath(script), {
        execArgv: MEMORY,
        env: { NODE_ENV: 'production' },
        stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
      });
      running = child;
      const finish = (outcome: DocumentOutcome) => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.on('error', () => undefined);
        child.kill('SIGKILL');
        resolve(outcome);
      };
      const timer = setTimeout(() => finish({ problem: UNREADABLE.tooSlow }), longest);
      child.once('message', (outcome: DocumentOutcome) => finish(outcome));
      child.once('error', () => finish({ problem: UNREADABLE.broken }));
      child.once('exit', (_, signal) =>
        finish({ problem: signal === 'SIGABRT' ? UNREADABLE.tooMuch : UNREADABLE.broken }),
      );
      // A message would be another copy of the bytes in this process.
      const { bytes, ...about } = brought;
      child.send(about, (error) => {
        if (error) finish({ problem: UNREADABLE.broken });
      });
      child.stdin?.on('error', () => undefined).end(bytes);
    });

  return {
    read: async (brought) => {
      if (closed) return { problem: CLOSED };
      if (waiting >= MOST_WAITING) return { problem: BUSY };
      waiting++;
      // Those that wait must not start once it is closed.
      const reading = last.then(() => (closed ? { problem: CLOSED } : run(brought)));
      last = reading.finally(() => waiting--).catch(() => undefined);
      return reading;
    },
    close: () => {
      closed = true;
      running?.kill('SIGKILL');
    },
  };
}
