import type { LedgerSource } from '../../../analysis/finding.ts';
import { contains } from '../../../article/span.ts';
import { type Answer, type Candidate, choiceFrom } from '../item/draft.ts';
import { handedBy } from '../material/handed-by.ts';
import { howFound, spokenAt } from '../material/how-found.ts';
import { askable, type Material, proofOf, sentencesRound } from '../material/material.ts';
import { mentioned } from '../material/mentioned.ts';
import { couldBeSame, sameParty } from '../material/parties.ts';
import { capital, inside, quoteEnding, quoteInside, startsLow } from '../material/phrase.ts';
import { whoIsMeant } from '../material/who-is-meant.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';
import { NEAREST, REPORTER, statedByReporter } from './identify-stated.ts';
import { STEMS, YOUNGER } from './identify-stems.ts';
import { markedWords, ticked } from './said-by.ts';
import { whoSaysWhat } from './who-says-what.ts';

const SPEAKER_GAP = 12;
/** One small word alone could be anybody; a name of one word is somebody. */
const isWholeName = ({ label }: LedgerSource): boolean =>
  label.includes(' ') || /^\p{Lu}\p{L}{2,}$/u.test(label);
/** A letter or a message is no rival of a person who speaks. */
const isRival = (source: LedgerSource, other: LedgerSource): boolean =>
  source.kind === 'document' ||
  other.kind !== 'document' ||
  /\b(?:report|study|survey|poll)\b/iu.test(other.label);
const PROPER = /\s\p{Lu}/u;
type Asked = ReturnType<typeof askable>[number];

const trap = (material: Material, asked: Asked, other: LedgerSource): Answer => {
  const said = askable(material).find(({ source }) => source.id === other.id);
  const [label, speaker] = [capital(inside(other.label)), inside(asked.source.label)];
  const own = said
    ? ` ${label} is the source of other words: ${quoteEnding(material.text, said.content.span, 90)}`
    : ` ${label} appears elsewhere in the article.`;
  return {
    text: label,
    feedback: `Look for the words that lead to the speaker, not for the nearest name: it is ${speaker}.${own}`,
    misconception: 'nearest-name-is-speaker',
  };
};

const silent = (material: Material, asked: Asked): Answer[] =>
  material.analysis.missingVoices
    .filter(
      ({ who, mentions }) =>
        mentions.length > 0 &&
        /\s\p{L}/u.test(who) &&
        who.length < 60 &&
        !couldBeSame(who, asked.source.label),
    )
    .map(({ who }) => ({
      text: capital(inside(who)),
      feedback: `The article talks about ${inside(who)}, but never quotes or paraphrases them. The source is ${inside(asked.source.label)}.`,
      misconception: 'mention-is-speaking' as const,
    }));

/** Named near the words and never speaking: the nearest first. */
const bystanders = (material: Material, asked: Asked): Answer[] => {
  const gap = (at: number): number => Math.abs(at - asked.content.span[0]);
  return mentioned(material)
    .filter(({ name }) => !couldBeSame(name, asked.source.label))
    .sort((a, b) => gap(a.span[0]) - gap(b.span[0]))
    .map(({ name, span }) => ({
      text: name,
      feedback: `The article names ${name} and reports no words of theirs here: ${quoteEnding(material.text, sentencesRound(material, span), 90)} The source is ${inside(asked.source.label)}.`,
      misconception: 'mention-is-speaking' as const,
    }));
};

/** Who says it: one quotation or claim, other speakers of the article beside the right one. */
const choices = (material: Material, random: Random): Candidate[] =>
  askable(material).flatMap((asked) => {
    const { attribution, source, content } = asked;
    const at = content.span[0];
    const gap = (other: LedgerSource): number =>
      Math.min(...other.introduced.map(([start]) => Math.abs(start - at)), 99999);
    const isAlike = (other: LedgerSource): number =>
      Number((source.kind === 'character') === (other.kind === 'character')) * 2 +
      Number(PROPER.test(source.label) && PROPER.test(other.label));
    // Whoever only a message talks about is part of its story.
    const isPartOfStory = (other: LedgerSource): boolean =>
      other.kind !== 'character' &&
      other.introduced.length > 0 &&
      other.introduced.every((span) =>
        material.analysis.messages.some((message) => contains(message.span, span)),
      );
    const near = material.analysis.sources
      .filter(
        (other) =>
          other.id !== source.id && isWholeName(other) && !isPartOfStory(other) && isRival(source, other),
      )
      .sort((a, b) => gap(a) - gap(b))
      .slice(0, NEAREST + 3)
      .filter((other) => !sameParty(other, source))
      // Temptations come from the same world, and the right answer is not the only one with a proper name in it.
      .sort((a, b) => isAlike(b) - isAlike(a));
    const distinct = near.filter(
      (one, index) => !near.slice(0, index).some((earlier) => sameParty(earlier, one)),
    );
    const wrong = [
      ...distinct.slice(0, 2).map((other) => trap(material, asked, other)),
      ...silent(material, asked),
      ...bystanders(material, asked).slice(0, distinct.length >= 2 ? 1 : 2),
      ...distinct.slice(2).map((other) => trap(material, asked, other)),
    ]
      .filter((answer, index, all) => all.findIndex((one) => one.text === answer.text) === index)
      .slice(0, 3);
    if (wrong.length < 2) return [];
    const proof = proofOf(material, attribution);
    const reported = attribution.quotation !== 'direct';
    const said = worded<typeof STEMS | typeof YOUNGER>(material, STEMS, YOUNGER);
    const stems = reported ? said.reported : said.direct;
    const offersReporter = reported || random.next() < 0.6;
    const reporter: Answer = {
      text: REPORTER,
      feedback: `The article hands it to somebody. ${howFound(material, attribution)}`,
      misconception: 'claim-is-fact',
    };
    const right = {
      text: capital(inside(source.label)),
      feedback: `Yes. ${howFound(material, attribution)}`,
    };
    const longest = wrong.every((answer) => answer.text.length < right.text.length - SPEAKER_GAP);
    const pronoun = attribution.source !== null && attribution.source[1] - attribution.source[0] <= 4;
    return [
      {
        uses: [`attribution:${attribution.id}`, spokenAt(material, asked)],
        ...(startsLow(content.text) ? {} : { stems }),
        quality:
          0.55 +
          (pronoun ? 0.15 : 0) +
          (attribution.cue === null ? 0.1 : 0) -
          (longest ? 0.3 : 0) +
          (source.kind === 'character' ? -0.1 : 0.05),
        question: choiceFrom(
          {
            skill: 'identify-source',
            ...(startsLow(content.text)
              ? {
                  stem: random.pick<(words: string) => string>(said.clause)(
                    quoteInside(material.text, content.span, 260),
                  ),
                }
              : { stem: random.pick<string>(stems), passage: content }),
            evidence: [content, proof],
            explanation: `${worded(material, 'The source is', 'It is')} ${inside(source.label)}${handedBy(material, attribution)}`,
            difficulty: pronoun || attribution.cue === null ? 'hard' : 'medium',
            right: [right],
            wrong: offersReporter ? [...wrong.slice(0, 2), reporter] : wrong,
            ...(offersReporter ? { last: reporter } : {}),
          },
          random,
        ),
      },
    ];
  });

export const identifySource = (material: Material, random: Random): Candidate[] => [
  ...choices(material, random.fork('choice')),
  ...statedByReporter(material, random.fork('stated')),
  ...markedWords(material, random.fork('mark')),
  ...whoIsMeant(material, random.fork('pronoun')),
];

/** Several lines in one question: drawn more than once. */
export const identifyMixed = (material: Material, random: Random): Candidate[] => [
  ...whoSaysWhat(material, random.fork('match')),
  ...ticked(material, random.fork('tick')),
];
