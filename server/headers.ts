import type { ServerResponse } from 'node:http';
import type { Env } from '#app/web/env.server.ts';

const constant = {
  'X-Content-Type-Options': 'nosniff',
  // With "no-referrer" browsers would send `Origin: null` with our own forms.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  // Pages are somebody's; static files say otherwise.
  'Cache-Control': 'no-store',
};

/**
 * Sets the headers of every answer. They go on Node's response, not on a `Response`: cheaper, and errors
 * have them too. A `Response` that names one of them wins.
 */
export function setHeaders(outgoing: ServerResponse, nonce: string, requestId: string, { https }: Env) {
  for (const [name, value] of Object.entries(constant)) outgoing.setHeader(name, value);
  outgoing.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce));
  outgoing.setHeader('X-Request-Id', requestId);
  if (https) outgoing.setHeader('Strict-Transport-Security', 'max-age=31536000');
}

const contentSecurityPolicy = (nonce: string) =>
  `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self'; ` +
  "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
