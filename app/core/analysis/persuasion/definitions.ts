/** What screens and printed quizzes say about a technique. */
export type Definition = {
  name: string;
  /** One plain sentence, without the technique's name in it. */
  definition: string;
  /** What it asks the reader to feel or conclude: completes "It asks the reader to …". */
  effect: string;
};

/** The names and explanations of the 23 techniques, by id. */
export const DEFINITIONS = {
  'name-calling': {
    name: 'Name calling',
    definition: 'Gives a person or group a bad label instead of an argument.',
    effect: 'judge the people by the label',
  },
  'guilt-by-association': {
    name: 'Guilt by association',
    definition: 'Links someone to a person or group that people already dislike.',
    effect: 'carry a dislike over from one to the other',
  },
  doubt: {
    name: 'Doubt',
    definition: 'Questions whether someone can be believed or is able to do the job.',
    effect: 'stop trusting someone',
  },
  'appeal-to-hypocrisy': {
    name: 'Appeal to hypocrisy',
    definition: 'Answers a charge by saying that the other side does the same or worse.',
    effect: 'dismiss critics because they are no better',
  },
  'questioning-the-reputation': {
    name: 'Questioning the reputation',
    definition: 'Attacks someone’s character or record instead of what they say.',
    effect: 'think badly of someone',
  },
  'appeal-to-authority': {
    name: 'Appeal to authority',
    definition: 'Says something is true because an important person or body says so.',
    effect: 'accept it because of who says it',
  },
  'appeal-to-popularity': {
    name: 'Appeal to popularity',
    definition: 'Says something is right because many people do it or believe it.',
    effect: 'join in because many others do',
  },
  'appeal-to-values': {
    name: 'Appeal to values',
    definition: 'Ties an idea to things people hold dear, such as freedom or fairness.',
    effect: 'agree because it sounds good and right',
  },
  'appeal-to-fear': {
    name: 'Appeal to fear',
    definition: 'Makes people afraid of what could happen.',
    effect: 'feel threatened and act on it',
  },
  'flag-waving': {
    name: 'Flag waving',
    definition: 'Calls on pride in a nation or group.',
    effect: 'agree out of loyalty or pride',
  },
  'causal-oversimplification': {
    name: 'One cause for everything',
    definition: 'Names a single cause where there are several.',
    effect: 'blame one thing only',
  },
  'consequential-oversimplification': {
    name: 'Slippery slope',
    definition: 'Says one step must lead to a chain of great results.',
    effect: 'expect the extreme to follow',
  },
  'false-dilemma': {
    name: 'False dilemma',
    definition: 'Offers two choices as if there were no others.',
    effect: 'see only two ways out',
  },
  'straw-man': {
    name: 'Straw man',
    definition: 'Twists what the other side said into something easier to attack.',
    effect: 'reject something nobody said',
  },
  'red-herring': {
    name: 'Red herring',
    definition: 'Brings in another subject to draw attention away.',
    effect: 'look somewhere else',
  },
  whataboutism: {
    name: 'Whataboutism',
    definition: 'Answers a charge with “what about …?”.',
    effect: 'forget the first charge',
  },
  slogan: {
    name: 'Slogan',
    definition: 'A short, catchy phrase made to be repeated.',
    effect: 'remember the line and not ask for reasons',
  },
  'appeal-to-time': {
    name: 'Appeal to time',
    definition: 'Says the moment to act is now.',
    effect: 'hurry and not think it over',
  },
  'conversation-killer': {
    name: 'Conversation killer',
    definition: 'A phrase that shuts down further talk.',
    effect: 'stop asking',
  },
  'loaded-language': {
    name: 'Loaded language',
    definition: 'Uses words with strong feeling where plain ones would do.',
    effect: 'feel strongly before thinking',
  },
  obfuscation: {
    name: 'Vagueness',
    definition: 'Stays so unclear that nobody can check it.',
    effect: 'fill in the meaning for themselves',
  },
  'exaggeration-minimisation': {
    name: 'Exaggeration or playing down',
    definition: 'Makes something much bigger or much smaller than it is.',
    effect: 'see it larger or smaller than it is',
  },
  repetition: {
    name: 'Repetition',
    definition: 'Says the same thing again and again.',
    effect: 'believe it because it sounds familiar',
  },
} as const satisfies Record<string, Definition>;
