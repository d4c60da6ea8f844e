import type { ActionFunctionArgs } from '@remix-run/node';
import type { Database } from '#db/database.ts';
import { ORIGIN, webContext } from './web.ts';

type Sent = {
  path: string;
  cookie?: string;
  params?: Record<string, string>;
  fields?: Record<string, string | File>;
};

/** The arguments of a loader or action: a form that is posted when there are fields, else a page that is asked for. */
export function requestArgs(db: Database, { path, cookie, params = {}, fields }: Sent): ActionFunctionArgs {
  const headers: HeadersInit = cookie ? { Cookie: cookie } : {};
  const address = `${ORIGIN}${path}`;
  const context = webContext(db);
  if (!fields) return { request: new Request(address, { headers }), context, params };
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return { request: new Request(address, { method: 'POST', body, headers }), context, params };
}

/** The cookies that an answer sets, as the browser sends them back. */
export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
