import { DEFINITIONS, type Definition } from './definitions.ts';

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

/** The six families of SemEval-2023 Task 3. */
export type Family =
  | 'attack on reputation'
  | 'justification'
  | 'simplification'
  | 'distraction'
  | 'call'
  | 'manipulative wording';

export type Technique = Definition & { id: TechniqueId; family: Family };

const FAMILIES: Record<Family, readonly TechniqueId[]> = {
  'attack on reputation': [
    'name-calling',
    'guilt-by-association',
    'doubt',
    'appeal-to-hypocrisy',
    'questioning-the-reputation',
  ],
  justification: [
    'appeal-to-authority',
    'appeal-to-popularity',
    'appeal-to-values',
    'appeal-to-fear',
    'flag-waving',
  ],
  simplification: ['causal-oversimplification', 'consequential-oversimplification', 'false-dilemma'],
  distraction: ['straw-man', 'red-herring', 'whataboutism'],
  call: ['slogan', 'appeal-to-time', 'conversation-killer'],
  'manipulative wording': ['loaded-language', 'obfuscation', 'exaggeration-minimisation', 'repetition'],
};

const entries = (Object.keys(FAMILIES) as Family[]).flatMap((family) =>
  FAMILIES[family].map((id) => [id, { id, family, ...DEFINITIONS[id] }] as const),
);

/** Every technique with its family, its name and what it does, by id. */
export const TECHNIQUES = Object.fromEntries(entries) as Record<TechniqueId, Technique>;
