import { TECHNIQUE_IDS, TECHNIQUES, type TechniqueId } from './techniques.ts';

/** Techniques that a reader mixes up, nearest first. Pairs that are both defensible in one passage stand in `OVERLAPS`. */
const SIBLINGS: Record<TechniqueId, readonly TechniqueId[]> = {
  'name-calling': ['guilt-by-association', 'doubt', 'appeal-to-hypocrisy'],
  'guilt-by-association': ['appeal-to-hypocrisy', 'whataboutism', 'appeal-to-popularity'],
  doubt: ['appeal-to-fear', 'appeal-to-hypocrisy', 'obfuscation'],
  'appeal-to-hypocrisy': ['guilt-by-association', 'doubt', 'straw-man'],
  'questioning-the-reputation': ['guilt-by-association', 'straw-man', 'appeal-to-fear'],
  'appeal-to-authority': ['appeal-to-popularity', 'appeal-to-values', 'flag-waving'],
  'appeal-to-popularity': ['appeal-to-authority', 'flag-waving', 'appeal-to-time'],
  'appeal-to-values': ['appeal-to-authority', 'appeal-to-popularity', 'appeal-to-fear'],
  'appeal-to-fear': ['doubt', 'appeal-to-values', 'false-dilemma'],
  'flag-waving': ['appeal-to-authority', 'appeal-to-popularity', 'appeal-to-fear'],
  'causal-oversimplification': ['false-dilemma', 'guilt-by-association', 'straw-man'],
  'consequential-oversimplification': ['false-dilemma', 'causal-oversimplification', 'straw-man'],
  'false-dilemma': ['consequential-oversimplification', 'straw-man', 'appeal-to-time'],
  'straw-man': ['whataboutism', 'appeal-to-hypocrisy', 'false-dilemma'],
  'red-herring': ['straw-man', 'obfuscation', 'conversation-killer'],
  whataboutism: ['straw-man', 'guilt-by-association', 'conversation-killer'],
  slogan: ['appeal-to-authority', 'conversation-killer', 'appeal-to-popularity'],
  'appeal-to-time': ['appeal-to-fear', 'appeal-to-popularity', 'false-dilemma'],
  'conversation-killer': ['false-dilemma', 'obfuscation', 'whataboutism'],
  'loaded-language': ['appeal-to-authority', 'doubt', 'obfuscation'],
  obfuscation: ['conversation-killer', 'appeal-to-authority', 'red-herring'],
  'exaggeration-minimisation': ['obfuscation', 'appeal-to-popularity', 'doubt'],
  repetition: ['appeal-to-popularity', 'appeal-to-time', 'conversation-killer'],
};

/** Pairs of which both can be right about one passage: never key one and offer the other as wrong. */
const OVERLAPS: readonly (readonly [TechniqueId, TechniqueId])[] = [
  ['name-calling', 'loaded-language'],
  ['name-calling', 'questioning-the-reputation'],
  ['doubt', 'questioning-the-reputation'],
  ['appeal-to-hypocrisy', 'whataboutism'],
  ['appeal-to-hypocrisy', 'questioning-the-reputation'],
  ['whataboutism', 'red-herring'],
  ['straw-man', 'exaggeration-minimisation'],
  ['flag-waving', 'appeal-to-values'],
  ['slogan', 'repetition'],
  ['slogan', 'appeal-to-time'],
  ['slogan', 'flag-waving'],
  ['appeal-to-fear', 'consequential-oversimplification'],
  ['appeal-to-fear', 'loaded-language'],
  ['appeal-to-fear', 'exaggeration-minimisation'],
  ['exaggeration-minimisation', 'loaded-language'],
  ['exaggeration-minimisation', 'consequential-oversimplification'],
  ['guilt-by-association', 'name-calling'],
  ['guilt-by-association', 'causal-oversimplification'],
  ['false-dilemma', 'appeal-to-fear'],
  ['conversation-killer', 'slogan'],
  ['questioning-the-reputation', 'loaded-language'],
];

/** Whether a careful reader could defend both labels for the same words. */
export const mayOverlap = (a: TechniqueId, b: TechniqueId): boolean =>
  OVERLAPS.some(([one, other]) => (one === a && other === b) || (one === b && other === a));

/**
 * Techniques for wrong options, nearest first: the siblings, then the rest of the family, then all others. Left out
 * are `id` itself and whatever may be right about the same words.
 */
export const relatedTechniques = (id: TechniqueId): TechniqueId[] => {
  const family = TECHNIQUE_IDS.filter((other) => TECHNIQUES[other].family === TECHNIQUES[id].family);
  const ranked = new Set<TechniqueId>([...SIBLINGS[id], ...family, ...TECHNIQUE_IDS]);
  return [...ranked].filter((other) => other !== id && !mayOverlap(id, other));
};
