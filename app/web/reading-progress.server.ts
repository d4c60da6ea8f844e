import type { OnProgress } from '#app/core/analysis/analyse.ts';
import { eventStreams, type OpenStream } from './event-stream.server.ts';
import { notFound } from './http.ts';

const TOKEN = /^[\w-]{16,64}$/;
const LONGEST = 180_000;
/** Milliseconds: a page whose bar broke off does not ask again. */
const NEVER = 600_000;

export type ReadingProgress = {
  /** Passes on to the page that sent the form how much of its article is read; nobody else's page can hear it. */
  tell: (teacherId: string, token: unknown) => OnProgress;
  /** Server-sent events with that fraction in percent, until the page goes or three minutes are over. */
  stream: (request: Request, teacherId: string) => Response;
  /** Ends all streams. */
  close: () => void;
};

const keyOf = (teacherId: string, token: string | null): string | null =>
  token !== null && TOKEN.test(token) ? `${teacherId} ${token}` : null;

export function readingProgress(): ReadingProgress {
  const streams = eventStreams();
  /** Pages that wait for an article to be read, by teacher and by the token their form made up. */
  const watchers = new Map<string, Set<OpenStream>>();
  const timers = new Map<OpenStream, NodeJS.Timeout>();

  const watch = (key: string) => (stream: OpenStream) => {
    watchers.set(key, (watchers.get(key) ?? new Set()).add(stream));
    timers.set(stream, setTimeout(stream.end, LONGEST).unref());
  };
  const forget = (key: string) => (stream: OpenStream) => {
    clearTimeout(timers.get(stream));
    timers.delete(stream);
    const known = watchers.get(key);
    known?.delete(stream);
    if (known?.size === 0) watchers.delete(key);
  };

  return {
    tell: (teacherId, token) => {
      const key = keyOf(teacherId, typeof token === 'string' ? token : null);
      return (fraction) => {
        for (const { send } of (key !== null && watchers.get(key)) || [])
          send(String(Math.round(fraction * 100)));
      };
    },
    stream: (request, teacherId) => {
      const key = keyOf(teacherId, new URL(request.url).searchParams.get('of'));
      if (key === null) return notFound();
      return streams.open(request, { retry: NEVER, onOpen: watch(key), onEnd: forget(key) });
    },
    close: streams.close,
  };
}
