import type { Material } from './material.ts';

/** The older or the younger of two wordings, whichever the quiz is to have. */
export const worded = <T>({ wording }: Pick<Material, 'wording'>, older: T, younger: T): T =>
  wording === 'younger' ? younger : older;
