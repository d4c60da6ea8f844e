import { decodeText } from '#app/web/incoming-text.server.ts';
import { storable } from '#app/web/storable.server.ts';
import {
  type BroughtDocument,
  type DocumentOutcome,
  LARGEST_DOCUMENT,
  type ReadDocument,
  UNREADABLE,
  Unreadable,
} from './document.ts';
import { type DocumentKind, kindOf } from './kind.server.ts';
import { plainDocument } from './plain.server.ts';

/** Up to here a teacher may still cut it to what a class reads. */
const LONGEST_TEXT = 600_000;

type Read = (brought: BroughtDocument) => ReadDocument | Promise<ReadDocument>;

/** The libraries load at need: each is large, and a thread reads one document. */
const READERS: Record<DocumentKind, Read> = {
  text: ({ bytes }) => {
    const text = decodeText(bytes);
    if (text === null) throw new Unreadable(`This file holds no text. ${UNREADABLE.noText}`);
    return plainDocument(text);
  },
  html: async (brought) => (await import('./html.server.ts')).readHtml(brought),
  docx: async ({ bytes }) => (await import('./docx.server.ts')).readDocx(bytes),
  pdf: async ({ bytes }) => (await import('./pdf.server.ts')).readPdf(bytes),
};

/** The article in a document, or why there is none, in words for the teacher. Never throws. */
export async function readDocument(brought: BroughtDocument): Promise<DocumentOutcome> {
  try {
    if (brought.bytes.length === 0) throw new Unreadable('This file is empty.');
    if (brought.bytes.length > LARGEST_DOCUMENT) throw new Unreadable(UNREADABLE.tooMuch);
    const { text, details, notes } = await READERS[kindOf(brought.bytes)](brought);
    if (text.length > LONGEST_TEXT) throw new Unreadable(UNREADABLE.tooLong);
    if (text.trim() === '') throw new Unreadable(UNREADABLE.noText);
    const link = details.link ?? brought.address ?? null;
    return { document: { text: storable(text), details: { ...details, link }, notes } };
  } catch (error) {
    return { problem: error instanceof Unreadable ? error.message : UNREADABLE.broken };
  }
}
