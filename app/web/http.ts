/** For rows that do not exist and rows of somebody else alike: the answer must not tell which. */
export function notFound(): never {
  throw new Response('Not found', { status: 404, statusText: 'Not Found' });
}

export function forbidden(): never {
  throw new Response('Forbidden', { status: 403, statusText: 'Forbidden' });
}

/** The row, or a 404. */
export function found<T>(row: T | null | undefined): T {
  return row ?? notFound();
}
