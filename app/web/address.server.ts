import { networkInterfaces } from 'node:os';
import type { AppLoadContext } from '@remix-run/node';

/** Hosts that listen on every interface. */
const EVERYWHERE = ['0.0.0.0', '::'];
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The address that students type or scan: PUBLIC_URL, else the one the teacher came by. A teacher who sits at the
 * machine itself came by "localhost", which leads nowhere on a student's phone: then the machine's own address.
 */
export function publicAddress(request: Request, { env }: AppLoadContext): string {
  if (env.publicUrl) return env.publicUrl;
  const { origin, hostname, port } = new URL(request.url);
  const [address] = LOOPBACK.test(hostname) && EVERYWHERE.includes(env.host) ? networkAddresses() : [];
  return address ? `http://${address}:${port || 80}` : origin;
}

export const joinLink = (request: Request, context: AppLoadContext, joinCode: string): string =>
  `${publicAddress(request, context)}/join/${joinCode}`;

/** This machine's addresses on the networks it is part of; none where it is on its own. */
export function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
