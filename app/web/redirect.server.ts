/** `to` if it is a path on this site, else `fallback`: a link must not send people elsewhere after sign-in. */
export function safePath(to: unknown, fallback: string): string {
  // Browsers drop tabs and line ends, which would turn "/\t/elsewhere" into "//elsewhere".
  // A header takes no characters beyond Latin-1; paths of ours are percent-encoded.
  return typeof to === 'string' && /^\/(?![/\\])[^\p{Cc}\u{100}-\u{10ffff}]*$/u.test(to) ? to : fallback;
}
