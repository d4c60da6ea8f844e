/** "641 words, reads like US grade 12 (about age 17)". Grade is the Flesch–Kincaid grade. */
export function writeReadingFacts({ words, grade }: { words: number; grade: number }): string {
  const count = `${words.toLocaleString('en-US')} words`;
  const year = Math.round(grade);
  if (year < 1) return `${count}, very easy to read`;
  if (year > 12) return `${count}, reads like a college text (grade ${year})`;
  return `${count}, reads like US grade ${year} (about age ${year + 5})`;
}

/** Words of a passage that is only pointed at: cut at a word where it is long. */
export function excerpt(words: string, longest = 110): string {
  if (words.length <= longest) return words;
  return `${words.slice(0, Math.max(1, words.lastIndexOf(' ', longest)))} …`;
}
