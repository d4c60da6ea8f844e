import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { makeCertificate } from '#test/certificate.ts';
import { fetchPage, type Outside } from './fetch-page.server.ts';
import { linkWait } from './link-limit.server.ts';
import { isPublicAddress } from './public-address.server.ts';

const { cert, key } = await makeCertificate();
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A web whose names all stand on this machine, but for those in `names`. */
async function web(
  answer: RequestListener,
  names: Record<string, string[]> = {},
): Promise<Outside & { asked: string[] }> {
  const server = createServer({ cert, key }, answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const asked: string[] = [];
  return {
    asked,
    resolve: async (host) => {
      asked.push(host);
      return names[host] ?? [/^[\d.]+$/.test(host) ? host : '127.0.0.1'];
    },
    isAllowed: (address) => address === '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    ca: cert,
  };
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const problemOf = async (link: string, outside?: Outside) => {
  const outcome = await fetchPage(link, outside);
  return 'problem' in outcome ? outcome.problem : `came: ${Buffer.from(outcome.page.bytes)}`;
};

test.each([
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['192.0.2.1', false],
  ['198.18.0.1', false],
  ['168.63.129.16', false],
  ['::1', false],
  ['::', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:93.184.216.34', false],
  ['::10.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['64:ff9b:1::a00:1', false],
  ['2002:a00:1::', false],
  ['2001:0:a::1', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['fd00:ec2::254', false],
  ['ff02::1', false],
  ['fec0::1', false],
  ['4000::1', false],
  ['not an address', false],
  ['93.184.216.34', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
])('%s is public: %s', (address, is) => {
  expect(isPublicAddress(address)).toBe(is);
});

test.each([
  ['http://herald.example/a', /starts with https/],
  ['ftp://herald.example/a', /starts with https/],
  ['file:///etc/passwd', /starts with https/],
  ['herald.example/a', /not a link/],
  ['https://me:secret@herald.example/', /name or a password/],
  ['https://herald.example:8443/', /names a port/],
  ['https://127.0.0.1/', /not on the public internet/],
  ['https://2130706433/', /not on the public internet/],
  ['https://0x7f.1/', /not on the public internet/],
  ['https://[::1]/', /not on the public internet/],
  ['https://[::ffff:169.254.169.254]/', /not on the public internet/],
  ['https://localhost/', /not on the public internet/],
])('%s is refused before anything is asked', async (link, words) => {
  expect(await problemOf(link)).toMatch(words);
});

test('a page comes with its address and charset; the request says who asks and brings no cookies', async () => {
  const outside = await web(({ headers, url }, answer) => {
    answer.writeHead(200, { ...HTML, 'Set-Cookie': 'a=b' }).end(JSON.stringify({ url, ...headers }));
  });
  const outcome = await fetchPage('https://herald.example/a?b=c#d', outside);
  if ('problem' in outcome) throw new Error(outcome.problem);
  const { page } = outcome;
  expect(page).toMatchObject({ address: 'https://herald.example/a?b=c', charset: 'utf-8' });
  const seen = JSON.parse(Buffer.from(page.bytes).toString());
  expect(seen).toMatchObject({
    url: '/a?b=c',
    host: 'herald.example',
    'user-agent': expect.stringMatching(/^SaysWho/),
  });
  expect(seen).not.toHaveProperty('cookie');
  expect(seen).not.toHaveProperty('referer');
});

test('a name is looked up once, and the connection goes to what was found', async () => {
  const outside = await web((_, answer) => void answer.writeHead(200, HTML).end('here'));
  let times = 0;
  const turning = { ...outside, resolve: async () => (times++ === 0 ? ['127.0.0.1'] : ['10.0.0.1']) };
  expect(await problemOf('https://herald.example/', turning)).toBe('came: here');
  expect(times).toBe(1);
});

test('a name with one address that is not public is not opened at all', async () => {
  const names = { 'hidden.example': ['127.0.0.1', '10.0.0.1'], 'nowhere.example': [] };
  const outside = await web((_, answer) => void answer.writeHead(200, HTML).end('here'), names);
  expect(await problemOf('https://hidden.example/', outside)).toMatch(/not on the public internet/);
  expect(await problemOf('https://nowhere.example/', outside)).toMatch(/not on the public internet/);
});

test('each redirect is checked again; five are followed', async () => {
  const to: Record<string, string> = {
    '/relative': '/end',
    '/plain': 'http://herald.example/end',
    '/inside': 'https://hidden.example/end',
    '/metadata': 'https://169.254.169.254/latest/meta-data/',
    '/port': 'https://herald.example:22/',
    '/nonsense': 'https://',
    '/round': '/round',
  };
  const names = { 'hidden.example': ['10.0.0.1'] };
  const outside = await web(({ url = '' }, answer) => {
    const next = to[url];
    if (next) answer.writeHead(302, { Location: next }).end();
    else answer.writeHead(200, HTML).end('the end');
  }, names);
  const ask = (path: string) => problemOf(`https://herald.example${path}`, outside);
  expect(await ask('/relative')).toBe('came: the end');
  expect(await ask('/plain')).toMatch(/starts with https/);
  expect(await ask('/inside')).toMatch(/not on the public internet/);
  expect(await ask('/metadata')).toMatch(/not on the public internet/);
  expect(await ask('/port')).toMatch(/names a port/);
  expect(await ask('/nonsense')).toMatch(/no proper address/);
  outside.asked.length = 0;
  expect(await ask('/round')).toMatch(/on and on/);
  expect(outside.asked).toHaveLength(6);
});

test('size is limited as it comes, packed or not; so are kinds, statuses and encodings', async () => {
  const answers: Record<string, [number, Record<string, string>, Buffer | string]> = {
    '/announced': [200, { ...HTML, 'Content-Length': '3000000' }, ''],
    '/long': [200, HTML, Buffer.alloc(2_000_001, 97)],
    '/bomb': [200, { ...HTML, 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000, 97))],
    '/packed': [200, { ...HTML, 'Content-Encoding': 'gzip' }, gzipSync('unpacked')],
    '/broken': [200, { ...HTML, 'Content-Encoding': 'gzip' }, 'no gzip'],
    '/zstd': [200, { ...HTML, 'Content-Encoding': 'zstd' }, 'x'],
    '/film': [200, { 'Content-Type': 'video/mp4' }, 'x'],
    '/gone': [404, HTML, 'x'],
    '/paid': [402, HTML, 'x'],
  };
  const outside = await web(({ url = '' }, answer) => {
    const [status, headers, body] = answers[url] ?? [500, {}, ''];
    answer.writeHead(status, headers).end(body);
  });
  const ask = (path: string) => problemOf(`https://herald.example${path}`, outside);
  expect(await ask('/announced')).toMatch(/larger than 2 MB/);
  expect(await ask('/long')).toMatch(/larger than 2 MB/);
  expect(await ask('/bomb')).toMatch(/larger than 2 MB/);
  expect(await ask('/packed')).toBe('came: unpacked');
  expect(await ask('/broken')).toMatch(/could not be reached/);
  expect(await ask('/zstd')).toMatch(/packed/);
  expect(await ask('/film')).toMatch(/another kind/);
  expect(await ask('/gone')).toMatch(/no page at this link/);
  expect(await ask('/paid')).toMatch(/answered 402/);
});

test('a site that drips or breaks off gives no page', async () => {
  const outside = await web(({ url }, answer) => {
    answer.writeHead(200, { ...HTML, 'Content-Length': '100' });
    answer.write('half ');
    if (url === '/break') setTimeout(() => answer.destroy(), 20);
  });
  expect(await problemOf('https://herald.example/break', outside)).toMatch(/could not be reached/);
  const since = Date.now();
  expect(await problemOf('https://herald.example/drip', outside)).toMatch(/too long/);
  expect(Date.now() - since).toBeLessThan(7_000);
});

test('a site that changes the protocol, or closes before it answers, gives no page', async () => {
  const outside = await web(({ url, socket }) => {
    if (url === '/close') socket.end();
    else socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
  });
  const since = Date.now();
  for (const path of ['/upgrade', '/close'])
    expect(await problemOf(`https://herald.example${path}`, outside)).toMatch(/could not be reached/);
  expect(Date.now() - since).toBeLessThan(3_000);
});

test('a certificate that is not the site’s own is no page', async () => {
  const { ca: _, ...outside } = await web((_request, answer) => void answer.writeHead(200, HTML).end('here'));
  expect(await problemOf('https://herald.example/', outside)).toMatch(/could not be reached/);
});

test('thirty links an hour', () => {
  const now = 50_000_000;
  for (let i = 0; i < 30; i++) expect(linkWait('t1', now + i)).toBe(0);
  expect(linkWait('t1', now + 600_000)).toBe(50);
  expect(linkWait('t2', now + 600_000)).toBe(0);
  expect(linkWait('t1', now + 3_600_001)).toBe(0);
});
