import { parseHTML } from 'linkedom';
import { decodeText } from '#app/web/incoming-text.server.ts';
import { UNREADABLE, Unreadable } from './document.ts';

const LARGEST_PAGE = 4_000_000;
const META_LOOKED_AT = 2_048;
/** Deeper than any page that people made; the parser's own tree would not survive a million. */
const MOST_TAGS = 60_000;
/** What a browser reads as Windows-1252, whatever a page calls it; so does `decodeText`. */
const WINDOWS = /^(windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii|ascii|utf-?8)$/i;

/** A page's text by the encoding that its mark, its server or its own head names; null when it is none. */
export function htmlText(bytes: Uint8Array, charset?: string): string | null {
  const head = Buffer.from(bytes.subarray(0, META_LOOKED_AT)).toString('latin1');
  const named = charset ?? head.match(/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i)?.[1];
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!named || marked || WINDOWS.test(named) || /^utf-?16/i.test(named)) return decodeText(bytes);
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}

/** The document of a page. Throws `Unreadable` for one that is far larger than an article’s page. */
export function parseHtml(html: string): Document {
  if (html.length > LARGEST_PAGE) throw new Unreadable(UNREADABLE.tooMuch);
  if (countTags(html) > MOST_TAGS) throw new Unreadable(UNREADABLE.tooMuch);
  // Scripts other than data are dropped before they take memory; a page without <html> gets one.
  const bare = html.replace(/<(script|style|svg)\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ');
  const whole = /<html[\s>]/i.test(bare) ? bare : `<html><body>${bare}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) count++;
  return count;
}
