/** What a file or a page says about itself; null where it does not say. */
export type DocumentDetails = {
  title: string | null;
  byline: string | null;
  publication: string | null;
  /** As 2025-03-04. */
  publishedOn: string | null;
  link: string | null;
};

/** An article as it was found in a document. `notes`: plain sentences on what a teacher should look at. */
export type ReadDocument = { details: DocumentDetails; text: string; notes: string[] };

/** `address`: where a fetched page stands. `charset`: as the server named it. */
export type BroughtDocument = {
  bytes: Uint8Array;
  address?: string;
  charset?: string;
};

export type DocumentOutcome = { document: ReadDocument } | { problem: string };

/** The work on documents that strangers made; the server does it in a process that may die. */
export type DocumentReader = { read: (brought: BroughtDocument) => Promise<DocumentOutcome> };

/** A document that cannot be read; the message tells the teacher why, and what to do. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

export const LARGEST_DOCUMENT = 10_000_000;

export const UNREADABLE = {
  broken: 'This file is damaged or cut off before its end. Save it again, or copy the text and paste it.',
  tooMuch: 'This file unpacks to far more than an article, so it was not opened. Copy the text and paste it.',
  tooLong: 'This text is far longer than an article. Copy the part that the class will read and paste it.',
  tooSlow: 'Reading this file took too long, so it was given up. Copy the text of the article and paste it.',
  noText: 'No text was found in this file. Copy the text of the article and paste it.',
  password: 'This file is locked with a password. Save it without one, or copy the text and paste it.',
};
