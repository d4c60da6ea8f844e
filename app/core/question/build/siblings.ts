import type { TechniqueId } from '../../analysis/persuasion/techniques.ts';
import type { MoveId } from '../../analysis/recruitment/moves.ts';

/**
 * For each technique those a student could take it for and a teacher could still tell apart. Pairs that two
 * careful readers would argue about (loaded language and name calling, doubt and questioning the reputation)
 * are left out on purpose.
 */
export const TECHNIQUE_SIBLINGS: Record<TechniqueId, readonly TechniqueId[]> = {
  'name-calling': ['guilt-by-association', 'appeal-to-hypocrisy', 'appeal-to-fear', 'straw-man'],
  'guilt-by-association': ['name-calling', 'appeal-to-authority', 'appeal-to-popularity', 'whataboutism'],
  doubt: ['appeal-to-hypocrisy', 'straw-man', 'appeal-to-fear', 'guilt-by-association'],
  'appeal-to-hypocrisy': ['doubt', 'straw-man', 'guilt-by-association', 'false-dilemma'],
  'questioning-the-reputation': [
    'appeal-to-hypocrisy',
    'straw-man',
    'guilt-by-association',
    'appeal-to-fear',
  ],
  'appeal-to-authority': ['appeal-to-popularity', 'appeal-to-values', 'flag-waving', 'guilt-by-association'],
  'appeal-to-popularity': ['appeal-to-authority', 'appeal-to-values', 'flag-waving', 'repetition'],
  'appeal-to-values': ['appeal-to-authority', 'appeal-to-popularity', 'appeal-to-fear', 'appeal-to-time'],
  'appeal-to-fear': ['appeal-to-values', 'doubt', 'appeal-to-popularity', 'flag-waving'],
  'flag-waving': ['appeal-to-popularity', 'appeal-to-fear', 'appeal-to-authority', 'false-dilemma'],
  'causal-oversimplification': ['false-dilemma', 'red-herring', 'straw-man', 'guilt-by-association'],
  'consequential-oversimplification': ['false-dilemma', 'straw-man', 'appeal-to-hypocrisy', 'repetition'],
  'false-dilemma': ['straw-man', 'appeal-to-popularity', 'causal-oversimplification', 'appeal-to-hypocrisy'],
  'straw-man': ['whataboutism', 'false-dilemma', 'flag-waving', 'guilt-by-association'],
  'red-herring': ['straw-man', 'false-dilemma', 'appeal-to-authority', 'repetition'],
  whataboutism: ['straw-man', 'false-dilemma', 'appeal-to-popularity', 'appeal-to-fear'],
  slogan: ['appeal-to-authority', 'false-dilemma', 'doubt', 'guilt-by-association'],
  'appeal-to-time': ['appeal-to-authority', 'appeal-to-popularity', 'doubt', 'flag-waving'],
  'conversation-killer': ['whataboutism', 'straw-man', 'appeal-to-popularity', 'appeal-to-fear'],
  'loaded-language': ['appeal-to-authority', 'false-dilemma', 'appeal-to-popularity', 'whataboutism'],
  obfuscation: ['appeal-to-fear', 'appeal-to-popularity', 'false-dilemma', 'repetition'],
  'exaggeration-minimisation': [
    'appeal-to-authority',
    'appeal-to-popularity',
    'false-dilemma',
    'whataboutism',
  ],
  repetition: ['appeal-to-authority', 'doubt', 'false-dilemma', 'appeal-to-popularity'],
};

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
