import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { WrongSetting } from '#app/web/env.server.ts';
import { makeApp } from './app.ts';
import { openDocuments } from './documents.ts';
import { greeting } from './greeting.ts';
import { listen } from './listen.ts';
import { staticFiles } from './static-files.ts';
import { stopGracefully } from './stop.ts';
import { openWorkshop } from './workshop.ts';
import { openWorld } from './world.ts';

async function main() {
  const workshop = openWorkshop(new URL('./workshop-thread.js', import.meta.url));
  const documents = openDocuments(new URL('./document-process.js', import.meta.url));
  const { world, isSetUp } = await openWorld(process.env, { workshop, documents });
  const build: ServerBuild = await import(pathToFileURL(resolve('build/server/index.js')).href);
  const app = makeApp({
    world,
    handlePage: createRequestHandler(build, 'production'),
    findFile: staticFiles(resolve('build/client')),
  });
  const { server, port } = await listen(app.fetch, world.env);
  stopGracefully(
    server,
    () => Promise.all([world.db.close(), workshop.close(), documents.close()]),
    () => {
      world.live.close();
      world.progress.close();
    },
  );
  process.stdout.write(`${greeting(world.env, port, isSetUp)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof WrongSetting ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
