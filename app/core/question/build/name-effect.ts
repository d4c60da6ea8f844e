import { relatedTechniques } from '../../analysis/persuasion/related.ts';
import { TECHNIQUES, type TechniqueId } from '../../analysis/persuasion/techniques.ts';
import { type Candidate, choiceFrom } from './draft.ts';
import { attributionAt, type Material, sureTechniques, techniquesIn } from './material.ts';
import { arguableIn, cleanFindings } from './name-technique.ts';
import { capital, quoteEnding, quoteInside } from './phrase.ts';
import { plainSentences } from './plain.ts';
import type { Random } from './random.ts';
import { bothDefensible } from './siblings.ts';

/** Effects so general that several of them fit most passages. */
const VAGUE: ReadonlySet<TechniqueId> = new Set([
  'loaded-language',
  'obfuscation',
  'repetition',
  'exaggeration-minimisation',
]);

const FACT = 'Judge the facts for themselves';
const STEMS = [
  'What do these words ask their audience to do?',
  'What reaction are these words built to bring about?',
  'What would these words like their audience to do?',
  'Where do these words try to lead their audience?',
] as const;
/** Pushes that every reader has met, for articles with few of their own. */
const COMMON: readonly TechniqueId[] = [
  'appeal-to-fear',
  'appeal-to-popularity',
  'appeal-to-time',
  'flag-waving',
  'appeal-to-authority',
];
const effectOf = (one: TechniqueId): string => capital(TECHNIQUES[one].effect);

/** What does the wording ask the reader to feel or conclude? */
const pushed = (material: Material, random: Random): Candidate[] =>
  cleanFindings(material).flatMap(({ finding, passage }) => {
    if (VAGUE.has(finding.technique)) return [];
    const present = techniquesIn(material, passage.span);
    if (present.some((one) => one.technique !== finding.technique && one.confidence >= 0.5)) return [];
    const here = new Set(present.map((one) => one.technique));
    const siblings = relatedTechniques(finding.technique).filter(
      (one) => !VAGUE.has(one) && [...here].every((other) => !bothDefensible(one, other)),
    );
    const right = { text: effectOf(finding.technique), feedback: `Yes. ${finding.why}` };
    const wrong = siblings.slice(0, 2).map((one) => ({
      text: effectOf(one),
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
        stems: STEMS,
        quality: 0.25 + finding.confidence * 0.5,
        question: choiceFrom(
          {
            skill: 'name-effect',
            stem: random.pick(STEMS),
            passage,
            evidence: [passage, { span: finding.span, text: material.text.slice(...finding.span) }],
            explanation: `${finding.why} It asks its audience to ${TECHNIQUES[finding.technique].effect}.`,
            right: [right],
            wrong: [
              ...wrong,
              {
                text: FACT,
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

/** A plain sentence: it informs, and the pushes beside it are those of other lines of this article. */
const controls = (material: Material, random: Random): Candidate[] => {
  const used = [...new Set(sureTechniques(material).map((one) => one.technique))].filter(
    (one) => !VAGUE.has(one),
  );
  const pushes = [...new Set([...random.shuffle(used), ...COMMON])];
  return plainSentences(material).flatMap((passage): Candidate[] => {
    const arguable = arguableIn(material, passage);
    const effects = pushes
      .filter((one) => !arguable.has(one))
      .map(effectOf)
      .slice(0, 3);
    if (effects.length < 2) return [];
    const attribution = attributionAt(material, passage.span);
    return [
      {
        uses: [`plain:${passage.span[0]}`, ...(attribution ? [`attribution:${attribution.id}`] : [])],
        stems: STEMS,
        quality: (/[“"]/u.test(passage.text) ? 0.35 : 0.5) + random.next() * 0.1,
        question: choiceFrom(
          {
            skill: 'name-effect',
            stem: random.pick(STEMS),
            passage,
            evidence: [passage],
            explanation: `${quoteInside(material.text, passage.span, 110)} tells what happened or who said what. Nothing in its wording asks for a feeling.`,
            control: true,
            right: [{ text: FACT, feedback: 'Yes. The wording leaves the judgement to the reader.' }],
            wrong: effects.map((text) => ({
              text,
              feedback: 'No word of this sentence asks for that. Some sentences only inform.',
              misconception: 'sees-persuasion-everywhere' as const,
            })),
          },
          random,
        ),
      },
    ];
  });
};

export const nameEffect = (material: Material, random: Random): Candidate[] => [
  ...pushed(material, random.fork('push')),
  ...controls(material, random.fork('control')),
];
