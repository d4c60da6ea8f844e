import { randomBytes } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import pino from 'pino';
import { readEnv } from '#app/web/env.server.ts';
import { documentsHere } from '#app/web/import/documents-here.ts';
import { readingProgress } from '#app/web/reading-progress.server.ts';
import { hashToken, makeSecret } from '#app/web/secret.server.ts';
import { workshopHere } from '#app/web/workshop.ts';
import type { Database } from '#db/database.ts';
import { addSession } from '#db/sessions.ts';

export const ORIGIN = 'http://localhost:3000';
const HOUR = 3_600_000;

const progress = readingProgress();

/** What the server gives to loaders and actions; nobody listens to live updates. A new one for each request. */
export const webContext = (db: Database, now = 1_000_000): AppLoadContext => ({
  db,
  env: readEnv({ NODE_ENV: 'production' }),
  secret: makeSecret(Buffer.alloc(32, 7)),
  now: () => now,
  live: {
    wake: () => undefined,
    stream: () => new Response('', { headers: { 'Content-Type': 'text/event-stream' } }),
    close: () => undefined,
  },
  progress,
  workshop: workshopHere,
  documents: documentsHere,
  fetchPage: async () => ({ problem: 'A test has no internet.' }),
  log: pino({ enabled: false }),
  requestId: 'test',
  nonce: 'test',
});

type Who = { schoolId: string; teacherId?: string; studentId?: string };

/** Signs somebody in without a page; the `Cookie` header to send. */
export async function signedIn(
  db: Database,
  { schoolId, teacherId, studentId }: Who,
  now = 1_000_000,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.write((tx) =>
    addSession(tx, {
      tokenHash: hashToken(token),
      schoolId,
      teacherId: teacherId ?? null,
      studentId: studentId ?? null,
      now,
      expiresAt: now + HOUR,
    }),
  );
  return `says-who=${token}`;
}

/** A loader's or action's answer, thrown or returned, data or response. */
export async function answerOf(run: () => unknown): Promise<Response> {
  try {
    const value = await run();
    return value instanceof Response ? value : Response.json(value ?? null);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}
