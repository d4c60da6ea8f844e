import type { TechniqueFinding } from '../../../analysis/finding.ts';
import { relatedTechniques } from '../../../analysis/persuasion/related.ts';
import type { TechniqueId } from '../../../analysis/persuasion/techniques.ts';
import { isContact } from '../contact.ts';
import { type Answer, type Candidate, choiceFrom } from '../item/draft.ts';
import { bothDefensible } from '../item/siblings.ts';
import { fairControls, whoStates } from '../material/fair-controls.ts';
import {
  attributionAt,
  type Material,
  oncePer,
  passageFor,
  proofOf,
  sureTechniques,
  techniquesIn,
} from '../material/material.ts';
import { quoteEnding, quoteInside, startsLow, wordCount } from '../material/phrase.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';
import { arguableIn } from './arguable.ts';
import { ideaOf } from './effects.ts';
import { distinctNames, isNameable, type Naming, namingOf } from './naming.ts';
import { messageOf, pusherOf } from './pusher.ts';

const NONE = 'None: a plain statement';

const YOUNGER = [
  'Which trick is used in these words, if any?',
  'Is there a trick in these words? Which one?',
  'Do these words push you? How?',
  'Which of these do you find in the words, if any?',
] as const;

const STEMS = [
  'Which persuasion technique do these words use, if any?',
  'Is a technique at work in these words? If so, which?',
  'How do these words try to win the reader over, if they do?',
  'Name the technique in this passage, or say that there is none.',
  'What kind of push is in these words, if there is one?',
] as const;

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const does = ({ definition }: Naming): string =>
  `It ${lower(definition)}`.replace(/^It (a short|a phrase)/u, 'It is $1');

/** Below this a finding may be shown to a teacher; as the only key of a question it is too weak. */
export const CLEAR = 0.64;

/** A sure finding whose passage holds no second technique that could be meant as well. */
export const cleanFindings = oncePer(
  (material): { finding: TechniqueFinding; passage: ReturnType<typeof passageFor> }[] =>
    sureTechniques(material).flatMap((finding) => {
      if (finding.confidence < CLEAR) return [];
      const passage = passageFor(material, finding.span);
      const words = wordCount(passage.text);
      if (words < 4 || words > 45 || isContact(passage.text) || startsLow(passage.text)) return [];
      if (/^(?:And|But|Or|So)\b/u.test(passage.text)) return [];
      // Of two findings that say the same of one passage the first is asked about.
      const again = techniquesIn(material, passage.span).find((one) => one.technique === finding.technique);
      if (again && again.id !== finding.id && again.confidence >= finding.confidence) return [];
      if (words < 7 && /\b(?:that|this|they|he|she|him|her|them)\b/iu.test(passage.text)) return [];
      return [{ finding, passage }];
    }),
);

/** Whose words they are, where they are not the reporter’s. */
const whose = (material: Material, finding: TechniqueFinding): string => {
  const pusher = finding.voice === 'reporter' ? null : pusherOf(material, finding);
  if (!pusher) return '';
  const { who, isMessage } = pusher;
  return isMessage
    ? ` The persuading is done by ${who.replace(/^this line of /u, '')}, not by the article.`
    : ` The words are those of ${who}, not of the reporter.`;
};

const techniqueItems = (material: Material, random: Random): Candidate[] =>
  cleanFindings(material).flatMap(({ finding, passage }) => {
    if (!isNameable(finding.technique, material.wording, passage.text)) return [];
    const named = (one: TechniqueId): Naming => namingOf(one, material.wording);
    const present = techniquesIn(material, passage.span);
    const rivals = present.filter(
      (one) => one.technique !== finding.technique && one.confidence >= finding.confidence,
    );
    if (rivals.length > 0) return [];
    const here = new Set(present.map((one) => one.technique));
    const elsewhere = new Set(material.analysis.techniques.map((one) => one.technique));
    const siblings = distinctNames(
      relatedTechniques(finding.technique).filter((one) =>
        [...here].every((other) => !bothDefensible(one, other)),
      ),
      [finding.technique],
      material.wording,
    );
    const near = siblings.slice(0, 4);
    const wrong: Answer[] = [
      ...near.filter((one) => elsewhere.has(one)),
      ...near.filter((one) => !elsewhere.has(one)),
    ]
      .slice(0, 2)
      .map((one) => ({
        text: named(one).name,
        feedback: `${named(one).name} is something else. ${does(named(one))} Look again at ${quoteEnding(material.text, finding.span, 90)}`,
        misconception: 'sibling-technique',
      }));
    if (wrong.length < 2) return [];
    const none: Answer = {
      text: NONE,
      feedback: `There is a push here. ${finding.why}`,
      misconception: 'misses-persuasion',
    };
    const { name, definition } = named(finding.technique);
    const message = messageOf(material, finding);
    const attribution = attributionAt(material, finding.span);
    return [
      {
        uses: [
          `technique:${finding.id}`,
          ...(attribution ? [`attribution:${attribution.id}`] : []),
          `asks:${finding.technique}`,
          ...(message ? [`idea:${message.id}:${ideaOf(finding.technique)}`] : []),
        ],
        stems: worded<readonly string[]>(material, STEMS, YOUNGER),
        quality: 0.3 + finding.confidence * 0.5 - (present.length > 1 ? 0.15 : 0),
        question: choiceFrom(
          {
            skill: 'name-technique',
            stem: random.pick<string>(worded<readonly [string, ...string[]]>(material, STEMS, YOUNGER)),
            passage,
            evidence: [passage, { span: finding.span, text: material.text.slice(...finding.span) }],
            explanation: `${name}: ${lower(definition)} ${finding.why}${whose(material, finding)}`,
            difficulty: finding.confidence >= 0.8 ? 'medium' : 'hard',
            right: [{ text: name, feedback: `Yes. ${finding.why}` }],
            wrong: [...wrong, none],
            last: none,
          },
          random,
        ),
      },
    ];
  });

/** A plain sentence with techniques of this very article to choose from. */
const controls = (material: Material, random: Random): Candidate[] => {
  const used = [...new Set(sureTechniques(material).map((one) => one.technique))];
  const fill: TechniqueId[] = [
    'exaggeration-minimisation',
    'appeal-to-fear',
    'appeal-to-authority',
    'loaded-language',
    'appeal-to-popularity',
    'flag-waving',
    'name-calling',
  ];
  const isLong = (one: TechniqueId): boolean => namingOf(one, material.wording).name.length > NONE.length;
  return fairControls(material).map((passage): Candidate => {
    const arguable = arguableIn(material, passage);
    const names = distinctNames(
      [...random.shuffle(used), ...fill].filter((one) => !arguable.has(one)),
      [],
      material.wording,
    )
      .slice(0, 5)
      .sort((a, b) => Number(isLong(b)) - Number(isLong(a)))
      .slice(0, 3);
    const none: Answer = {
      text: NONE,
      feedback: `Yes. ${whoStates(material, passage).replace(/^./u, (first) => first.toUpperCase())}, and the judgement is left to the reader.`,
    };
    const attribution = attributionAt(material, passage.span);
    return {
      uses: [`plain:${passage.span[0]}`, ...(attribution ? [`attribution:${attribution.id}`] : [])],
      stems: worded<readonly string[]>(material, STEMS, YOUNGER),
      quality: (/[“"]/u.test(passage.text) ? 0.4 : 0.55) + random.next() * 0.1,
      question: choiceFrom(
        {
          skill: 'name-technique',
          stem: random.pick<string>(worded<readonly [string, ...string[]]>(material, STEMS, YOUNGER)),
          passage,
          evidence: [passage, ...(attribution ? [proofOf(material, attribution)] : [])],
          explanation: `A plain statement: ${quoteInside(material.text, passage.span, 110)} gives information; ${whoStates(material, passage)}. No words are chosen to push. Not every sentence persuades.`,
          difficulty: 'medium',
          control: true,
          right: [none],
          wrong: names.map((one) => ({
            text: namingOf(one, material.wording).name,
            feedback: `${does(namingOf(one, material.wording))} No words of ${quoteInside(material.text, passage.span, 60)} do that.`,
            misconception: 'sees-persuasion-everywhere' as const,
          })),
          last: none,
        },
        random,
      ),
    };
  });
};

export const nameTechnique = (material: Material, random: Random): Candidate[] => [
  ...techniqueItems(material, random.fork('technique')),
  ...controls(material, random.fork('control')),
];
