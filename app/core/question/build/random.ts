/** Chance that repeats itself: the same seed gives the same draws. */
export type Random = {
  /** In [0, 1). */
  next: () => number;
  pick: <T>(list: readonly [T, ...T[]]) => T;
  shuffle: <T>(list: readonly T[]) => T[];
  /** A stream of its own, so that drawing more in one place changes nothing in another. */
  fork: (label: string) => Random;
};

/** A 32-bit hash of a string (FNV-1a with a final mix). */
export const hash = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** A seeded source of chance (mulberry32). */
export const randomFrom = (seed: string): Random => {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    shuffle: (list) => {
      const mixed = [...list];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        const held = mixed[i] as (typeof mixed)[number];
        mixed[i] = mixed[j] as (typeof mixed)[number];
        mixed[j] = held;
      }
      return mixed;
    },
    fork: (label) => randomFrom(`${seed}/${label}`),
  };
};
