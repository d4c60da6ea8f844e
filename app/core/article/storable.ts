/** A text without what PostgreSQL refuses: NUL is left out, half of a surrogate pair becomes U+FFFD. */
export const storableText = (text: string): string =>
  text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');

/** How JSON writes what has to be cleaned; where none of it stands there is nothing to clean. */
const SUSPECT = /\\u(?:0000|d[89a-f])/i;

/** A value as JSON that both engines can store and look into: every string in it is storable. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  return SUSPECT.test(json) ? JSON.stringify(storableValue(value)) : json;
}

/** The same value with every string in it storable, names of fields too. */
export function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(storableValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [storableText(name), storableValue(inner)]),
  );
}
