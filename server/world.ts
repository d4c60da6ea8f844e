import type { WebContext } from '#app/web/context.ts';
import { readEnv, WrongSetting } from '#app/web/env.server.ts';
import { fetchPage } from '#app/web/import/fetch-page.server.ts';
import { liveUpdates } from '#app/web/live.server.ts';
import { readingProgress } from '#app/web/reading-progress.server.ts';
import { loadSecret } from '#app/web/secret.server.ts';
import { openDatabase } from '#db/open.ts';
import { schoolExists } from '#db/schools.ts';
import type { AppParts } from './app.ts';
import { makeLog } from './log.ts';

/** Reads the settings and opens everything they name. Throws `WrongSetting` with a line for the person who set them. */
export async function openWorld(
  variables: Record<string, string | undefined>,
  { workshop, documents }: Pick<WebContext, 'workshop' | 'documents'>,
) {
  const env = readEnv(variables);
  const log = makeLog(env);
  const secret = secretIn(env.dataDir);
  const db = await openDatabase(env.databaseUrl).catch((error: Error) => {
    throw new WrongSetting(`DATABASE_URL: the database cannot be opened (${error.message}).`);
  });
  const now = () => Date.now();
  const live = liveUpdates(db, now, (error) => log.error({ err: error }, 'live updates failed'));
  const world: AppParts['world'] = {
    db,
    env,
    secret,
    now,
    live,
    progress: readingProgress(),
    workshop,
    documents,
    fetchPage: (link) => fetchPage(link),
    log,
  };
  return { world, isSetUp: await schoolExists(db.read) };
}

function secretIn(dataDir: string) {
  try {
    return loadSecret(dataDir);
  } catch (error) {
    throw new WrongSetting(`DATA_DIR: ${(error as Error).message}`);
  }
}
