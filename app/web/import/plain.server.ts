import { titleFrom } from '#app/web/incoming-text.server.ts';
import type { ReadDocument } from './document.ts';
import { missingNote } from './notes.ts';
import { readOpening } from './opening.server.ts';

/** A text file is the article as it stands: nothing is taken out of it. */
export function plainDocument(text: string): ReadDocument {
  const lines = text.split(/\r\n?|\n/).flatMap((line) => line.trim() || []);
  const { byline, publishedOn } = readOpening(lines);
  const details = { title: titleFrom(text), byline, publication: null, publishedOn, link: null };
  return { details, text, notes: missingNote(details) };
}
