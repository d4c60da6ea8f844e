import { Worker } from 'node:worker_threads';
import type { OnProgress } from '#app/core/analysis/analyse.ts';
import { type Workshop, WorkTooLong } from '#app/web/workshop.ts';

export type Task = { name: 'analyse' | 'buildQuiz'; input: unknown };
/** What the thread says: how far it is, then what it made or why it could not. */
export type Answer = { progress: number } | { value: unknown } | { problem: string };
type Job = {
  task: Task;
  onProgress: OnProgress | undefined;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
};

const IDLE = 60_000;
const LONGEST = 120_000;

/**
 * Reads articles and builds quizzes in a thread that is started at need and ended after a minute without work:
 * the server answers others meanwhile, and stays small while a class is at work. The thread gets one task at a
 * time, so that one which kills it or never ends fails alone; a new thread does the others.
 */
export function openWorkshop(thread: URL, { idle = IDLE, longest = LONGEST } = {}): Workshop {
  const queue: Job[] = [];
  let atWork: Job | undefined;
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;

  const end = async () => {
    clearTimeout(timer);
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };

  const next = () => {
    clearTimeout(timer);
    atWork = queue.shift();
    if (!atWork) {
      worker?.unref();
      timer = setTimeout(() => void end(), idle).unref();
      return;
    }
    const { task } = atWork;
    timer = setTimeout(() => fail(new WorkTooLong(task.name)), longest).unref();
    worker ??= start();
    worker.ref();
    worker.postMessage(task);
  };

  const fail = (error: Error) => {
    void end();
    atWork?.reject(error);
    next();
  };

  const start = () => {
    const started = new Worker(thread);
    const current = () => worker === started;
    started.on('message', (answer: Answer) => {
      if (!current()) return;
      if ('progress' in answer) {
        atWork?.onProgress?.(answer.progress);
        return;
      }
      if ('problem' in answer) atWork?.reject(new Error(answer.problem));
      else atWork?.resolve(answer.value);
      next();
    });
    started.on('error', (error: Error) => {
      if (current()) fail(error);
    });
    started.on('exit', () => {
      if (current()) fail(new Error('the workshop thread ended'));
    });
    return started;
  };

  const run = (name: Task['name'], input: unknown, onProgress?: OnProgress) =>
    new Promise<never>((resolve, reject) => {
      queue.push({ task: { name, input }, resolve: resolve as Job['resolve'], reject, onProgress });
      if (!atWork) next();
    });

  return {
    analyse: (text, heard) => run('analyse', text, heard?.onProgress),
    buildQuiz: (parts) => run('buildQuiz', parts),
    close: end,
  };
}
