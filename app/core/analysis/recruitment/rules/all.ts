import type { MoveRule } from '../move-rule.ts';
import type { MoveId } from '../moves.ts';
import { FAMILY, IDENTITY, PROMISE, SOCIAL_PROOF } from './attraction.ts';
import { FEAR, GRIEVANCE } from './discontent.ts';
import { AGENCY, CALL_TO_ACTION, CHANNEL, STAGING } from './response.ts';

export const MOVE_RULES: readonly (readonly [MoveId, readonly MoveRule[]])[] = [
  ['staging', STAGING],
  ['identity', IDENTITY],
  ['grievance', GRIEVANCE],
  ['fear', FEAR],
  ['family', FAMILY],
  ['promise', PROMISE],
  ['social-proof', SOCIAL_PROOF],
  ['agency', AGENCY],
  ['call-to-action', CALL_TO_ACTION],
  ['channel', CHANNEL],
];
