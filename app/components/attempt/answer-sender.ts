import type { Response } from '#app/core/question/question.ts';
import { type AnswerStore, lastingStore, type QueuedAnswer } from './answer-store.ts';

/**
 * What the server said, with the `seq` it has stored now. `older`: another answer with that number or a higher
 * one stays. `later`: nobody answered, try again.
 */
export type Reply =
  | { kind: 'kept' | 'older'; seq: number }
  | { kind: 'refused'; reason: string }
  | { kind: 'signed-out' }
  | { kind: 'later' };

export type Post = (answer: QueuedAnswer, check: boolean) => Promise<Reply>;

export type SenderState =
  | { kind: 'idle' | 'saving' | 'saved' | 'unsaved' | 'signed-out' }
  | { kind: 'refused'; reason: string };

export type SenderOptions = {
  attemptId: string;
  owner: string;
  store: AnswerStore;
  post: Post;
  now: () => number;
  /** Calls back once after this many milliseconds. */
  later: (run: () => void, milliseconds: number) => void;
  onState: (state: SenderState) => void;
};

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;

export type AnswerSender = ReturnType<typeof answerSender>;

/**
 * Sends answers until the server has acknowledged each with its `seq`. Each is stored before it is sent, and
 * only an acknowledgement removes it; nothing depends on whether the browser believes to be online.
 */
export function answerSender({ attemptId, owner, post, now, later, onState, ...device }: SenderOptions) {
  const store = lastingStore(device.store);
  const highest = new Map<string, number>();
  /** Questions answered since this page was loaded: what the student means now. */
  const fresh = new Set<string>();
  let sending: Promise<void> | null = null;
  let again = false;
  let failures = 0;
  let waiting = false;

  const learn = (questionId: string, seq: number) =>
    highest.set(questionId, Math.max(seq, highest.get(questionId) ?? 0));

  const next = (questionId: string): number => {
    const seq = (highest.get(questionId) ?? 0) + 1;
    highest.set(questionId, seq);
    return seq;
  };

  const queued = (questionId: string, value: Response | null): QueuedAnswer => {
    fresh.add(questionId);
    return { attemptId, questionId, owner, seq: next(questionId), value, at: now() };
  };

  async function answer(questionId: string, value: Response | null): Promise<void> {
    const entry = queued(questionId, value);
    onState({ kind: 'saving' });
    await store.put(entry);
    await flush();
  }

  /** Saves and asks for feedback; true when the server has both. Nothing is queued beyond the answer itself. */
  async function check(questionId: string, value: Response | null): Promise<boolean> {
    const entry = queued(questionId, value);
    onState({ kind: 'saving' });
    await store.put(entry);
    const reply = await post(entry, true);
    await settle(entry, reply);
    report(reply);
    if (reply.kind === 'later') retry();
    if (reply.kind === 'older') await flush();
    return reply.kind === 'kept';
  }

  /** Sends everything that waits; true when nothing does any more, false when the server cannot be reached. */
  async function flush(): Promise<boolean> {
    again = true;
    sending ??= sendAll();
    await sending;
    return (await pending()).length === 0;
  }

  async function sendAll(): Promise<void> {
    let last: Reply | null = null;
    try {
      while (again && last?.kind !== 'signed-out' && last?.kind !== 'later') {
        again = false;
        for (const entry of await pending()) {
          last = await post(entry, false);
          await settle(entry, last);
          if (last.kind === 'later' || last.kind === 'signed-out') break;
        }
      }
    } finally {
      sending = null;
    }
    if (last) report(last);
    if (last?.kind === 'later') retry();
    else failures = 0;
  }

  const pending = async () =>
    (await store.ofAttempt(attemptId)).filter(
      (entry) => entry.owner === owner && entry.refused === undefined,
    );

  async function settle(entry: QueuedAnswer, reply: Reply): Promise<void> {
    if (reply.kind === 'refused') return keepRefused(entry, reply.reason);
    if (reply.kind !== 'kept' && reply.kind !== 'older') return;
    const isLast = entry.seq === highest.get(entry.questionId);
    // Another tab or device has answered since this page last looked. What was given here, now, is meant.
    if (reply.kind === 'older' && isLast && fresh.has(entry.questionId)) {
      learn(entry.questionId, reply.seq);
      await store.put({ ...entry, seq: next(entry.questionId) });
      again = true;
      return;
    }
    // A later answer of this page is on its way and finds out by itself.
    if (reply.kind === 'older' && !isLast) return store.remove(entry);
    learn(entry.questionId, reply.seq);
    await store.remove(entry);
  }

  async function keepRefused(entry: QueuedAnswer, reason: string) {
    const there = (await store.ofAttempt(attemptId)).find(
      ({ questionId }) => questionId === entry.questionId,
    );
    if (there?.seq === entry.seq) await store.put({ ...entry, refused: reason });
  }

  function report(reply: Reply) {
    if ('seq' in reply) onState({ kind: 'saved' });
    else if (reply.kind === 'later') onState({ kind: 'unsaved' });
    else onState(reply);
  }

  function retry() {
    if (waiting) return;
    waiting = true;
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures);
    failures += 1;
    later(() => {
      waiting = false;
      void flush();
    }, wait);
  }

  /** Takes up what an earlier page left behind, and returns it to be shown. */
  async function resume(): Promise<QueuedAnswer[]> {
    await store.keepOnly(owner, now());
    const left = await store.ofAttempt(attemptId);
    for (const entry of left) learn(entry.questionId, entry.seq);
    void flush();
    return left;
  }

  return { answer, check, flush, learn, resume };
}
