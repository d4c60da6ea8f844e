/** The 23 persuasion techniques of SemEval-2023 Task 3, by its six families. */
export const TECHNIQUE_IDS = [
  'name-calling',
  'guilt-by-association',
  'doubt',
  'appeal-to-hypocrisy',
  'questioning-the-reputation',
  'appeal-to-authority',
  'appeal-to-popularity',
  'appeal-to-values',
  'appeal-to-fear',
  'flag-waving',
  'causal-oversimplification',
  'consequential-oversimplification',
  'false-dilemma',
  'straw-man',
  'red-herring',
  'whataboutism',
  'slogan',
  'appeal-to-time',
  'conversation-killer',
  'loaded-language',
  'obfuscation',
  'exaggeration-minimisation',
  'repetition',
] as const;
export type TechniqueId = (typeof TECHNIQUE_IDS)[number];

export type Family =
  | 'attack on reputation'
  | 'justification'
  | 'simplification'
  | 'distraction'
  | 'call'
  | 'manipulative wording';

export type Technique = {
  id: TechniqueId;
  name: string;
  family: Family;
  /** One plain sentence, without the technique's name in it. */
  definition: string;
  /** What it asks the reader to feel or conclude: completes "It asks the reader to …". */
  effect: string;
};

const technique = (
  id: TechniqueId,
  name: string,
  family: Family,
  definition: string,
  effect: string,
): Technique => ({
  id,
  name,
  family,
  definition,
  effect,
});

export const TECHNIQUES: Record<TechniqueId, Technique> = {
  'name-calling': technique(
    'name-calling',
    'Name calling',
    'attack on reputation',
    'Gives a person or group a label that people like or hate.',
    'judge the people by the label',
  ),
  'guilt-by-association': technique(
    'guilt-by-association',
    'Guilt by association',
    'attack on reputation',
    'Links someone to a person or group that people already dislike.',
    'carry a dislike over from one to the other',
  ),
  doubt: technique(
    'doubt',
    'Doubt',
    'attack on reputation',
    'Questions whether someone can be believed or is able to do the job.',
    'stop trusting someone',
  ),
  'appeal-to-hypocrisy': technique(
    'appeal-to-hypocrisy',
    'Appeal to hypocrisy',
    'attack on reputation',
    'Answers a charge by saying that the other side does the same or worse.',
    'dismiss critics because they are no better',
  ),
  'questioning-the-reputation': technique(
    'questioning-the-reputation',
    'Questioning the reputation',
    'attack on reputation',
    'Attacks someone’s character or record instead of what they say.',
    'think badly of someone',
  ),
  'appeal-to-authority': technique(
    'appeal-to-authority',
    'Appeal to authority',
    'justification',
    'Says something is true because an important person or body says so.',
    'accept it because of who says it',
  ),
  'appeal-to-popularity': technique(
    'appeal-to-popularity',
    'Appeal to popularity',
    'justification',
    'Says something is right because many people do it or believe it.',
    'join in because many others do',
  ),
  'appeal-to-values': technique(
    'appeal-to-values',
    'Appeal to values',
    'justification',
    'Ties an idea to things people hold dear, such as freedom or fairness.',
    'agree because it sounds good and right',
  ),
  'appeal-to-fear': technique(
    'appeal-to-fear',
    'Appeal to fear',
    'justification',
    'Makes people afraid of what could happen.',
    'feel threatened and act on it',
  ),
  'flag-waving': technique(
    'flag-waving',
    'Flag waving',
    'justification',
    'Calls on pride in a nation or group.',
    'agree out of loyalty or pride',
  ),
  'causal-oversimplification': technique(
    'causal-oversimplification',
    'One cause for everything',
    'simplification',
    'Names a single cause where there are several.',
    'blame one thing only',
  ),
  'consequential-oversimplification': technique(
    'consequential-oversimplification',
    'Slippery slope',
    'simplification',
    'Says one step must lead to a chain of great results.',
    'expect the extreme to follow',
  ),
  'false-dilemma': technique(
    'false-dilemma',
    'False dilemma',
    'simplification',
    'Offers two choices as if there were no others.',
    'see only two ways out',
  ),
  'straw-man': technique(
    'straw-man',
    'Straw man',
    'distraction',
    'Twists what the other side said into something easier to attack.',
    'reject something nobody said',
  ),
  'red-herring': technique(
    'red-herring',
    'Red herring',
    'distraction',
    'Brings in another subject to draw attention away.',
    'look somewhere else',
  ),
  whataboutism: technique(
    'whataboutism',
    'Whataboutism',
    'distraction',
    'Answers a charge with “what about …?”.',
    'forget the first charge',
  ),
  slogan: technique(
    'slogan',
    'Slogan',
    'call',
    'A short, catchy phrase made to be repeated.',
    'remember the line and not ask for reasons',
  ),
  'appeal-to-time': technique(
    'appeal-to-time',
    'Appeal to time',
    'call',
    'Says the moment to act is now.',
    'hurry and not think it over',
  ),
  'conversation-killer': technique(
    'conversation-killer',
    'Conversation killer',
    'call',
    'A phrase that shuts down further talk.',
    'stop asking',
  ),
  'loaded-language': technique(
    'loaded-language',
    'Loaded language',
    'manipulative wording',
    'Uses words with strong feeling where plain ones would do.',
    'feel strongly before thinking',
  ),
  obfuscation: technique(
    'obfuscation',
    'Vagueness',
    'manipulative wording',
    'Stays so unclear that nobody can check it.',
    'fill in the meaning for themselves',
  ),
  'exaggeration-minimisation': technique(
    'exaggeration-minimisation',
    'Exaggeration or playing down',
    'manipulative wording',
    'Makes something much bigger or much smaller than it is.',
    'see it larger or smaller than it is',
  ),
  repetition: technique(
    'repetition',
    'Repetition',
    'manipulative wording',
    'Says the same thing again and again.',
    'believe it because it sounds familiar',
  ),
};
