import type { LedgerSource, RecruitmentMessage } from '../../../analysis/finding.ts';
import { type Candidate, choiceFrom } from '../item/draft.ts';
import { asCalled, attributionAt, type Material, proofOf, sourceOf } from '../material/material.ts';
import { couldBeSame, sameParty } from '../material/parties.ts';
import { capital, inside } from '../material/phrase.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';
import { cleanFindings } from './name-technique.ts';
import { sortVoices } from './sort-voices.ts';
import { because } from './voice-proof.ts';

const isNamedIn = (passage: string, label: string): boolean =>
  passage.toLowerCase().includes(label.toLowerCase()) ||
  (label.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).some((name) => passage.includes(name));

/** Beside the makers of a message stand parties that neither made it nor speak for those who did. */
const bystanders = (material: Material, message: RecruitmentMessage | undefined): string[] => {
  const apart = (name: string): boolean => !message?.sender || !couldBeSame(name, message.sender.name);
  const independent = material.analysis.sources.filter(
    ({ kind, stake, label }) =>
      kind !== 'character' && kind !== 'document' && !PAPER.test(label) && stake === 'independent',
  );
  const names = [
    ...(message?.sender ? material.analysis.noComment.map(({ who }) => who) : []),
    ...independent.map(({ label }) => label),
    ...(message?.audience ? [message.audience.name] : []),
  ];
  return names.filter(
    (name, index) =>
      name.length < 60 && apart(name) && !names.slice(0, index).some((one) => couldBeSame(one, name)),
  );
};

/** What is written persuades through somebody: beside persons it is no possible answer. */
const PAPER =
  /\b(?:memo|filing|report|records?|readings|study|survey|poll|logs|data|statement|ordinance|appendix|letter|documents?|messages?|posts?)\b/iu;

const otherSpeakers = (material: Material, speaker: LedgerSource): string[] =>
  material.analysis.sources
    .filter(
      (one) =>
        one.id !== speaker.id &&
        one.kind !== 'character' &&
        one.kind !== 'document' &&
        !PAPER.test(one.label) &&
        one.label.includes(' ') &&
        !sameParty(one, speaker),
    )
    .filter((one, index, all) => !all.slice(0, index).some((earlier) => sameParty(earlier, one)))
    .map(({ label }) => label);

/** “Ours must answer”: whose, stands before. */
const LEANS = /^(?:ours|theirs|his|hers|they|them|these|those|this|that|he|she|it|and|but|so)\b/iu;

const STEMS = [
  'These words try to persuade. Who is doing the persuading?',
  'Who is trying to persuade here?',
] as const;
const YOUNGER = [
  'Who is trying to win you over here?',
  'Who wants to win people over with these words?',
] as const;

/** One line: who is persuading here? */
const choices = (material: Material, random: Random): Candidate[] =>
  cleanFindings(material).flatMap(({ finding, passage }) => {
    const attribution = attributionAt(material, finding.span);
    const speaker = sourceOf(material, attribution?.sourceId ?? null);
    if (finding.voice === 'reporter' || attribution === null || speaker === null) return [];
    // Nobody can hear a want in words that say nothing, or that begin in mid-thought.
    if (finding.technique === 'obfuscation' || LEANS.test(passage.text)) return [];
    // A passage that names its speaker asks nothing.
    if (finding.voice === 'source' && isNamedIn(passage.text, speaker.label)) return [];
    const message = material.analysis.messages.find(
      (one) => one.span[0] <= finding.span[0] && finding.span[1] <= one.span[1],
    );
    const others = random
      .shuffle(
        finding.voice === 'depicted' ? bystanders(material, message) : otherSpeakers(material, speaker),
      )
      .slice(0, 2);
    if (finding.voice === 'depicted' && !message) return [];
    const right =
      finding.voice === 'depicted' && message
        ? `The makers of ${inside(message.label)}`
        : capital(inside(speaker.label));
    if (others.length < 2 || others.some((one) => couldBeSame(right, one))) return [];
    return [
      {
        uses: [`technique:${finding.id}`, `attribution:${attribution.id}`],
        stems: worded<readonly string[]>(material, STEMS, YOUNGER),
        quality: 0.35 + finding.confidence * 0.35,
        question: choiceFrom(
          {
            skill: 'tell-voice',
            stem: random.pick<string>(worded<readonly [string, ...string[]]>(material, STEMS, YOUNGER)),
            passage,
            evidence: [passage, proofOf(material, attribution)],
            explanation: `${because(material, finding)} ${finding.why}`,
            right: [{ text: right, feedback: `Yes. ${because(material, finding)}` }],
            wrong: [
              {
                text: 'The reporter, in the article’s own words',
                feedback: `The reporter passes them on. ${because(material, finding)}`,
                misconception: 'quoting-is-endorsing',
              },
              ...others.map((one) => ({
                text: capital(asCalled(material, one)),
                feedback: `The article names ${asCalled(material, one)}, but not for this line. ${because(material, finding)}`,
                misconception: 'right-technique-wrong-voice' as const,
              })),
            ],
          },
          random,
        ),
      },
    ];
  });

export const tellVoice = (material: Material, random: Random): Candidate[] => [
  ...choices(material, random.fork('choice')),
];

/** Several lines in one question: drawn more than once. */
export const tellMixed = sortVoices;
