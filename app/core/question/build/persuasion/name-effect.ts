import { relatedTechniques } from '../../../analysis/persuasion/related.ts';
import type { TechniqueId } from '../../../analysis/persuasion/techniques.ts';
import { type Answer, type Candidate, choiceFrom } from '../item/draft.ts';
import { bothDefensible } from '../item/siblings.ts';
import { fairControls, isSilence, whoStates } from '../material/fair-controls.ts';
import { attributionAt, type Material, sureTechniques, techniquesIn } from '../material/material.ts';
import { capital, quoteInside } from '../material/phrase.ts';
import type { Random } from '../random.ts';
import { arguableIn } from './arguable.ts';
import { ideaOf, WANTED } from './effects.ts';
import { cleanFindings } from './name-technique.ts';
import { messageOf, pusherOf } from './pusher.ts';

const NOTHING = 'None of that: it gives facts to judge by';
/** Pushes that every reader has met, for articles with few of their own. */
const COMMON: readonly TechniqueId[] = ['flag-waving', 'false-dilemma', 'appeal-to-fear', 'appeal-to-time'];

const IMPORTANT =
  /\b(?:doctor|expert|official|minister|professor|scientist|auditor|director|engineer|general)s?\b/iu;
const MANY = /\d|\b(?:every\w*|all|many|most|nobody|thousands?|millions?|we|our|others?)\b/iu;

/** Whether a reader could take the words for such a push at all. */
const tempts = (one: TechniqueId, words: string): boolean => {
  if (one === 'appeal-to-authority') return IMPORTANT.test(words);
  if (one === 'appeal-to-popularity') return MANY.test(words);
  return WANTED[one] !== undefined;
};

const wrongFor = (one: TechniqueId, why: string): Answer[] => {
  const wanted = WANTED[one];
  if (!wanted) return [];
  return [
    {
      text: wanted.wants,
      feedback: `A line that wants this would ${wanted.needs}. ${why}`,
      misconception: 'sibling-technique',
    },
  ];
};

/** What does the speaker, or the message, want the reader to think? */
const pushed = (material: Material, random: Random): Candidate[] =>
  cleanFindings(material).flatMap(({ finding, passage }) => {
    const wanted = WANTED[finding.technique];
    const pusher = pusherOf(material, finding);
    if (!wanted || !pusher) return [];
    const present = techniquesIn(material, passage.span).map(({ technique }) => technique);
    if (present.some((one) => one !== finding.technique)) return [];
    const elsewhere = new Set(material.analysis.techniques.map(({ technique }) => technique));
    const near = [...relatedTechniques(finding.technique), ...COMMON];
    const rivals = [...near.filter((one) => elsewhere.has(one)), ...near]
      .filter((one, index, all) => all.indexOf(one) === index)
      .filter((one) => tempts(one, passage.text) && !bothDefensible(one, finding.technique));
    const wrong = rivals.slice(0, 2).flatMap((one) => wrongFor(one, finding.why));
    if (wrong.length < 2) return [];
    const { who, to, isMessage } = pusher;
    const a = isMessage ? `a ${to}` : `the ${to}`;
    const stems: [string, string] = [
      `What does ${who} want ${a} to think${isMessage ? '' : ' here'}?`,
      isMessage
        ? `Suppose ${who} works. What does ${a} think then?`
        : `What should ${a} think, if it goes as ${who} wants?`,
    ];
    const attribution = attributionAt(material, finding.span);
    const message = messageOf(material, finding);
    return [
      {
        uses: [
          `technique:${finding.id}`,
          `asks:${finding.technique}`,
          ...(message ? [`idea:${message.id}:${ideaOf(finding.technique)}`] : []),
          ...(attribution ? [`attribution:${attribution.id}`] : []),
        ],
        stems,
        quality: 0.25 + finding.confidence * 0.5,
        question: choiceFrom(
          {
            skill: 'name-effect',
            stem: random.pick(stems),
            passage,
            evidence: [passage, { span: finding.span, text: material.text.slice(...finding.span) }],
            explanation: finding.why,
            right: [{ text: wanted.wants, feedback: `Yes. ${finding.why}` }],
            wrong: [
              ...wrong,
              {
                text: NOTHING,
                feedback: `There is more than a fact here. ${finding.why}`,
                misconception: 'misses-persuasion',
              },
            ],
          },
          random,
        ),
      },
    ];
  });

const PLAIN_STEMS = [
  'What does this sentence want a reader to think, if it pushes at all?',
  'Does this sentence push its reader to think something? If so, what?',
] as const;

/** A plain sentence: it informs, and the pushes beside it are those of other lines of this article. */
const controls = (material: Material, random: Random): Candidate[] => {
  const used = [...new Set(sureTechniques(material).map((one) => one.technique))];
  const pushes = [...new Set([...random.shuffle(used), ...COMMON])];
  return fairControls(material).flatMap((passage): Candidate[] => {
    const arguable = arguableIn(material, passage);
    const tempting: readonly TechniqueId[] = isSilence(passage) ? ['doubt', 'conversation-killer'] : [];
    const offered = [...new Set([...tempting, ...pushes])]
      .filter((one) => !arguable.has(one))
      .flatMap((one) => WANTED[one] ?? [])
      .slice(0, 3);
    if (offered.length < 2) return [];
    const attribution = attributionAt(material, passage.span);
    return [
      {
        uses: [`plain:${passage.span[0]}`, ...(attribution ? [`attribution:${attribution.id}`] : [])],
        stems: PLAIN_STEMS,
        quality: (/[“"]/u.test(passage.text) ? 0.35 : 0.5) + random.next() * 0.1,
        question: choiceFrom(
          {
            skill: 'name-effect',
            stem: random.pick(PLAIN_STEMS),
            passage,
            evidence: [passage],
            explanation: `${quoteInside(material.text, passage.span, 110)} gives information; ${whoStates(material, passage)}. No word of it asks for a feeling or a verdict.`,
            control: true,
            right: [
              {
                text: NOTHING,
                feedback: `Yes. ${capital(whoStates(material, passage))}, and the reader is left to judge.`,
              },
            ],
            wrong: offered.map(({ wants, needs }) => ({
              text: wants,
              feedback: `A sentence that wants this would ${needs}. This one only informs.`,
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
