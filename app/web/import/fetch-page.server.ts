import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { type RequestOptions, request } from 'node:https';
import { isIP } from 'node:net';
import { createGunzip } from 'node:zlib';
import { isPublicAddress } from './public-address.server.ts';

const MOST_REDIRECTS = 5;
const MOST_BYTES = 2_000_000;
const LONGEST = 5_000;
const TYPES = /^(text\/html|application\/xhtml\+xml|text\/plain|application\/pdf)\s*(;|$)/i;

export type FetchedPage = { bytes: Uint8Array; address: string; charset?: string };
export type FetchOutcome = { page: FetchedPage } | { problem: string };

/** The world outside; a test gives another one. */
export type Outside = {
  resolve: (host: string) => Promise<string[]>;
  isAllowed: (address: string) => boolean;
  port: number;
  /** Certificates to trust besides the usual. */
  ca?: string;
};

const INTERNET: Outside = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  port: 443,
};

/** What a teacher reads; anything else that goes wrong on the way is “could not be reached”. */
class Refused extends Error {}

const PASTE = 'Open the page in your browser, copy the article and paste it.';
const NOT_HTTPS =
  'A link to read from starts with https://. If the page has none, copy the article and paste it.';

/**
 * The page at an address of the public web. A name is looked up once and the connection goes to what was found, so
 * that it cannot change in between; each redirect is checked anew. Time, bytes and kinds are limited.
 */
export async function fetchPage(link: string, outside: Outside = INTERNET): Promise<FetchOutcome> {
  const signal = AbortSignal.timeout(LONGEST);
  try {
    return { page: await inTime(follow(link, outside, signal), signal) };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.message };
    const late = signal.aborted;
    return {
      problem: late
        ? `The page took too long to come. Try again, or: ${PASTE}`
        : `The page could not be reached. Check the link. ${PASTE}`,
    };
  }
}

async function follow(link: string, outside: Outside, signal: AbortSignal): Promise<FetchedPage> {
  let url = checked(link);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await ask(url, outside, signal);
    const next = redirectOf(answer);
    if (next === null) return pageOf(answer, url, signal);
    answer.destroy();
    if (!URL.canParse(next, url))
      throw new Refused(`The site sends its readers to no proper address. ${PASTE}`);
    url = checked(new URL(next, url).href);
  }
  throw new Refused(`The site sends its readers on and on. ${PASTE}`);
}

function checked(link: string): URL {
  if (!URL.canParse(link))
    throw new Refused('This is not a link: it starts with https:// and has no spaces.');
  const url = new URL(link);
  if (url.protocol !== 'https:') throw new Refused(NOT_HTTPS);
  if (url.username !== '' || url.password !== '')
    throw new Refused('This link holds a name or a password: take them out.');
  if (url.port !== '') throw new Refused('This link names a port; only links without one are read.');
  url.hash = '';
  return url;
}

/** One request to the address that the name stands for now; only its head is waited for. */
async function ask(
  url: URL,
  { resolve, isAllowed, port, ca }: Outside,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await resolve(host);
  const [address] = addresses;
  if (address === undefined || !addresses.every(isAllowed))
    throw new Refused(
      'This link leads to a machine that is not on the public internet, so it was not opened.',
    );
  const options: RequestOptions = {
    // The address itself: nothing is left to look up. The certificate must still be the name’s.
    host: address,
    ...(isIP(host) === 0 && { servername: host }),
    port,
    path: url.pathname + url.search,
    agent: false,
    signal,
    headers: {
      Host: url.host,
      'User-Agent': 'SaysWho/1 (a teacher asked for this page once)',
      Accept: 'text/html, application/xhtml+xml, text/plain, application/pdf;q=0.9',
      'Accept-Language': 'en',
      'Accept-Encoding': 'gzip',
    },
    ...(ca && { ca }),
  };
  return new Promise((answered, failed) => {
    // Without an answer that is a page each of these would leave the teacher waiting for ever.
    const gone = () => failed(new Error('it closed without an answer'));
    request(options, answered)
      .on('error', failed)
      .on('close', gone)
      .on('upgrade', (_, socket) => {
        socket.destroy();
        gone();
      })
      .end();
  });
}

function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason)),
  );
  return Promise.race([work, late]);
}

const redirectOf = ({ statusCode, headers }: IncomingMessage): string | null =>
  [301, 302, 303, 307, 308].includes(statusCode ?? 0) ? (headers.location ?? '') : null;

async function pageOf(answer: IncomingMessage, url: URL, signal: AbortSignal): Promise<FetchedPage> {
  const refuse = (words: string): never => {
    answer.destroy();
    throw new Refused(`${words} ${PASTE}`);
  };
  const { statusCode, headers } = answer;
  if (statusCode === 404 || statusCode === 410) refuse('There is no page at this link (any more).');
  if (statusCode !== 200)
    refuse(
      `The site did not give out this page (it answered ${statusCode}); it may want a subscription or a person.`,
    );
  const type = headers['content-type'] ?? '';
  if (!TYPES.test(type)) refuse('At this link is no article page, but a file of another kind.');
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES) refuse('This page is larger than 2 MB.');
  const encoding = headers['content-encoding'] ?? 'identity';
  if (!/^(identity|gzip|x-gzip)$/i.test(encoding))
    refuse('This page came packed in a way that is not known here.');

  // The packed bytes are counted by what they unpack to: that is never less than what came.
  const unpacked = /gzip/i.test(encoding) ? answer.pipe(createGunzip()) : answer;
  answer.on('error', (error) => unpacked.destroy(error));
  answer.on('aborted', () => unpacked.destroy(new Error('cut off')));
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of unpacked) {
    signal.throwIfAborted();
    size += (part as Buffer).length;
    if (size > MOST_BYTES) refuse('This page is larger than 2 MB.');
    parts.push(part as Buffer);
  }
  const charset = type.match(/charset\s*=\s*["']?([\w-]+)/i)?.[1];
  return { bytes: new Uint8Array(Buffer.concat(parts)), address: url.href, ...(charset && { charset }) };
}
