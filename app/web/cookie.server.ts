import type { Env } from './env.server.ts';

export type Cookie = {
  name: string;
  /** A `Set-Cookie` value. */
  give: (value: string, forMilliseconds: number) => string;
  take: () => string;
};

export const sessionCookie = (env: Env): Cookie => cookie('says-who', env);

/** Names a device that has signed in before. */
export const deviceCookie = (env: Env): Cookie => cookie('says-who-device', env);

/** `__Host-` (HTTPS only) makes browsers refuse the cookie from any other host or path. */
function cookie(plainName: string, { https }: Env): Cookie {
  const name = https ? `__Host-${plainName}` : plainName;
  const rest = `Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;
  return {
    name,
    give: (value, forMilliseconds) =>
      `${name}=${value}; Max-Age=${Math.floor(forMilliseconds / 1000)}; ${rest}`,
    take: () => `${name}=; Max-Age=0; ${rest}`,
  };
}

/** The value of a cookie made here; ours are base64url, so anything else is not ours. */
export function readCookie(request: Request, { name }: Cookie): string | null {
  for (const pair of (request.headers.get('Cookie') ?? '').split('; ')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at) !== name) continue;
    const value = pair.slice(at + 1);
    return /^[\w-]{1,1000}$/.test(value) ? value : null;
  }
  return null;
}
