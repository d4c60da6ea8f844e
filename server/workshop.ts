import { Worker } from 'node:worker_threads';
import type { Workshop } from '#app/web/workshop.ts';

export type Task = { id: number; name: 'analyse' | 'buildQuiz'; input: unknown };
export type Answer = { id: number } & ({ value: unknown } | { problem: string });
type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };

const IDLE = 60_000;
const LONGEST = 120_000;

/**
 * Reads articles and builds quizzes in a thread that is started at need and ended after a minute without work:
 * the server answers others meanwhile, and stays small while a class is at work.
 */
export function openWorkshop(thread: URL, idle = IDLE): Workshop {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let ending: NodeJS.Timeout | undefined;
  let lastId = 0;

  const end = async () => {
    clearTimeout(ending);
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };

  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    void end();
  };

  const start = () => {
    const started = new Worker(thread);
    started.on('message', ({ id, ...answer }: Answer) => {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if ('problem' in answer) reject?.(new Error(answer.problem));
      else resolve?.(answer.value);
      if (waiting.size === 0) {
        started.unref();
        ending = setTimeout(() => void end(), idle).unref();
      }
    });
    started.on('error', fail);
    started.on('exit', () => {
      if (worker === started) fail(new Error('the workshop thread ended'));
    });
    return started;
  };

  const run = (name: Task['name'], input: unknown) =>
    new Promise<never>((resolve, reject) => {
      clearTimeout(ending);
      worker ??= start();
      worker.ref();
      const id = ++lastId;
      const tooLong = setTimeout(() => fail(new Error(`${name} took too long`)), LONGEST).unref();
      const settled = { resolve: resolve as Waiting['resolve'], reject };
      waiting.set(id, {
        resolve: (value) => {
          clearTimeout(tooLong);
          settled.resolve(value);
        },
        reject: (error) => {
          clearTimeout(tooLong);
          settled.reject(error);
        },
      });
      worker.postMessage({ id, name, input } satisfies Task);
    });

  return {
    analyse: (text) => run('analyse', text),
    buildQuiz: (parts) => run('buildQuiz', parts),
    close: end,
  };
}
