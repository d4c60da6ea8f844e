import type { DocumentDetails } from './document.ts';

/** “1 caption”, “2 captions”. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** “a, b and c”. */
const listed = (parts: string[], last: 'and' | 'or'): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;

/** What was not found, in one sentence; none where all is there. */
export function missingNote({ byline, publication, publishedOn }: DocumentDetails): string[] {
  const missing = [
    ...(byline === null ? ['byline'] : []),
    ...(publication === null ? ['publication'] : []),
    ...(publishedOn === null ? ['date'] : []),
  ];
  return missing.length === 0 ? [] : [`No ${listed(missing, 'or')} was found.`];
}

/** What was left out of the text, in one sentence; none where nothing was. */
export function leftOutNote(counts: Record<string, number>): string[] {
  const present = Object.entries(counts).filter(([, count]) => count > 0);
  if (present.length === 0) return [];
  const parts = present.map(([what, count]) => counted(count, what));
  const single = present.length === 1 && present[0]?.[1] === 1;
  return [`${listed(parts, 'and')} ${single ? 'was' : 'were'} left out.`];
}
