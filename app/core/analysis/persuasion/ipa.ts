import type { TechniqueId } from './techniques.ts';

/** The seven devices of the Institute for Propaganda Analysis (1937), for younger classes. */
export const IPA_IDS = [
  'name-calling',
  'glittering-generality',
  'transfer',
  'testimonial',
  'plain-folks',
  'card-stacking',
  'bandwagon',
] as const;
export type IpaId = (typeof IPA_IDS)[number];

export type IpaDevice = {
  id: IpaId;
  name: string;
  /** One plain sentence, without the device's name in it. */
  definition: string;
  /** Completes "It asks the reader to …". */
  effect: string;
};

const device = (id: IpaId, name: string, definition: string, effect: string): IpaDevice => ({
  id,
  name,
  definition,
  effect,
});

export const IPA_DEVICES: Record<IpaId, IpaDevice> = {
  'name-calling': device(
    'name-calling',
    'Name calling',
    'Gives a person, a group or an idea a bad label.',
    'turn against it without looking at the facts',
  ),
  'glittering-generality': device(
    'glittering-generality',
    'Glittering generality',
    'Wraps something in a fine word such as freedom, honour or progress.',
    'approve because the word sounds good',
  ),
  transfer: device(
    'transfer',
    'Transfer',
    'Carries the feeling people have for one thing, such as a flag or an enemy, over to another.',
    'feel about one thing as about the other',
  ),
  testimonial: device(
    'testimonial',
    'Testimonial',
    'Lets somebody admired or important say that it is good or bad.',
    'believe it because of who says it',
  ),
  'plain-folks': device(
    'plain-folks',
    'Plain folks',
    'Says that the speaker is just like ordinary people.',
    'trust the speaker as one of their own',
  ),
  'card-stacking': device(
    'card-stacking',
    'Card stacking',
    'Shows only what helps one side and leaves the rest out, or twists it.',
    'judge with half of the facts',
  ),
  bandwagon: device(
    'bandwagon',
    'Bandwagon',
    'Says that everybody is doing it.',
    'join in so as not to be left out',
  ),
};

/** Where each of the 23 techniques belongs among the seven; none says it all, so some are a nearest fit. */
const DEVICE_OF: Record<TechniqueId, IpaId> = {
  'name-calling': 'name-calling',
  'guilt-by-association': 'transfer',
  doubt: 'name-calling',
  'appeal-to-hypocrisy': 'name-calling',
  'questioning-the-reputation': 'name-calling',
  'appeal-to-authority': 'testimonial',
  'appeal-to-popularity': 'bandwagon',
  'appeal-to-values': 'glittering-generality',
  'appeal-to-fear': 'transfer',
  'flag-waving': 'transfer',
  'causal-oversimplification': 'card-stacking',
  'consequential-oversimplification': 'card-stacking',
  'false-dilemma': 'card-stacking',
  'straw-man': 'card-stacking',
  'red-herring': 'card-stacking',
  whataboutism: 'card-stacking',
  slogan: 'glittering-generality',
  'appeal-to-time': 'bandwagon',
  'conversation-killer': 'glittering-generality',
  'loaded-language': 'glittering-generality',
  obfuscation: 'glittering-generality',
  'exaggeration-minimisation': 'card-stacking',
  repetition: 'card-stacking',
};

const PLAIN_FOLKS =
  /\b(?:ordinary|everyday|common|working|hard-?working|regular|average|plain|decent) (?:people|folks?|families|men|women|man|woman|citizens?|moms?|dads?)\b|\blike you and me\b|\bjust like (?:you|us)\b|\b(?:i|we) grew up (?:in|on|with)\b|\b(?:i am|i'm|we are|we're) (?:just )?(?:a|an)? ?(?:simple|ordinary|small[- ]town|working|farm|country)\b|\bkitchen table\b/i;
const DARK =
  /\b(?:threat|enemy|danger|lies?|evil|corrupt|shame|disgrace|fraud|sham|mess|disaster|failed|failure|dirty|toxic|reckless|stupid|ridiculous|outrage)\w*\b/i;

/**
 * The device of the seven that comes nearest to a technique. `words`, the text of the finding, tells plain folks from
 * other appeals to values, and fine words from ugly ones.
 */
export const ipaOf = (technique: TechniqueId, words = ''): IpaId => {
  const plain = words.replace(/[’‘]/g, "'");
  if (
    (technique === 'appeal-to-values' ||
      technique === 'appeal-to-authority' ||
      technique === 'flag-waving') &&
    PLAIN_FOLKS.test(plain)
  )
    return 'plain-folks';
  if (technique === 'loaded-language' && DARK.test(plain)) return 'name-calling';
  return DEVICE_OF[technique];
};
