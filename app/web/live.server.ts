import type { Database } from '#db/database.ts';
import { deleteEventsBefore } from '#db/events.ts';
import { type EventReader, startReading } from './event-reader.server.ts';

const HEARTBEAT = 15_000;
const HOUR = 3_600_000;

export type LiveUpdates = {
  /** After a transaction that added an event: tells this process's listeners without waiting for the poll. */
  wake: () => void;
  /** A stream of server-sent events that says "changed" whenever one of the topics did. It carries no state. */
  stream: (request: Request, topics: string[]) => Response;
  /** Ends all streams and the polling. */
  close: () => void;
};

type Listener = { topics: Set<string>; send: (text: string) => void; end: () => void };

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
  const listeners = new Set<Listener>();
  let reader: EventReader | undefined;
  let timer: NodeJS.Timeout | undefined;
  let wakeTimer: NodeJS.Timeout | undefined;
  let polling = false;
  let clearedAt = 0;
  let sentAt = now();

  async function poll() {
    reader ??= await startReading(db, now);
    const changed = await reader.newTopics();
    for (const { topics, send } of listeners) {
      if ([...topics].some((topic) => changed.has(topic))) send('data: changed\n\n');
    }
    if (now() - sentAt >= HEARTBEAT) {
      sentAt = now();
      for (const { send } of listeners) send(': still here\n\n');
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
    await poll().catch(onError);
    polling = false;
  }

  function add(listener: Listener) {
    listeners.add(listener);
    if (timer) return;
    timer = setInterval(() => void pollOnce(), pollEvery);
    timer.unref();
    void pollOnce();
  }

  function remove(listener: Listener) {
    listeners.delete(listener);
    if (listeners.size) return;
    clearInterval(timer);
    timer = undefined;
    reader = undefined;
  }

  // Where nobody ever listens, this is the only time that old events go.
  void clear().catch(onError);

  return {
    wake: () => {
      if (!listeners.size || wakeTimer) return;
      wakeTimer = setTimeout(() => {
        wakeTimer = undefined;
        void pollOnce();
      }, settle);
      wakeTimer.unref();
    },
    stream: (request, topics) => new Response(eventStream(request, topics, add, remove), { headers }),
    close: () => {
      for (const { end } of listeners) end();
      clearInterval(timer);
      clearTimeout(wakeTimer);
    },
  };
}

const headers = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  // Asks a proxy before us not to hold the events back.
  'X-Accel-Buffering': 'no',
};

function eventStream(
  request: Request,
  topics: string[],
  add: (listener: Listener) => void,
  remove: (listener: Listener) => void,
) {
  const encoder = new TextEncoder();
  let listener: Listener;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const end = () => {
        remove(listener);
        request.signal.removeEventListener('abort', end);
        try {
          controller.close();
        } catch {
          // Already closed by the reader's going away.
        }
      };
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      listener = { topics: new Set(topics), send, end };
      send('retry: 2000\n\n');
      add(listener);
      request.signal.addEventListener('abort', end);
    },
    cancel: () => remove(listener),
  });
}
