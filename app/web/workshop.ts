import type { OnProgress } from '#app/core/analysis/analyse.ts';
import type { Analysis } from '#app/core/analysis/finding.ts';
import type { BuiltQuiz, buildQuiz } from '#app/core/question/build/build-quiz.ts';

export type QuizParts = Parameters<typeof buildQuiz>[0];

/** A task that was given up, so that others are served. Told by its name: server and pages are built apart. */
export class WorkTooLong extends Error {
  override name = 'WorkTooLong';
  constructor(task: string) {
    super(`${task} took too long`);
  }
}

/** What a page waits for; where it was given up, an answer that the page of errors puts into words. */
export const orGivenUp = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: Error) => {
    if (error.name !== 'WorkTooLong') throw error;
    throw new Response('Took too long', { status: 504, statusText: 'Took too long' });
  });

/** The work that takes more than a moment. The server does it in a thread of its own, so that nobody waits for it. */
export type Workshop = {
  /** `onProgress` hears fractions that grow from 0 to 1 while somebody waits. */
  analyse: (text: string, heard?: { onProgress?: OnProgress }) => Promise<Analysis>;
  buildQuiz: (parts: QuizParts) => Promise<BuiltQuiz>;
  close: () => Promise<void>;
};

/** The same work in this thread: for tests, and for the thread itself. The language model loads at the first need. */
export const workshopHere: Workshop = {
  analyse: async (text, { onProgress } = {}) =>
    (await import('#app/core/analysis/analyse.ts')).analyse(text, onProgress),
  buildQuiz: async (parts) => (await import('#app/core/question/build/build-quiz.ts')).buildQuiz(parts),
  close: async () => undefined,
};
