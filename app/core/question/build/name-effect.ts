import { relatedTechniques } from '../../analysis/persuasion/related.ts';
import { TECHNIQUES, type TechniqueId } from '../../analysis/persuasion/techniques.ts';
import { type Candidate, choiceFrom } from './draft.ts';
import { attributionAt, type Material, techniquesIn } from './material.ts';
import { cleanFindings } from './name-technique.ts';
import { capital, quoteEnding } from './phrase.ts';
import type { Random } from './random.ts';

/** Effects so general that several of them fit most passages. */
const VAGUE: ReadonlySet<TechniqueId> = new Set([
  'loaded-language',
  'obfuscation',
  'repetition',
  'exaggeration-minimisation',
]);

/** Pairs of which a passage may ask for both at once. */
const TOGETHER: readonly (readonly [TechniqueId, TechniqueId])[] = [
  ['appeal-to-time', 'appeal-to-fear'],
  ['doubt', 'appeal-to-fear'],
  ['flag-waving', 'appeal-to-popularity'],
  ['conversation-killer', 'appeal-to-time'],
];
const togetherWith = (a: TechniqueId, b: TechniqueId): boolean =>
  TOGETHER.some((pair) => pair.includes(a) && pair.includes(b));

/** What does the wording ask the reader to feel or conclude? */
export const nameEffect = (material: Material, random: Random): Candidate[] =>
  cleanFindings(material).flatMap(({ finding, passage }) => {
    if (VAGUE.has(finding.technique)) return [];
    const present = techniquesIn(material, passage.span);
    if (present.some((one) => one.technique !== finding.technique && one.confidence >= 0.5)) return [];
    const here = new Set(present.map((one) => one.technique));
    const siblings = relatedTechniques(finding.technique).filter(
      (one) => !here.has(one) && !VAGUE.has(one) && !togetherWith(one, finding.technique),
    );
    const effect = (one: TechniqueId): string => capital(TECHNIQUES[one].effect);
    const right = { text: effect(finding.technique), feedback: `Yes. ${finding.why}` };
    const wrong = siblings.slice(0, 2).map((one) => ({
      text: effect(one),
      feedback: `That would be another push. Look at ${quoteEnding(material.text, finding.span, 100)}`,
      misconception: 'sibling-technique' as const,
    }));
    if (wrong.length < 2) return [];
    const attribution = attributionAt(material, finding.span);
    return [
      {
        uses: [
          `technique:${finding.id}`,
          `asks:${finding.technique}`,
          ...(attribution ? [`attribution:${attribution.id}`] : []),
        ],
        quality: 0.25 + finding.confidence * 0.5,
        question: choiceFrom(
          {
            skill: 'name-effect',
            stem: random.pick([
              'What do these words ask the audience to do?',
              'What reaction are these words built to bring about?',
              'What would these words like their audience to do?',
            ]),
            passage,
            evidence: [passage, { span: finding.span, text: material.text.slice(...finding.span) }],
            explanation: `${finding.why} That is how it tries to make people ${TECHNIQUES[finding.technique].effect}.`,
            right: [right],
            wrong: [
              ...wrong,
              {
                text: 'Take in a fact and make up their own minds',
                feedback: `There is more than a fact here: ${finding.why}`,
                misconception: 'misses-persuasion',
              },
            ],
          },
          random,
        ),
      },
    ];
  });
