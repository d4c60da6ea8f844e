/** The machine's time zone (its `TZ`), in which teachers' opening and closing times are meant. */
export const serverTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/**
 * The value of a `datetime-local` field, in the machine's time zone → milliseconds; null when it is empty,
 * undefined when it is no time.
 */
export function readLocalTime(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(typed.trim())) return undefined;
  const at = new Date(typed.trim());
  // 31 February would be read as 3 March.
  return at.getDate() === Number(typed.trim().slice(8, 10)) ? at.getTime() : undefined;
}
