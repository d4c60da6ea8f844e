/** Where an article uses a name; each look-up takes time linear in how often the name's first word occurs. */
export type NameIndex = {
  /** How often the name stands in the text, letter for letter. */
  times: (name: string) => number;
  /** Whether the text has "the" before the name somewhere. */
  hasArticle: (name: string) => boolean;
};

const WORD = /[\p{L}\p{N}]+/gu;
const FIRST = /[\p{L}\p{N}]+/u;

/** Reads the text once and remembers where its words stand. */
export function makeNameIndex(text: string): NameIndex {
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = word.toLowerCase();
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  const startsOf = (name: string): number[] => {
    const first = FIRST.exec(name);
    return (first ? (places.get(first[0].toLowerCase()) ?? []) : []).map((at) => at - (first?.index ?? 0));
  };
  return {
    times: (name) => startsOf(name).filter((at) => text.startsWith(name, at)).length,
    hasArticle: (name) => startsOf(name).some((at) => hasArticleAt(text, name, at)),
  };
}

const hasArticleAt = (text: string, name: string, at: number): boolean =>
  /(?:^|[^\p{L}\p{N}_])the $/iu.test(text.slice(Math.max(0, at - 5), at)) &&
  text.slice(at, at + name.length).toLowerCase() === name.toLowerCase() &&
  !/[\p{L}-]/u.test(text[at + name.length] ?? '');
