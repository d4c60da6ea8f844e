import { inflateRawSync } from 'node:zlib';
import { UNREADABLE, Unreadable } from './document.ts';

const MOST_ENTRIES = 2_000;
/** Pictures included. */
const MOST_UNPACKED = 100_000_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const LONGEST_COMMENT = 65_535;

export type ZipEntry = { name: string; method: number; packed: number; unpacked: number; at: number };

/**
 * The entries of a zip file, by its directory alone: nothing is unpacked. Counts, sizes, names and kinds that no
 * document has are refused. Throws `Unreadable`.
 */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) throw new Unreadable(UNREADABLE.tooMuch);
  if (from + view.getUint32(end + 12, true) > end) throw new Unreadable(UNREADABLE.broken);

  const entries = new Map<string, ZipEntry>();
  let at = from;
  let unpacked = 0;
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(view, at, end);
    if (entries.has(entry.name)) throw new Unreadable(UNREADABLE.broken);
    entries.set(entry.name, entry);
    unpacked += entry.unpacked;
    if (unpacked > MOST_UNPACKED) throw new Unreadable(UNREADABLE.tooMuch);
    at = next;
  }
  return entries;
}

/** One entry's bytes. Throws `Unreadable` where they are more than `most`, whatever the directory says. */
export function unzip(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (entry.unpacked > most) throw new Unreadable(UNREADABLE.tooMuch);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL) broken();
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (from + entry.packed > bytes.length) broken();
  const packed = bytes.subarray(from, from + entry.packed);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) broken();
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    const tooMuch = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(tooMuch ? UNREADABLE.tooMuch : UNREADABLE.broken);
  }
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return broken();
}

function readEntry(view: DataView, at: number, end: number): { entry: ZipEntry; next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== ENTRY) broken();
  const u16 = (offset: number) => view.getUint16(at + offset, true);
  const u32 = (offset: number) => view.getUint32(at + offset, true);
  const next = at + 46 + u16(28) + u16(30) + u16(32);
  if (next > end) broken();
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, u16(28)));
  const encrypted = (u16(8) & 1) === 1;
  if (encrypted) throw new Unreadable(UNREADABLE.password);
  const unixKind = (u32(38) >>> 28) & 0xf;
  const isLink = unixKind === 0xa;
  if (isLink || /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name)) broken();
  return { entry: { name, method: u16(10), packed: u32(20), unpacked: u32(24), at: u32(42) }, next };
}

function broken(): never {
  throw new Unreadable(UNREADABLE.broken);
}
