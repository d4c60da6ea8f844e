import '@remix-run/node';
import type { Logger } from 'pino';
import type { Database } from '#db/database.ts';
import type { Env } from './env.server.ts';
import type { DocumentReader } from './import/document.ts';
import type { FetchOutcome } from './import/fetch-page.server.ts';
import type { LiveUpdates } from './live.server.ts';
import type { ReadingProgress } from './reading-progress.server.ts';
import type { Secret } from './secret.server.ts';
import type { Workshop } from './workshop.ts';

/** What the server gives to every loader and action. */
export type WebContext = {
  db: Database;
  env: Env;
  secret: Secret;
  /** Milliseconds since 1970. */
  now: () => number;
  live: LiveUpdates;
  progress: ReadingProgress;
  workshop: Workshop;
  documents: DocumentReader;
  /** The page at a link, when the school lets teachers have links opened. */
  fetchPage: (link: string) => Promise<FetchOutcome>;
  /** Never log answers or names. */
  log: Logger;
  /** Of this one request: */
  requestId: string;
  nonce: string;
  /** Set where the database could not keep something (503 busy, 507 full) or no form came (400): the answer’s status. */
  trouble?: 400 | 503 | 507;
};

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends WebContext {}
}
