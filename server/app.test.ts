import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withSqlite } from '#test/database.ts';
import { webContext } from '#test/web.ts';
import { type AppParts, makeApp } from './app.ts';
import { listen } from './listen.ts';
import { makeLog } from './log.ts';
import { staticFiles } from './static-files.ts';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

const page = (text: string) =>
  new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

/** Serves on a port of its own while `run` asks; `handlePage` stands in for Remix. */
async function serving(
  handlePage: AppParts['handlePage'],
  run: (origin: string) => Promise<void>,
  parts: { findFile?: AppParts['findFile']; log?: AppParts['world']['log']; ping?: () => Promise<void> } = {},
) {
  await withSqlite(async (db) => {
    const { nonce: _, requestId: __, ...world } = webContext({ ...db, ping: parts.ping ?? db.ping });
    const findFile = parts.findFile ?? (() => undefined);
    const app = makeApp({ world: { ...world, log: parts.log ?? world.log }, handlePage, findFile });
    const { server, port } = await listen(app.fetch, { ...world.env, port: 0, host: '127.0.0.1' });
    try {
      await run(`http://127.0.0.1:${port}`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}

test('every page has strict headers, and its nonce is new each time and known to the page', async () => {
  const nonces: string[] = [];
  await serving(
    async (_request, context) => {
      nonces.push(context?.nonce ?? '');
      return page('hello');
    },
    async (origin) => {
      const [one, two] = [await fetch(origin), await fetch(origin)];
      expect(one.headers.get('Content-Security-Policy')).toContain(`script-src 'self' 'nonce-${nonces[0]}';`);
      expect(two.headers.get('Content-Security-Policy')).toContain(`'nonce-${nonces[1]}'`);
      expect(nonces[0]).not.toBe(nonces[1]);
      expect(one.headers.get('Content-Security-Policy')).not.toMatch(/script-src[^;]*unsafe/);
      expect(Object.fromEntries(one.headers)).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(one.headers.get('X-Request-Id')).toMatch(/^[\w-]{10}$/);
    },
  );
});

test('a request from another site does not reach Remix, in any shape', async () => {
  let reached = 0;
  await serving(
    async () => {
      reached++;
      return page('done');
    },
    async (origin) => {
      for (const path of ['/', '/x?index', '/x?_data=routes%2Fx', '/live']) {
        for (const body of [new URLSearchParams({ a: '1' }), JSON.stringify({ a: 1 })]) {
          const headers = { Origin: 'https://evil.example' };
          expect((await fetch(origin + path, { method: 'POST', body, headers })).status, path).toBe(403);
        }
      }
      expect(reached).toBe(0);
      const own = { method: 'POST', body: new URLSearchParams({ a: '1' }), headers: { Origin: origin } };
      expect((await fetch(origin, own)).status).toBe(200);
    },
  );
});

test('an address with a NUL, which one engine cannot look for, is nowhere', async () => {
  await serving(
    async () => page('reached'),
    async (origin) => {
      expect((await fetch(`${origin}/articles/%00`)).status).toBe(404);
      expect((await fetch(`${origin}/join?code=%00`)).status).toBe(404);
    },
  );
});

test('a body that is larger than any form is refused, announced or not; an article may be longer', async () => {
  await serving(
    async (request) => page(String((await request.text()).length)),
    async (origin) => {
      const post = async (path: string, size: number) =>
        (
          await fetch(origin + path, {
            method: 'POST',
            body: 'a'.repeat(size),
            headers: { Origin: origin, ...FORM },
          })
        ).status;
      expect(await post('/x', 300_000)).toBe(200);
      expect(await post('/x', 300_001)).toBe(413);
      expect(await post('/articles/new', 11_900_000)).toBe(200);
      expect(await post('/articles/new', 12_000_001)).toBe(413);
      expect(await post('/articles/a1', 1_900_000)).toBe(200);
      expect(await post('/articles/a1', 2_000_001)).toBe(413);

      const chunked = await new Promise<number | undefined>((resolve, reject) => {
        const sent = rawRequest(
          `${origin}/x`,
          { method: 'POST', headers: { Origin: origin, ...FORM } },
          (answer) => resolve(answer.statusCode),
        );
        sent.on('error', reject);
        for (let i = 0; i < 4; i++) sent.write('a'.repeat(100_000));
        sent.end();
      });
      expect(chunked).toBe(413);
    },
  );
});

test('a large page is compressed if the browser takes it, a small one and a stream are not', async () => {
  const large = 'words '.repeat(1_000);
  const pages: Record<string, () => Response> = {
    '/large': () => page(large),
    '/small': () => page('few'),
    '/live': () => new Response(large, { headers: { 'Content-Type': 'text/event-stream' } }),
  };
  await serving(
    async (request) => pages[new URL(request.url).pathname]?.() ?? page(''),
    async (origin) => {
      const encodingOf = async (path: string, accepted: string) => {
        const answer = await fetch(origin + path, { headers: { 'Accept-Encoding': accepted } });
        expect((await answer.text()).length).toBeGreaterThan(2);
        return answer.headers.get('Content-Encoding');
      };
      expect(await encodingOf('/large', 'gzip, br')).toBe('gzip');
      expect(await encodingOf('/large', 'identity')).toBeNull();
      expect(await encodingOf('/small', 'gzip')).toBeNull();
      expect(await encodingOf('/live', 'gzip')).toBeNull();
    },
  );
});

test('cookies, redirects and statuses pass through compression untouched', async () => {
  const headers = new Headers({ 'Content-Type': 'text/html' });
  headers.append('Set-Cookie', 'a=1');
  headers.append('Set-Cookie', 'b=2');
  await serving(
    async () => new Response('x'.repeat(5_000), { status: 400, headers }),
    async (origin) => {
      const answer = await fetch(origin, { headers: { 'Accept-Encoding': 'gzip' } });
      expect(answer.status).toBe(400);
      expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    },
  );
});

test('a bug answers 500 with the request’s number, which the log has too, and tells nothing else', async () => {
  const lines: string[] = [];
  const log = makeLog({ production: true }, { write: (line) => void lines.push(line) });
  await serving(
    async () => {
      throw new Error('the inner works');
    },
    async (origin) => {
      const answer = await fetch(origin);
      const text = await answer.text();
      const id = answer.headers.get('X-Request-Id') ?? '?';
      expect(answer.status).toBe(500);
      expect(text).toContain(`Request ${id}`);
      expect(text).not.toContain('inner works');
      expect(lines.some((line) => line.includes(id) && line.includes('inner works'))).toBe(true);
    },
    { log },
  );
});

test('health tells of the process, readiness of the database', async () => {
  const broken = async () => {
    throw new Error('gone');
  };
  await serving(
    async () => page(''),
    async (origin) => {
      expect((await fetch(`${origin}/healthz`)).status).toBe(200);
      expect((await fetch(`${origin}/readyz`)).status).toBe(503);
    },
    { ping: broken },
  );
});

test('built files come compressed and stay cached; nothing outside the folder is ever served', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'client/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.js'), 'secret');
  writeFileSync(join(folder, 'client/assets/a-123.js'), 'plain');
  writeFileSync(join(folder, 'client/assets/a-123.js.br'), 'packed');
  writeFileSync(join(folder, 'client/icon.svg'), '<svg/>');
  const findFile = staticFiles(join(folder, 'client'));
  const ask = (path: string, headers: Record<string, string> = {}) =>
    findFile(new Request('http://localhost/', { headers }), path);

  const packed = ask('/assets/a-123.js', { 'Accept-Encoding': 'gzip, br' });
  expect(await packed?.text()).toBe('packed');
  expect(packed?.headers.get('Content-Encoding')).toBe('br');
  expect(packed?.headers.get('Cache-Control')).toContain('immutable');
  const plain = ask('/assets/a-123.js');
  expect(await plain?.text()).toBe('plain');
  expect(ask('/assets/a-123.js', { 'If-None-Match': plain?.headers.get('ETag') ?? '' })?.status).toBe(304);
  expect(ask('/icon.svg')?.headers.get('Cache-Control')).not.toContain('immutable');
  for (const path of [
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/assets',
    '/assets/a-123.js.br',
  ]) {
    expect(ask(path), path).toBeUndefined();
  }
});

test('a port that is taken is one clear line', async () => {
  await serving(
    async () => page(''),
    async (origin) => {
      const port = Number(new URL(origin).port);
      const again = listen(() => page(''), { ...webContext({} as never).env, port, host: '127.0.0.1' });
      await expect(again).rejects.toThrow(`PORT ${port} is already in use.`);
    },
  );
});

test('the log names what failed in a query but not the values', () => {
  const cause = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Key (name)=(Ada Lovelace)',
  });
  const failed = new Error('Failed query: insert into "student"\nparams: Ada Lovelace,4711', { cause });
  const line: string[] = [];
  const log = makeLog({ production: true }, { write: (text) => void line.push(text) });
  log.error({ err: failed });
  log.error(failed);
  log.error({ err: failed }, 'a page failed');
  expect(line).toHaveLength(3);
  expect(line.join('')).toContain('insert into');
  expect(line.join('')).toContain('23505');
  expect(line.join('')).not.toMatch(/Ada|4711/);
});

test('where something could not be kept, or no form came, the answer says whether trying again helps', async () => {
  for (const [trouble, retryAfter] of [
    [400, null],
    [503, '2'],
    [507, null],
  ] as const) {
    await serving(
      async (_request, context) => {
        if (context) context.trouble = trouble;
        return new Response('what happened', { status: 500 });
      },
      async (origin) => {
        const answer = await fetch(origin);
        expect([answer.status, answer.headers.get('Retry-After'), await answer.text()]).toEqual([
          trouble,
          retryAfter,
          'what happened',
        ]);
      },
    );
  }
});

test('only pages are read and forms or JSON are sent', async () => {
  await serving(
    async () => page('reached'),
    async (origin) => {
      const send = async (method: string, type?: string) => {
        const headers = { Origin: origin, ...(type ? { 'Content-Type': type } : {}) };
        return (await fetch(origin, { method, headers, ...(type ? { body: 'a=1' } : {}) })).status;
      };
      expect(await send('PUT')).toBe(405);
      expect(await send('DELETE')).toBe(405);
      expect(await send('POST', 'text/plain')).toBe(415);
      expect(await send('POST', 'application/x-www-form-urlencoded')).toBe(200);
    },
  );
});
