import type { Env } from '#app/web/env.server.ts';

/**
 * Whether another site may have made this person's browser send a request that changes something.
 * Browsers send `Origin` with every request that is not GET or HEAD, and a page cannot choose it.
 * Remix's own check misses resource routes and `?_data=`, so this one stands before Remix.
 */
export function isForged(request: Request, { publicUrl }: Pick<Env, 'publicUrl'>): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const { headers } = request;
  const site = headers.get('Sec-Fetch-Site');
  if (site === 'same-origin') return false;
  if (site === 'cross-site' || site === 'same-site') return true;

  // Sec-Fetch-Site is missing over plain HTTP, as on a school's network.
  const origin = headers.get('Origin');
  if (!origin) return true;
  return origin !== publicUrl && hostOf(origin) !== headers.get('Host')?.toLowerCase();
}

/** Either scheme: behind a proxy that ends HTTPS we see HTTP. */
function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)$/.exec(origin)?.[1]?.toLowerCase();
}
