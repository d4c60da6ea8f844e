import type { Server } from 'node:http';
import process from 'node:process';

const PATIENCE = 10_000;

/** On SIGTERM or Ctrl-C: take no new requests, finish those that run, then close the rest. A second signal ends at once. */
export function stopGracefully(server: Server, closeRest: () => Promise<unknown>, endStreams: () => void) {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    endStreams();
    const closed = new Promise((resolve) => server.close(resolve));
    // Connections kept alive close after the answer that is under way.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const forced = setTimeout(() => server.closeAllConnections(), PATIENCE);
    await closed;
    clearInterval(idle);
    clearTimeout(forced);
    await closeRest();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
