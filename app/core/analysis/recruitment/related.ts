import { MOVE_IDS, type MoveId } from './moves.ts';

const SIBLINGS: Record<MoveId, readonly MoveId[]> = {
  staging: ['identity', 'fear', 'promise'],
  identity: ['social-proof', 'promise', 'family'],
  grievance: ['fear', 'agency', 'promise'],
  fear: ['grievance', 'family', 'agency'],
  family: ['promise', 'identity', 'fear'],
  promise: ['agency', 'family', 'identity'],
  'social-proof': ['identity', 'promise', 'call-to-action'],
  agency: ['call-to-action', 'promise', 'grievance'],
  'call-to-action': ['agency', 'channel', 'social-proof'],
  channel: ['call-to-action', 'promise', 'agency'],
};

/** The moves that are easiest mixed up with `id`, nearest first, then the others. Never `id` itself. */
export const relatedMoves = (id: MoveId): MoveId[] => [
  ...SIBLINGS[id],
  ...MOVE_IDS.filter((other) => other !== id && !SIBLINGS[id].includes(other)),
];
