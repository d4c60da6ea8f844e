import type { Response } from '#app/core/question/question.ts';

/** An answer that the server has not acknowledged yet. `owner` is the student it belongs to. */
export type QueuedAnswer = {
  attemptId: string;
  questionId: string;
  owner: string;
  seq: number;
  value: Response | null;
  /** Milliseconds on this device's clock: only for throwing away what is a day old. */
  at: number;
  /** Why the server will never take it. */
  refused?: string;
};

/** Where answers wait, one per question: the last one given. */
export type AnswerStore = {
  put: (answer: QueuedAnswer) => Promise<void>;
  ofAttempt: (attemptId: string) => Promise<QueuedAnswer[]>;
  all: () => Promise<QueuedAnswer[]>;
  /** Removes it only while it is still the answer with this `seq`. */
  remove: (answer: QueuedAnswer) => Promise<void>;
  /** Removes what is not this owner's and what is older than a day. */
  keepOnly: (owner: string, now: number) => Promise<void>;
  wipe: () => Promise<void>;
};

const DAY = 24 * 3_600_000;
const NAME = 'answers';

const stale = (answer: QueuedAnswer, owner: string, now: number) =>
  answer.owner !== owner || Math.abs(now - answer.at) > DAY;

/** For browsers that refuse IndexedDB (private windows of old ones), and for tests. */
export function memoryStore(): AnswerStore {
  const answers = new Map<string, QueuedAnswer>();
  const key = ({ attemptId, questionId }: QueuedAnswer) => `${attemptId} ${questionId}`;
  return {
    put: async (answer) => {
      answers.set(key(answer), answer);
    },
    all: async () => [...answers.values()],
    ofAttempt: async (attemptId) => [...answers.values()].filter((answer) => answer.attemptId === attemptId),
    remove: async (answer) => {
      if (answers.get(key(answer))?.seq === answer.seq) answers.delete(key(answer));
    },
    keepOnly: async (owner, now) => {
      for (const [name, answer] of answers) if (stale(answer, owner, now)) answers.delete(name);
    },
    wipe: async () => answers.clear(),
  };
}

/**
 * A store that cannot fail: each answer of this page is kept in memory too, and at the device's first failure
 * (it is full, or the connection to its database is lost) the memory takes over for as long as the page lives.
 */
export function lastingStore(device: AnswerStore): Omit<AnswerStore, 'all' | 'wipe'> {
  const memory = memoryStore();
  let lost = false;
  const onDevice = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (lost) return undefined;
    try {
      return await work();
    } catch {
      lost = true;
      return undefined;
    }
  };
  const both = async (work: (store: AnswerStore) => Promise<void>) => {
    await work(memory);
    await onDevice(() => work(device));
  };
  return {
    put: (answer) => both((store) => store.put(answer)),
    ofAttempt: async (attemptId) => {
      const here = await memory.ofAttempt(attemptId);
      const there = await onDevice(() => device.ofAttempt(attemptId));
      const known = new Set(here.map(({ questionId }) => questionId));
      for (const answer of there ?? []) if (!known.has(answer.questionId)) await memory.put(answer);
      return there ?? memory.ofAttempt(attemptId);
    },
    remove: (answer) => both((store) => store.remove(answer)),
    keepOnly: (owner, now) => both((store) => store.keepOnly(owner, now)),
  };
}

/** Answers in IndexedDB: they outlive a reload, a crash and a flat battery. */
export async function openAnswerStore(): Promise<AnswerStore> {
  try {
    return indexedStore(await openDatabase());
  } catch {
    return memoryStore();
  }
}

const openDatabase = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('says-who', 1);
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore(NAME, { keyPath: ['attemptId', 'questionId'] });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('blocked'));
  });

function indexedStore(db: IDBDatabase): AnswerStore {
  /** Resolves when the transaction is complete: only then is an answer kept. */
  const run = <T>(mode: IDBTransactionMode, work: (answers: IDBObjectStore) => IDBRequest<T> | undefined) =>
    new Promise<T | undefined>((resolve, reject) => {
      const transaction = db.transaction(NAME, mode);
      const request = work(transaction.objectStore(NAME));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(transaction.error);
    });
  const all = async () => (await run<QueuedAnswer[]>('readonly', (answers) => answers.getAll())) ?? [];
  const keyOf = ({ attemptId, questionId }: QueuedAnswer) => [attemptId, questionId];

  return {
    put: async (answer) => {
      await run('readwrite', (answers) => answers.put(answer));
    },
    all,
    ofAttempt: async (attemptId) => (await all()).filter((answer) => answer.attemptId === attemptId),
    remove: async (answer) => {
      await run('readwrite', (answers) => {
        const reading = answers.get(keyOf(answer));
        reading.onsuccess = () => {
          if (reading.result?.seq === answer.seq) answers.delete(keyOf(answer));
        };
        return reading;
      });
    },
    keepOnly: async (owner, now) => {
      const old = (await all()).filter((answer) => stale(answer, owner, now));
      await run('readwrite', (answers) => {
        for (const answer of old) answers.delete(keyOf(answer));
        return undefined;
      });
    },
    wipe: async () => {
      await run('readwrite', (answers) => answers.clear());
    },
  };
}
