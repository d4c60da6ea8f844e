import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { troubleOf } from '#db/database.ts';
import { PageRequest } from './page-request.ts';
import { isNoForm } from './web/form.server.ts';

/** One string, no stream: no page waits for slow data, and streaming costs half of the pages a second. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, requestId }: AppLoadContext,
) {
  const page = renderToString(
    <PageRequest.Provider value={{ nonce, requestId }}>
      <RemixServer context={remixContext} url={request.url} />
    </PageRequest.Provider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(`<!DOCTYPE html>${page}`, { status, headers });
}

export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  if (isNoForm(error)) {
    context.trouble = 400;
    return;
  }
  const trouble = troubleOf(error);
  if (trouble) context.trouble = trouble === 'busy' ? 503 : 507;
  context.log.error({ requestId: context.requestId, err: error }, 'a page failed');
}
