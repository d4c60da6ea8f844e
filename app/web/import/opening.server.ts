const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** Lines between headline and text: a date line has little but the date. */
const LOOKED_AT = 8;
const DATE_LINE_WORDS = 14;
const NAME = /^\p{Lu}[\p{L}.’'-]*$/u;
const MONTH_NAME =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|published|updated)$/i;
const BETWEEN_NAMES = /^(and|&|de|da|van|von|der|den|la|le|bin|al)$/i;

/** A date as 2025-03-04 in what people or machines write; null where there is none, or none that exists. */
export function dateIn(written: string): string | null {
  const iso = written.match(ISO);
  if (iso) return realDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = written.match(DAY_FIRST);
  if (dayFirst) return realDate(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = written.match(MONTH_FIRST);
  if (monthFirst) return realDate(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  return null;
}

const monthOf = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function realDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year > 1700 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The names in “By Ana Lopez and Ben Fox, Staff Writers”; null where a line is no byline. */
export function namesIn(line: string): string | null {
  const by = line.match(/^(?:story |words |written )?by:?\s+(.+)$/i)?.[1];
  if (!by) return null;
  const named = by.split(/\s+[|•·–—]\s+|\s*\|\s*/)[0]?.trim() ?? '';
  const words: string[] = [];
  for (const word of named.split(/\s+/)) {
    const bare = word.replace(/,$/, '');
    if (MONTH_NAME.test(bare) || (!NAME.test(bare) && !BETWEEN_NAMES.test(bare))) break;
    words.push(word);
  }
  const [first, ...job] = words.join(' ').split(/,\s+(?!and\b)/);
  const people = [first, ...job.filter((part) => !JOB.test(part))].join(', ').replace(/,$/, '');
  return people.split(/\s+/).length < 2 || by.split(/\s+/).length > DATE_LINE_WORDS ? null : people;
}

const JOB = /\b(writer|reporter|correspondent|editor|staff|press|news|chief|bureau|contributor)s?\b/i;

const isDateLine = (line: string): boolean =>
  dateIn(line) !== null && line.split(/\s+/).length <= DATE_LINE_WORDS && !/[.!?]["”]?$/.test(line);

export type Opening = { byline: string | null; publishedOn: string | null; lines: string[] };

/** Takes byline, date and reading time out of the lines that follow a headline: they are no part of the story. */
export function readOpening(lines: string[]): Opening {
  let byline: string | null = null;
  let publishedOn: string | null = null;
  const kept = lines.filter((line, index) => {
    if (index === 0 || index > LOOKED_AT) return true;
    const names = byline === null ? namesIn(line) : null;
    if (names !== null) {
      byline = names;
      publishedOn ??= dateIn(line);
      return false;
    }
    if (isDateLine(line)) {
      publishedOn ??= dateIn(line);
      return false;
    }
    return !/^\d+\s*[- ]?min(ute)?s?\s+read$/i.test(line);
  });
  return { byline, publishedOn, lines: kept };
}
