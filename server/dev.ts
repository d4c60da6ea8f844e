import { createServer } from 'node:http';
import process from 'node:process';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { createServer as createVite } from 'vite';
import { documentsHere } from '#app/web/import/documents-here.ts';
import { workshopHere } from '#app/web/workshop.ts';
import { makeApp } from './app.ts';
import { greeting } from './greeting.ts';
import { openWorld } from './world.ts';

/** `npm run dev`: the same server, with pages from Vite that reload as their sources change. */
const { world, isSetUp } = await openWorld(
  { ...process.env, HOST: process.env.HOST ?? '127.0.0.1' },
  { workshop: workshopHere, documents: documentsHere },
);
const http = createServer((incoming, outgoing) =>
  vite.middlewares(incoming, outgoing, () => void listener(incoming, outgoing)),
);
const vite = await createVite({ server: { middlewareMode: true, hmr: { server: http } } });

const handle = createRequestHandler(
  () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
  'development',
);
const app = makeApp({
  world,
  handlePage: async (request, context) => {
    const response = await handle(request, context);
    // Vite puts styles and scripts of its own into the page.
    response.headers.set('Content-Security-Policy', "default-src 'self' 'unsafe-inline' data: ws:");
    return response;
  },
  findFile: () => undefined,
});
const listener = getRequestListener((request, bindings) => app.fetch(request, bindings as HttpBindings));
const { port, host } = world.env;
http.listen(port, host, () => process.stdout.write(`${greeting(world.env, port, isSetUp)}\n`));

// Nothing is worth draining here; a restart should be quick.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
