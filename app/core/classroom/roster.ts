export const ROSTER_LIMIT = 200;
export const NAME_LIMIT = 80;

/** A name that cannot be taken as it is. `line` counts from 1, empty lines included. */
export type RosterProblem = { line: number; name: string; message: string };

export type Roster = { names: string[]; problems: RosterProblem[] };

/** A name without what lists put around it: numbers, bullets, tabs, doubled spaces, control characters. */
export const tidyName = (raw: string): string =>
  raw
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u200b\ufeff]+/gu, ' ')
    .replace(/^\s*(?:\d{1,3}[.):]?\s+|[-–•*]\s+)/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Two names are the same when only capitals differ. */
export const sameName = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

/** For sorting names of people and classes: as a reader looks for them, the same on every database. */
export const compareNames = new Intl.Collator('en', { numeric: true }).compare;

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase();

/**
 * A pasted list, one name a line, into names. Empty lines are dropped; a name that stands twice, or already
 * in the class (`taken`), is a problem, because students choose themselves by name.
 */
export function parseRoster(text: string, taken: readonly string[] = []): Roster {
  const names: string[] = [];
  const problems: RosterProblem[] = [];
  const inClass = new Set(taken.map(keyOf));
  const firstLine = new Map<string, number>();

  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const name = tidyName(raw);
    if (name === '') continue;
    const line = index + 1;
    const earlier = firstLine.get(keyOf(name));
    const message = problemOf(name, inClass.has(keyOf(name)), earlier);
    if (message) problems.push({ line, name: name.slice(0, NAME_LIMIT), message });
    else names.push(name);
    if (earlier === undefined) firstLine.set(keyOf(name), line);
  }
  if (names.length + taken.length > ROSTER_LIMIT) {
    const message = `A class holds up to ${ROSTER_LIMIT} students; this makes ${names.length + taken.length}.`;
    problems.push({ line: 0, name: '', message });
  }
  return { names, problems };
}

function problemOf(name: string, inClass: boolean, earlier: number | undefined): string | null {
  const hint = `Tell them apart, for example “${name} K.”.`;
  if (name.length > NAME_LIMIT) return `“${name.slice(0, 30)}…” is longer than ${NAME_LIMIT} characters.`;
  if (inClass) return `“${name}” is already in this class. ${hint}`;
  if (earlier !== undefined) return `“${name}” also stands on line ${earlier}. ${hint}`;
  return null;
}

/** The problems as one message: the first few, and how many more there are. */
export function writeProblems(problems: readonly RosterProblem[]): string {
  const shown = problems
    .slice(0, 5)
    .map(({ line, message }) => (line ? `Line ${line}: ${message}` : message));
  const more = problems.length - shown.length;
  return more > 0 ? `${shown.join(' ')} And ${more} more like this.` : shown.join(' ');
}
