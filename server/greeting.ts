import { networkAddresses } from '#app/web/address.server.ts';
import type { Env } from '#app/web/env.server.ts';

/** What to print once the server listens: where it is, and what to do first. */
export function greeting({ host, publicUrl }: Env, port: number, isSetUp: boolean): string {
  const here =
    publicUrl ?? `http://${['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host}:${port}`;
  const elsewhere = publicUrl || !['0.0.0.0', '::'].includes(host) ? [] : networkAddresses();
  return [
    '',
    `  Says Who is at ${here}`,
    ...elsewhere.map((address) => `  from other devices here: http://${address}:${port}`),
    '',
    isSetUp
      ? '  Sign in, or give students their class link.'
      : `  First step: open ${here}/setup to create your school.`,
    '',
  ].join('\n');
}
