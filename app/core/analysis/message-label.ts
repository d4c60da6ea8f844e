/** How an article calls a message it describes: its place where the article counts, or a word of its own. */
export type Called = {
  /** The noun, singular: "video". */
  medium: string;
  /** 1 for "the first video", "a second"; null where the article does not count. */
  ordinal: number | null;
  /** "earlier" of "an earlier poster": such a message keeps its own name and is not counted with the others. */
  own: string | null;
};

export const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ORDINAL = new RegExp(`\\b(${ORDINALS.join('|')})\\b(?!-)`);
const OWN =
  /\b(\w+-only|(?:earlier|previous|prior|older|original|separate|silent|animated|unsigned|anonymous|handwritten|printed)|(?:last|this) (?:year|month|week|spring|summer|autumn|fall|winter)[’']s)\s/;

/** Reads how a message is called from the words up to its noun ("In a second, shorter"). */
export function calledIn(words: string, medium: string): Called {
  const lower = words.toLowerCase();
  const ordinal = ORDINALS.indexOf(ORDINAL.exec(lower)?.[1] ?? '');
  return {
    medium,
    ordinal: ordinal < 0 ? null : ordinal + 1,
    own: ordinal < 0 ? (OWN.exec(lower)?.[1] ?? null) : null,
  };
}

/** One label each, in text order: "the leaflet", "the earlier poster", or "the second video" where there are several. */
export function labelMessages(called: readonly Called[]): string[] {
  const names = called.map(({ medium, own }) => (own === null ? medium : `${own} ${medium}`));
  const taken = new Map<string, Set<number>>();
  for (const [at, { ordinal }] of called.entries()) {
    const places = taken.get(names[at] ?? '') ?? new Set<number>();
    if (ordinal !== null) places.add(ordinal);
    taken.set(names[at] ?? '', places);
  }
  return called.map(({ ordinal }, at) => {
    const name = names[at] ?? 'message';
    const places = taken.get(name) ?? new Set<number>();
    const alone = names.filter((other) => other === name).length === 1;
    const the = /^(?:last|this) /.test(name) ? '' : 'the ';
    if (alone && ordinal === null) return `${the}${name}`;
    let place = ordinal ?? 1;
    while (ordinal === null && places.has(place)) place++;
    places.add(place);
    return `${the}${ORDINALS[place - 1] ?? 'next'} ${name}`;
  });
}
