import type { Rule } from '../rule.ts';
import type { TechniqueId } from '../techniques.ts';
import { APPEAL_TO_TIME, CONVERSATION_KILLER } from './calls.ts';
import { RED_HERRING, STRAW_MAN, WHATABOUTISM } from './distraction.ts';
import { APPEAL_TO_FEAR, FLAG_WAVING } from './fear-and-pride.ts';
import { APPEAL_TO_AUTHORITY, APPEAL_TO_POPULARITY, APPEAL_TO_VALUES } from './justification.ts';
import { DOUBT, GUILT_BY_ASSOCIATION, HYPOCRISY, QUESTIONING_REPUTATION } from './reputation.ts';
import { CAUSAL, CONSEQUENTIAL, FALSE_DILEMMA } from './simplification.ts';
import { EXAGGERATION, MINIMISATION } from './size.ts';

/** The techniques that wording alone gives away. The others have a file of their own. */
export const RULES: readonly (readonly [TechniqueId, readonly Rule[]])[] = [
  ['appeal-to-time', APPEAL_TO_TIME],
  ['conversation-killer', CONVERSATION_KILLER],
  ['false-dilemma', FALSE_DILEMMA],
  ['consequential-oversimplification', CONSEQUENTIAL],
  ['causal-oversimplification', CAUSAL],
  ['whataboutism', WHATABOUTISM],
  ['straw-man', STRAW_MAN],
  ['red-herring', RED_HERRING],
  ['doubt', DOUBT],
  ['questioning-the-reputation', QUESTIONING_REPUTATION],
  ['appeal-to-hypocrisy', HYPOCRISY],
  ['guilt-by-association', GUILT_BY_ASSOCIATION],
  ['appeal-to-authority', APPEAL_TO_AUTHORITY],
  ['appeal-to-popularity', APPEAL_TO_POPULARITY],
  ['appeal-to-values', APPEAL_TO_VALUES],
  ['appeal-to-fear', APPEAL_TO_FEAR],
  ['flag-waving', FLAG_WAVING],
  ['exaggeration-minimisation', EXAGGERATION],
  ['exaggeration-minimisation', MINIMISATION],
];
