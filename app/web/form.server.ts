import type { z } from 'zod';
import { storable } from './storable.server.ts';

/** Field names are as in the form; a problem of the whole form stands under `form`. */
export type FieldErrors = Record<string, string>;

export type ParsedForm<T> =
  | { ok: true; data: T }
  | { ok: false; errors: FieldErrors; values: Record<string, string> };

/**
 * Checks a form: the data, or the first problem of each field with what was typed, to show again.
 * A field named `x[]` becomes the array `x`, even with one value. Passwords, PINs and files are not given back.
 */
export function parseForm<T>(schema: z.ZodType<T>, form: FormData): ParsedForm<T> {
  const parsed = schema.safeParse(fieldsOf(form));
  if (parsed.success) return { ok: true, data: parsed.data };

  const errors: FieldErrors = {};
  for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message;
  return { ok: false, errors, values: typedValues(form) };
}

/** For a problem found after parsing (a name that is taken): the same shape as a failed parse. */
export function refuseForm(form: FormData, errors: FieldErrors): ParsedForm<never> & { ok: false } {
  return { ok: false, errors, values: typedValues(form) };
}

/** One field as a text that the database can look for; empty where there is none. */
export const fieldIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? storable(value) : '';
};

/** Whether reading the request as a form failed because what came is none: whoever sent it is told, no fault of ours. */
export const isNoForm = (error: unknown): boolean =>
  error instanceof TypeError &&
  /^(Failed to parse body as FormData|Content-Type was not one of)/.test(error.message);

function fieldsOf(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.endsWith('[]')) fields[name.slice(0, -2)] = form.getAll(name).map(stored);
    else fields[name] = stored(form.get(name));
  }
  return fields;
}

const stored = (value: FormDataEntryValue | null): unknown =>
  typeof value === 'string' ? storable(value) : value;

function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !/password|pin$/i.test(name)) values[name] = value;
  }
  return values;
}
