import { useEffect, useMemo, useRef, useState } from 'react';
import type { Response } from '#app/core/question/question.ts';
import { noteAcknowledged } from './acknowledged.ts';
import { type AnswerSender, answerSender, type SenderState } from './answer-sender.ts';
import { memoryStore, openAnswerStore } from './answer-store.ts';
import { postAnswer } from './post-answer.ts';
import { wipeIfAsked } from './wipe-answers.ts';

export type Answers = {
  state: SenderState;
  /** Answers given on this page or left from before, newer than what the server sent with the page. */
  local: ReadonlyMap<string, Response | null>;
  /** Grows when answers left from an earlier page appear, so that fields are drawn again. */
  resumed: number;
  answer: (questionId: string, value: Response | null) => void;
  check: (questionId: string, value: Response | null) => Promise<boolean>;
  /** Tells the `seq` that the server has, so that the next answer is newer. */
  learn: (questionId: string, seq: number) => void;
  /** True when nothing waits any more. */
  flush: () => Promise<boolean>;
};

/** What the attempt's frame gives to the pages inside it. */
export type AttemptOutlet = { answers: Answers; questionIds: string[] };

/** The queue of one attempt's answers; lives as long as the attempt's page. */
export function useAnswers(attemptId: string, owner: string): Answers {
  const [state, setState] = useState<SenderState>({ kind: 'idle' });
  const [local, setLocal] = useState<ReadonlyMap<string, Response | null>>(new Map());
  const [resumed, setResumed] = useState(0);
  const known = useRef(new Map<string, number>());
  const sender = useRef<Promise<AnswerSender> | null>(null);

  useEffect(() => {
    const opened = open();
    sender.current = opened;
    const again = () => void opened.then((ready) => ready.flush());
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };

    async function open(): Promise<AnswerSender> {
      const store = typeof indexedDB === 'undefined' ? memoryStore() : await openAnswerStore();
      await wipeIfAsked(store);
      const made = answerSender({
        attemptId,
        owner,
        store,
        post: async (entry, checked) => {
          const reply = await postAnswer(entry, checked);
          if ('seq' in reply) noteAcknowledged(attemptId, entry.questionId, reply.seq);
          return reply;
        },
        now: Date.now,
        later: (run, wait) => setTimeout(run, wait),
        onState: setState,
      });
      for (const [questionId, seq] of known.current) made.learn(questionId, seq);
      const left = await made.resume();
      if (left.length > 0) {
        setLocal(
          (before) =>
            new Map([...left.map(({ questionId, value }) => [questionId, value] as const), ...before]),
        );
        setResumed((count) => count + 1);
      }
      return made;
    }
  }, [attemptId, owner]);

  return useMemo(() => {
    const remember = (questionId: string, value: Response | null) =>
      setLocal((before) => new Map(before).set(questionId, value));
    return {
      state,
      local,
      resumed,
      answer: (questionId, value) => {
        remember(questionId, value);
        void sender.current?.then((ready) => ready.answer(questionId, value));
      },
      check: async (questionId, value) => {
        remember(questionId, value);
        return (await sender.current)?.check(questionId, value) ?? false;
      },
      learn: (questionId, seq) => {
        known.current.set(questionId, seq);
        void sender.current?.then((ready) => ready.learn(questionId, seq));
      },
      flush: async () => {
        const ready = await sender.current;
        return ready ? ready.flush() : true;
      },
    };
  }, [state, local, resumed]);
}
