import type { LinksFunction, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
} from '@remix-run/react';
import { type ReactNode, useContext } from 'react';
import { PageHeader, StudentShell } from './components/ui/shell.tsx';
import { PageRequest } from './page-request.ts';
import stylesheet from './styles/app.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
];

export const meta: MetaFunction = () => [{ title: 'Says Who' }];

export function Layout({ children }: { children: ReactNode }) {
  const { nonce } = useContext(PageRequest);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {/* No getKey: its inline script would differ from the one the nonce covers. */}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { requestId } = useContext(PageRequest);
  const { title, advice } = explain(error);
  return (
    <StudentShell name={null} width="narrow">
      <PageHeader title={title} intro={advice} />
      <p>
        <a href="/">Go to the start page</a>
      </p>
      {/* The browser does not know the number: it keeps what the server wrote. */}
      {isRouteErrorResponse(error) ? null : (
        <p className="hint" suppressHydrationWarning>
          {requestId ? `Tell whoever looks after this machine: request ${requestId}.` : ''}
        </p>
      )}
    </StudentShell>
  );
}

function explain(error: unknown): { title: string; advice: string } {
  if (!isRouteErrorResponse(error)) {
    return {
      title: 'Something went wrong here',
      advice: 'It is not your fault, and saved answers are safe. Reload the page to try again.',
    };
  }
  if (error.status === 404) {
    return {
      title: 'There is no such page',
      advice: 'The address may be mistyped, or what it showed has been removed.',
    };
  }
  if (error.status === 403) {
    return { title: 'This is not yours to see', advice: 'Sign in as someone who may, then try again.' };
  }
  if (error.status === 504) {
    return {
      title: 'This took too long and was given up',
      advice:
        'Nothing was changed. Go back and try again in a minute; if it does not help, bring the article in two parts.',
    };
  }
  return { title: `This did not work (${error.status})`, advice: 'Go back and try again.' };
}
