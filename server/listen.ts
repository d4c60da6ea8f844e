import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { type Env, WrongSetting } from '#app/web/env.server.ts';

type Fetch = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

/** Starts to listen; resolves with the server and its port. Throws `WrongSetting` if the address cannot be had. */
export function listen(fetch: Fetch, { port, host }: Env): Promise<{ server: Server; port: number }> {
  const server = createAdaptorServer({
    fetch: (request, bindings) => fetch(request, bindings as HttpBindings),
  }) as Server;
  // Longer than the usual 60 s of a proxy before us: else it may send on a connection we just closed.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;

  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port, host)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : port });
    });
  });
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `PORT ${port} is already in use. Stop the other program or start with another, such as PORT=${port + 1}.`,
    EACCES: `PORT ${port} needs more rights than this user has. Use one above 1023.`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine.`,
    ENOTFOUND: `HOST ${host} is not known.`,
  };
  const reason = reasons[error.code ?? ''];
  return reason ? new WrongSetting(reason) : error;
}
