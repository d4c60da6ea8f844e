import type { MoveId } from '../../analysis/recruitment/moves.ts';

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
