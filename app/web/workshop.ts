import type { Analysis } from '#app/core/analysis/finding.ts';
import type { BuiltQuiz, buildQuiz } from '#app/core/question/build/build-quiz.ts';

export type QuizParts = Parameters<typeof buildQuiz>[0];

/** The work that takes more than a moment. The server does it in a thread of its own, so that nobody waits for it. */
export type Workshop = {
  analyse: (text: string) => Promise<Analysis>;
  buildQuiz: (parts: QuizParts) => Promise<BuiltQuiz>;
  close: () => Promise<void>;
};

/** The same work in this thread: for tests, and for the thread itself. The language model loads at the first need. */
export const workshopHere: Workshop = {
  analyse: async (text) => (await import('#app/core/analysis/analyse.ts')).analyse(text),
  buildQuiz: async (parts) => (await import('#app/core/question/build/build-quiz.ts')).buildQuiz(parts),
  close: async () => undefined,
};
