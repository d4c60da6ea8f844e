/** A lexicon as a plain list: words between white space; `_` stands for a space inside an entry. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((entry) => entry.replaceAll('_', ' ')),
  );
