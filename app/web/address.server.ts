import type { AppLoadContext } from '@remix-run/node';

/** The address that students type or scan: PUBLIC_URL, else the one the teacher came by. */
export const publicAddress = (request: Request, { env }: AppLoadContext): string =>
  env.publicUrl ?? new URL(request.url).origin;

export const joinLink = (request: Request, context: AppLoadContext, joinCode: string): string =>
  `${publicAddress(request, context)}/join/${joinCode}`;
