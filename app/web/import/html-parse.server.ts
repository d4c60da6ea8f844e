import { parseHTML } from 'linkedom';
import { decodeText } from '#app/web/incoming-text.server.ts';
import { UNREADABLE, Unreadable } from './document.ts';

const LARGEST_PAGE = 4_000_000;
const META_LOOKED_AT = 2_048;
const MOST_TAGS = 60_000;
const DEEPEST = 300;
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
  if (html.length > LARGEST_PAGE || countTags(html) > MOST_TAGS) throw new Unreadable(UNREADABLE.tooMuch);
  const bare = withoutScripts(html);
  // A piece of a page gets the rest.
  const whole = /<html[\s>]/i.test(bare) ? bare : `<html><body>${bare}</body></html>`;
  const document = parseHTML(whole).document as unknown as Document;
  if (depthOf(document) > DEEPEST) throw new Unreadable(UNREADABLE.tooMuch);
  return document;
}

/** Scripts and styles are dropped before they take memory, but for those that hold data. */
function withoutScripts(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const open of html.matchAll(/<(script|style|svg)\b/gi)) {
    if (open.index < from) continue;
    const head = html.indexOf('>', open.index);
    const tag = head === -1 ? '' : html.slice(open.index, Math.min(head, open.index + 500));
    if (tag.includes('ld+json')) continue;
    const end = new RegExp(`</${open[1]}`, 'gi');
    end.lastIndex = open.index;
    const close = head === -1 ? null : end.exec(html);
    kept.push(html.slice(from, open.index));
    // Without an end, a browser takes all that follows for script.
    if (close === null) return kept.join(' ');
    const after = html.indexOf('>', close.index);
    from = after === -1 ? html.length : after + 1;
  }
  return [...kept, html.slice(from)].join(' ');
}

function depthOf(document: Document): number {
  const depths = new Map<Node | null, number>();
  let deepest = 0;
  for (const element of document.querySelectorAll('*')) {
    const depth = (depths.get(element.parentNode) ?? 0) + 1;
    depths.set(element, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) count++;
  return count;
}
