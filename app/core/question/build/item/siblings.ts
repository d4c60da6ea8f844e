import { mayOverlap } from '../../../analysis/persuasion/related.ts';
import type { TechniqueId } from '../../../analysis/persuasion/techniques.ts';
import type { MoveId } from '../../../analysis/recruitment/moves.ts';

/** For each move those it is taken for, and that a line seldom makes at the same time. */
export const MOVE_SIBLINGS: Record<MoveId, readonly MoveId[]> = {
  staging: ['social-proof', 'promise', 'grievance'],
  identity: ['social-proof', 'grievance', 'fear'],
  grievance: ['promise', 'social-proof', 'family'],
  fear: ['social-proof', 'promise', 'identity'],
  family: ['social-proof', 'grievance', 'identity'],
  promise: ['grievance', 'social-proof', 'fear'],
  'social-proof': ['fear', 'family', 'grievance'],
  agency: ['fear', 'social-proof', 'grievance'],
  'call-to-action': ['grievance', 'family', 'social-proof'],
  channel: ['grievance', 'family', 'fear'],
};

/** Pairs of which a passage may ask for both at once. */
const TOGETHER: readonly (readonly [TechniqueId, TechniqueId])[] = [
  ['appeal-to-time', 'appeal-to-fear'],
  ['appeal-to-fear', 'appeal-to-values'],
  ['doubt', 'appeal-to-fear'],
  ['doubt', 'appeal-to-hypocrisy'],
  ['flag-waving', 'appeal-to-popularity'],
  ['slogan', 'appeal-to-values'],
  ['conversation-killer', 'appeal-to-time'],
];

/** Whether both techniques can be defended for the same words: never key one and offer the other as wrong. */
export const bothDefensible = (a: TechniqueId, b: TechniqueId): boolean =>
  a === b || mayOverlap(a, b) || TOGETHER.some((pair) => pair.includes(a) && pair.includes(b));
