/** First parts that keep their hyphen: “self-”, “well-known”, numbers. */
const KEEPS =
  /^(self|well|long|short|high|low|full|part|non|ex|co|anti|pro|all|cross|half|mid|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|\d+)$/i;
const PARTED = /(\p{L}[\p{L}\p{N}’']*)[-\u2010\u00ad]$/u;
const BEGINS = /^(\p{Ll}[\p{L}’']*)/u;

/** Joins lines to a text; a word parted at a line’s end becomes whole, the way the document writes it elsewhere. */
export function lineJoiner(lines: string[]): { join: (lines: string[]) => string; count: () => number } {
  const all = tidy(lines.join(' \n')).toLowerCase();
  const written = new Set(all.match(/[\p{L}\p{N}’']+(?:-[\p{L}\p{N}’']+)*/gu) ?? []);
  let count = 0;

  const meet = (before: string, after: string): string => {
    const parted = before.match(PARTED)?.[1];
    const rest = after.match(BEGINS)?.[1];
    if (parted === undefined || rest === undefined) {
      // “1914-” “18” and “Franco-” “British” stay; a dash keeps its place too.
      return /[\p{L}\p{N}]-$/u.test(before) ? before + after : `${before} ${after}`;
    }
    count++;
    const stem = before.slice(0, -1);
    const last = before.match(/[\p{L}\p{N}’'-]+(?=[-\u2010\u00ad]$)/u)?.[0] ?? parted;
    const hyphened = written.has(`${last}-${rest}`.toLowerCase());
    const whole = written.has(`${last}${rest}`.toLowerCase());
    const keeps = !whole && (hyphened || KEEPS.test(parted) || last.includes('-'));
    return keeps && !before.endsWith('\u00ad') ? `${stem}-${after}` : stem + after;
  };

  return {
    join: (texts) =>
      texts
        .map(tidy)
        .filter((text) => text !== '')
        .reduce((text, line) => (text === '' ? line : meet(text, line)), '')
        .replaceAll('\u00ad', ''),
    count: () => count,
  };
}

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const tidy = (text: string): string =>
  text
    .replace(/[ﬀ-ﬆ]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
