/** `to` if it is a path on this site, else `fallback`: a link must not send people elsewhere after sign-in. */
export function safePath(to: unknown, fallback: string): string {
  // Browsers drop tabs and line ends, which would turn "/\t/elsewhere" into "//elsewhere".
  return typeof to === 'string' && /^\/(?![/\\])\P{Cc}*$/u.test(to) ? to : fallback;
}
