import { randomBytes } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { RequestHandler } from '@remix-run/node';
import { type Context, Hono } from 'hono';
import type { WebContext } from '#app/web/context.ts';
import { limitBody } from './body-limit.ts';
import { compressPage } from './compress.ts';
import { isForged } from './forged-request.ts';
import { setHeaders } from './headers.ts';
import { plainPage } from './plain-page.ts';

const SLOW = 1_000;

type Bindings = { Bindings: HttpBindings; Variables: { requestId: string; nonce: string } };

export type AppParts = {
  world: Omit<WebContext, 'requestId' | 'nonce'>;
  handlePage: RequestHandler;
  findFile: (request: Request, path: string) => Response | undefined;
};

/** The HTTP application: guards first, then built files, then Remix. */
export function makeApp({ world, handlePage, findFile }: AppParts) {
  const { env, log, db } = world;
  const app = new Hono<Bindings>();

  // Built files before everything else: they are nobody's, and a page's headers on each would cost a phone 10 kB.
  app.get('*', async (c, next) => findFile(c.req.raw, c.req.path) ?? next());

  app.use(async (c, next) => {
    const random = randomBytes(24).toString('base64url');
    const requestId = random.slice(0, 10);
    const nonce = random.slice(10);
    c.set('requestId', requestId);
    c.set('nonce', nonce);
    setHeaders(c.env.outgoing, nonce, requestId, env);
    const since = performance.now();
    await next();
    const ms = Math.round(performance.now() - since);
    const line = { requestId, method: c.req.method, path: c.req.path, status: c.res.status, ms };
    if (c.res.status >= 500 || ms > SLOW) log.warn(line, 'a request failed or was slow');
    else log.info(line);
  });

  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    try {
      await db.ping();
      return c.text('ready');
    } catch {
      return c.text('the database does not answer', 503);
    }
  });

  app.use(async (c, next) => {
    if (!isForged(c.req.raw, env)) return next();
    log.warn({ requestId: c.get('requestId'), path: c.req.path }, 'refused a request from another site');
    const advice = 'Open the page again and retry. If that does not help, PUBLIC_URL may be set wrongly.';
    return plainPage(403, 'This request did not come from our own page', advice);
  });
  // PostgreSQL cannot even look for a NUL; no address of ours has one.
  app.use(async (c, next) => {
    if (!c.req.raw.url.includes('%00')) return next();
    return plainPage(404, 'There is no such page', 'The address may be mistyped.');
  });
  app.use(limitBody);

  app.all('*', async (c) => {
    const request = c.req.raw;
    const context = requestContext(c, world);
    const response = await handlePage(request, context);
    return compressPage(request, context.trouble ? troubled(response, context.trouble) : response);
  });

  app.onError((error, c) => {
    const requestId = c.get('requestId');
    log.error({ requestId, err: error }, 'a request failed');
    return plainPage(500, 'Something went wrong here', `Reload to try again. Request ${requestId}.`);
  });
  return app;
}

function requestContext(c: Context<Bindings>, world: AppParts['world']): WebContext {
  return { ...world, requestId: c.get('requestId'), nonce: c.get('nonce') };
}

/** The page says what happened; the status says that trying again may help. */
function troubled({ body, headers }: Response, status: 503 | 507): Response {
  const answer = new Response(body, { status, headers });
  if (status === 503) answer.headers.set('Retry-After', '2');
  return answer;
}
