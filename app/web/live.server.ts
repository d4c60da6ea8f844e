import type { Database } from '#db/database.ts';
import { deleteEventsBefore } from '#db/events.ts';
import { type EventReader, startReading } from './event-reader.server.ts';
import { eventStreams, type OpenStream } from './event-stream.server.ts';

const HOUR = 3_600_000;

export type LiveUpdates = {
  /** After a transaction that added an event: tells this process's listeners without waiting for the poll. */
  wake: () => void;
  /** A stream of server-sent events that says "changed" whenever one of the topics did. It carries no state. */
  stream: (request: Request, topics: string[]) => Response;
  /** Ends all streams and the polling. */
  close: () => void;
};

type Timing = { pollEvery: number; settle: number };

/**
 * Events are rows, polled once a second while someone listens: so several processes and both engines work
 * alike. A burst of changes (a class pressing Next) becomes one message per `settle` milliseconds.
 */
export function liveUpdates(
  db: Database,
  now: () => number,
  onError: (error: unknown) => void,
  { pollEvery, settle }: Timing = { pollEvery: 1_000, settle: 200 },
): LiveUpdates {
  const streams = eventStreams();
  /** What each open stream is about. */
  const listeners = new Map<OpenStream, readonly string[]>();
  let reader: EventReader | undefined;
  let timer: NodeJS.Timeout | undefined;
  let wakeTimer: NodeJS.Timeout | undefined;
  let polling = false;
  let clearedAt = 0;
  let closed = false;

  /** What was being read when the server stopped is nobody's trouble. */
  const failed = (error: unknown) => {
    if (!closed) onError(error);
  };

  async function poll() {
    reader ??= await startReading(db, now);
    const changed = await reader.newTopics();
    for (const [{ send }, topics] of listeners) {
      if (topics.some((topic) => changed.has(topic))) send('changed');
    }
    if (now() - clearedAt >= HOUR / 6) await clear();
  }

  async function clear() {
    clearedAt = now();
    await db.write((tx) => deleteEventsBefore(tx, { at: now() - HOUR }));
  }

  async function pollOnce() {
    if (polling) return;
    polling = true;
    await poll().catch(failed);
    polling = false;
  }

  function add(stream: OpenStream, topics: readonly string[]) {
    listeners.set(stream, topics);
    if (timer) return;
    timer = setInterval(() => void pollOnce(), pollEvery);
    timer.unref();
    void pollOnce();
  }

  function remove(stream: OpenStream) {
    listeners.delete(stream);
    if (listeners.size) return;
    clearInterval(timer);
    timer = undefined;
    reader = undefined;
  }

  // Where nobody ever listens, this is the only time that old events go.
  void clear().catch(failed);

  return {
    wake: () => {
      if (!listeners.size || wakeTimer) return;
      wakeTimer = setTimeout(() => {
        wakeTimer = undefined;
        void pollOnce();
      }, settle);
      wakeTimer.unref();
    },
    stream: (request, topics) =>
      streams.open(request, { retry: 2_000, onOpen: (stream) => add(stream, topics), onEnd: remove }),
    close: () => {
      closed = true;
      streams.close();
      clearInterval(timer);
      clearTimeout(wakeTimer);
    },
  };
}
