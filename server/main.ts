import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { readEnv, WrongSetting } from '#app/web/env.server.ts';
import { liveUpdates } from '#app/web/live.server.ts';
import { loadSecret } from '#app/web/secret.server.ts';
import { openDatabase } from '#db/open.ts';
import { schoolExists } from '#db/schools.ts';
import { makeApp } from './app.ts';
import { greeting } from './greeting.ts';
import { listen } from './listen.ts';
import { makeLog } from './log.ts';
import { staticFiles } from './static-files.ts';
import { stopGracefully } from './stop.ts';

async function main() {
  const env = readEnv(process.env);
  const log = makeLog(env);
  const secret = loadSecret(env.dataDir);
  const db = await openDatabase(env.databaseUrl);
  const now = () => Date.now();
  const live = liveUpdates(db, now, (error) => log.error({ err: error }, 'live updates failed'));

  const build: ServerBuild = await import(pathToFileURL(resolve('build/server/index.js')).href);
  const app = makeApp({
    world: { db, env, secret, now, live, log },
    handlePage: createRequestHandler(build, 'production'),
    findFile: staticFiles(resolve('build/client')),
  });
  const { server, port } = await listen(app.fetch, env);
  stopGracefully(server, db.close, live.close);
  process.stdout.write(`${greeting(env, port, await schoolExists(db.read))}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof WrongSetting ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
