const HEARTBEAT = 15_000;
const HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  // Asks a proxy before us not to hold the events back.
  'X-Accel-Buffering': 'no',
};

export type OpenStream = { send: (event: string) => void; end: () => void };

type Opening = {
  /** Milliseconds after which a page whose stream broke off asks again. */
  retry: number;
  onOpen: (stream: OpenStream) => void;
  /** Called once, whoever ended it: the reader, the sender, or `close`. */
  onEnd: (stream: OpenStream) => void;
};

export type EventStreams = {
  /** A stream of server-sent events; it says now and then that it is still there. */
  open: (request: Request, opening: Opening) => Response;
  /** Ends all of them: the server stops. */
  close: () => void;
};

export function eventStreams(heartbeat = HEARTBEAT): EventStreams {
  const streams = new Set<OpenStream>();

  const open = (request: Request, { retry, onOpen, onEnd }: Opening) => {
    const encoder = new TextEncoder();
    let stream: OpenStream;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const write = (text: string) => controller.enqueue(encoder.encode(text));
        const beat = setInterval(() => write(': still here\n\n'), heartbeat);
        beat.unref();
        const end = () => {
          if (!streams.delete(stream)) return;
          clearInterval(beat);
          request.signal.removeEventListener('abort', end);
          onEnd(stream);
          try {
            controller.close();
          } catch {
            // Already closed by the reader's going away.
          }
        };
        stream = { send: (event) => write(`data: ${event}\n\n`), end };
        streams.add(stream);
        request.signal.addEventListener('abort', end);
        write(`retry: ${retry}\n\n`);
        onOpen(stream);
      },
      cancel: () => stream.end(),
    });
    return new Response(body, { headers: HEADERS });
  };

  return {
    open,
    close: () => {
      for (const { end } of streams) end();
    },
  };
}
