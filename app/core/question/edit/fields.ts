import type { Span } from '../../article/span.ts';
import { LONGEST_WORDS } from '../find-evidence.ts';

/** The fields of the edit form; those named `x[]` as lists under `x`. */
export type Fields = Readonly<Record<string, unknown>>;

export const textIn = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** The words typed as evidence, to be looked for in the article; none where they are too many. */
export const wordsTyped = (fields: Fields): string => {
  const words = textIn(fields, 'words');
  return words.length > LONGEST_WORDS ? '' : words;
};

export const listIn = (fields: Fields, name: string): string[] =>
  [fields[name] ?? []].flat().filter((value): value is string => typeof value === 'string');

/** A span as a field's value: `12-40`. */
export const spanValue = (span: Span): string => span.join('-');

export const readSpan = (value: string): Span | null => {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value) ?? [];
  return start === undefined ? null : [Number(start), Number(end)];
};

/** What a browser would send, read as the server reads it. */
export const fieldsOf = (form: FormData): Fields => {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.endsWith('[]')) fields[name.slice(0, -2)] = form.getAll(name);
    else fields[name] = form.get(name);
  }
  return fields;
};
