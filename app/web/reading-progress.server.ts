import type { OnProgress } from '#app/core/analysis/analyse.ts';

const TOKEN = /^[\w-]{16,64}$/;
const LONGEST = 180_000;
const HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  // Asks a proxy before us not to hold the events back.
  'X-Accel-Buffering': 'no',
};

/** Pages that wait for an article to be read, by teacher and by the token their form made up. */
const watchers = new Map<string, Set<OnProgress>>();

const keyOf = (teacherId: string, token: string | null): string | null =>
  token !== null && TOKEN.test(token) ? `${teacherId} ${token}` : null;

/** Passes on to the page that sent the form how much of its article is read; nobody else's page can hear it. */
export function tellProgress(teacherId: string, token: unknown): OnProgress {
  const key = keyOf(teacherId, typeof token === 'string' ? token : null);
  return (fraction) => {
    for (const tell of (key !== null && watchers.get(key)) || []) tell(fraction);
  };
}

/** Server-sent events with that fraction in percent, until all is read, the page goes, or three minutes are over. */
export function progressStream(request: Request, teacherId: string): Response {
  const key = keyOf(teacherId, new URL(request.url).searchParams.get('of'));
  if (key === null) throw new Response(null, { status: 404 });
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const tell: OnProgress = (fraction) => send(`data: ${Math.round(fraction * 100)}\n\n`);
      const timer = setTimeout(() => end(), LONGEST);
      timer.unref();
      end = () => {
        clearTimeout(timer);
        request.signal.removeEventListener('abort', end);
        forget(key, tell);
        try {
          controller.close();
        } catch {
          // Already closed by the reader's going away.
        }
      };
      request.signal.addEventListener('abort', end);
      watchers.set(key, (watchers.get(key) ?? new Set()).add(tell));
      send('retry: 600000\n\n');
    },
    cancel: () => end(),
  });
  return new Response(body, { headers: HEADERS });
}

function forget(key: string, tell: OnProgress): void {
  const known = watchers.get(key);
  known?.delete(tell);
  if (known?.size === 0) watchers.delete(key);
}
