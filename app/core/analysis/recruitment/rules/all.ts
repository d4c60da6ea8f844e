import type { MoveRule } from '../move-rule.ts';
import type { MoveId } from '../moves.ts';
import { FAMILY, IDENTITY, PROMISE, SOCIAL_PROOF } from './attraction.ts';
import { IDENTITY_OF_YOU, OTHERS_CAME, PROMISE_TO_YOU } from './attraction-to-you.ts';
import { FEAR, GRIEVANCE } from './discontent.ts';
import { LOST_WITHOUT_US, WRONGED } from './discontent-of-you.ts';
import { AGENCY, CALL_TO_ACTION, CHANNEL, STAGING } from './response.ts';
import { ASKED_TO, ATMOSPHERE, EASY_WAY, FOR_THEM, YOUR_TURN } from './response-by-you.ts';

export const MOVE_RULES: readonly (readonly [MoveId, readonly MoveRule[]])[] = [
  ['staging', [...STAGING, ...ATMOSPHERE]],
  ['identity', [...IDENTITY, ...IDENTITY_OF_YOU]],
  ['grievance', [...GRIEVANCE, ...WRONGED]],
  ['fear', [...FEAR, ...LOST_WITHOUT_US]],
  ['family', [...FAMILY, ...FOR_THEM]],
  ['promise', [...PROMISE, ...PROMISE_TO_YOU]],
  ['social-proof', [...SOCIAL_PROOF, ...OTHERS_CAME]],
  ['agency', [...AGENCY, ...YOUR_TURN]],
  ['call-to-action', [...CALL_TO_ACTION, ...ASKED_TO]],
  ['channel', [...CHANNEL, ...EASY_WAY]],
];
