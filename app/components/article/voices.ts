import type { LedgerSource, SourceKind, Stake } from '#app/core/analysis/finding.ts';

export const KIND_WORDS: Record<SourceKind, string> = {
  named: 'Named person',
  unnamed: 'Unnamed person',
  organization: 'Organization',
  document: 'Document',
  character: 'Scripted character',
};

export const STAKE_WORDS: Record<Stake, string> = {
  'self-interested': 'Has a stake',
  independent: 'Independent',
  unclear: 'Stake unclear',
};

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How a heading calls a source: its label, which starts lower-case unless it is a name. */
export const sourceName = (source: LedgerSource | undefined): string =>
  source === undefined ? 'A source' : capital(source.label);

/** A canonical name without the note that keeps it apart from others: "men (unnamed)" is "men" to a reader. */
export const shortName = (name: string): string => name.replace(/ \((?:unnamed|character\b[^)]*)\)$/, '');
