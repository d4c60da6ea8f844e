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
/** What our forms and scripts send; anything else would fail deep inside as if it were a fault of ours. */
const FORM_OR_JSON = /^(application\/x-www-form-urlencoded|multipart\/form-data|application\/json)\b/i;

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
  app.use(async (c, next) => {
    if (!['GET', 'HEAD', 'POST'].includes(c.req.method)) {
      return plainPage(405, 'This cannot be done', 'Pages are read and forms are sent; nothing else.');
    }
    if (c.req.method === 'POST' && !FORM_OR_JSON.test(c.req.header('Content-Type') ?? '')) {
      return plainPage(415, 'This is not a form', 'Send it from our own page.');
    }
    return next();
  });

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

const TROUBLE = {
  400: ['This form did not come whole', 'Nothing was changed. Go back and send it again.'],
  503: ['The database is busy', 'Nothing was changed. Go back and try again in a moment.'],
  507: ['The disk of this machine is full', 'Nothing was changed. Make room, then go back and try again.'],
} as const;

/** What came or what is kept is in trouble: a page that says so, and a status that says whether trying again helps. */
function troubled({ body, headers }: Response, status: keyof typeof TROUBLE): Response {
  const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false;
  const [title, advice] = TROUBLE[status];
  const answer = isPage ? plainPage(status, title, advice) : new Response(body, { status, headers });
  if (status === 503) answer.headers.set('Retry-After', '2');
  return answer;
}
