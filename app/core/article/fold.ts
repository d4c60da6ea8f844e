/** Marks that writers and machines use for each other, and the one that stands for them: one UTF-16 unit each. */
export const FOLDED: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '\u00a0': ' ',
};

/** A text as it is compared: `at[i]` is where unit i of `text` stands in the original. */
export type Folded = { text: string; at: readonly number[] };

/** Plain marks, lower case, white space as single spaces. */
export function foldText(text: string): Folded {
  const units: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    // A few capitals have two units in lower case: the first keeps the places in step.
    const plain = unit.trim() === '' ? ' ' : (FOLDED[unit] ?? unit.toLowerCase().charAt(0));
    if (plain === ' ' && (units.at(-1) ?? ' ') === ' ') continue;
    units.push(plain);
    at.push(index);
  }
  return { text: units.join(''), at };
}
