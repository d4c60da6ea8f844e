import type { Rule } from '../rule.ts';
import type { TechniqueId } from '../techniques.ts';
import { APPEAL_TO_AUTHORITY } from './appeal-to-authority.ts';
import { APPEAL_TO_FEAR } from './appeal-to-fear.ts';
import { HYPOCRISY } from './appeal-to-hypocrisy.ts';
import { APPEAL_TO_POPULARITY } from './appeal-to-popularity.ts';
import { APPEAL_TO_TIME } from './appeal-to-time.ts';
import { APPEAL_TO_VALUES } from './appeal-to-values.ts';
import { CAUSAL } from './causal-oversimplification.ts';
import { CONSEQUENTIAL } from './consequential-oversimplification.ts';
import { CONVERSATION_KILLER } from './conversation-killer.ts';
import { DOUBT } from './doubt.ts';
import { EXAGGERATION } from './exaggeration.ts';
import { FALSE_DILEMMA } from './false-dilemma.ts';
import { FLAG_WAVING } from './flag-waving.ts';
import { GUILT_BY_ASSOCIATION } from './guilt-by-association.ts';
import { LOADED_IMAGES } from './loaded-images.ts';
import { MINIMISATION } from './minimisation.ts';
import { QUESTIONING_REPUTATION } from './questioning-the-reputation.ts';
import { RED_HERRING } from './red-herring.ts';
import { STRAW_MAN } from './straw-man.ts';
import { WHATABOUTISM } from './whataboutism.ts';

/** The techniques that wording alone gives away. The others have a file of their own. */
export const RULES: readonly (readonly [TechniqueId, readonly Rule[]])[] = [
  ['loaded-language', LOADED_IMAGES],
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
