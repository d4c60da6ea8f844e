import { UNREADABLE, Unreadable } from './document.ts';
import { unzip, type ZipEntry, zipEntries } from './zip.server.ts';

const LARGEST_PART = 4_000_000;
const LARGEST_SUM = 8_000_000;
/** Markup that would not fit in the thread’s memory once it is a tree. */
const MOST_TAGS = 120_000;

/** The parts of a Word document as text, each unpacked when it is asked for. */
export type DocxParts = { has: (name: string) => boolean; text: (name: string) => string };

/**
 * Opens a document without trusting it: parts are unpacked within limits, and refused when they bring
 * declarations of their own (DOCTYPE, entities), which no word processor writes. Throws `Unreadable`.
 */
export function openDocx(bytes: Uint8Array): DocxParts {
  const entries = zipEntries(bytes);
  let sum = 0;
  const read = (entry: ZipEntry): string => {
    const part = unzip(bytes, entry, LARGEST_PART);
    sum += part.length;
    if (sum > LARGEST_SUM) throw new Unreadable(UNREADABLE.tooMuch);
    const xml = decoded(part);
    if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Unreadable(UNREADABLE.broken);
    if (xml.split('<').length > MOST_TAGS) throw new Unreadable(UNREADABLE.tooMuch);
    return xml;
  };
  return {
    has: (name) => entries.has(name),
    text: (name) => {
      const entry = entries.get(name);
      if (!entry) throw new Unreadable(UNREADABLE.broken);
      return read(entry);
    },
  };
}

function decoded(part: Uint8Array): string {
  const wide = part[0] === 0xff && part[1] === 0xfe;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(part);
  } catch {
    throw new Unreadable(UNREADABLE.broken);
  }
}
