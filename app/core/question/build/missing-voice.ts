import { type Candidate, choiceFrom, multipleChoiceFrom } from './draft.ts';
import { asCalled, askable, type Material, sentencesRound } from './material.ts';
import { couldBeSame, sameParty } from './parties.ts';
import { bare, capital, evidenceOf, inside, quoteEnding, quoteInside, startsLow } from './phrase.ts';
import type { Random } from './random.ts';

const DECLINED = /declin|refus|would not|wouldn’t/iu;
const UNREACHED = /reached|reachable|available|locate|contact/iu;

const reading = (words: string): { text: string; why: string } => {
  if (DECLINED.test(words))
    return {
      text: 'The reporter asked, and the choice was to say nothing.',
      why: 'was asked and chose not to speak; the article does not know why',
    };
  if (UNREACHED.test(words))
    return {
      text: 'The reporter tried, and no contact was made.',
      why: 'never got to answer, so its view is simply unknown',
    };
  return {
    text: 'The reporter asked, and no answer had come yet.',
    why: 'had not answered when the article appeared; its view is unknown',
  };
};

const silences = (material: Material, random: Random): Candidate[] =>
  material.analysis.noComment.map(({ id, span, who }) => {
    const words = bare(material.text, span);
    const isWhole = !startsLow(material.text.slice(...words));
    const passage = isWhole
      ? evidenceOf(material.text, words)
      : evidenceOf(material.text, bare(material.text, sentencesRound(material, span)));
    const { text, why } = reading(passage.text);
    const party = asCalled(material, who);
    return {
      uses: [`silence:${id}`, 'silence'],
      quality: 0.8,
      question: choiceFrom(
        {
          skill: 'missing-voice',
          stem: random.pick([
            `What does this sentence tell a reader about ${party}?`,
            `What can a reader conclude about ${party} from this sentence?`,
          ]),
          passage,
          evidence: [passage],
          explanation: `${quoteInside(material.text, passage.span, 130)} shows that the reporter asked for the other side. It says only that ${party} ${why}.`,
          difficulty: 'easy',
          right: [{ text, feedback: `Yes: ${party} ${why}.` }],
          wrong: [
            {
              text: 'There is something to hide, or an answer would have been given.',
              feedback:
                'Silence has many reasons: no time, legal advice, a rule not to comment. It proves nothing.',
              misconception: 'no-reply-is-guilt',
            },
            {
              text: 'There is agreement with the article, since nobody objected.',
              feedback: 'Not objecting is not agreeing. Nothing is known about what was thought.',
              misconception: 'no-reply-is-guilt',
            },
            {
              text: 'The other side has been heard, because the article names it.',
              feedback: 'To be mentioned is not to be heard: none of its words stand in the article here.',
              misconception: 'mention-is-speaking',
            },
          ],
        },
        random,
      ),
    };
  });

/** Who is talked about and never heard? */
const unheard = (material: Material, random: Random): Candidate[] => {
  const absent = material.analysis.missingVoices.filter(({ who }) => who.length <= 70);
  const heard = askable(material).filter(
    ({ source }) => source.kind !== 'character' && source.kind !== 'document',
  );
  const speakers = random
    .shuffle(heard)
    .filter(({ source }, index, all) => all.findIndex((one) => one.source.id === source.id) === index)
    .filter(({ source }) => absent.every(({ who }) => !couldBeSame(who, source.label)))
    .filter(({ source }, index, all) => !all.slice(0, index).some((one) => sameParty(one.source, source)))
    .slice(0, 3);
  const chosen = random.shuffle(absent).slice(0, speakers.length >= 3 ? 2 : 1);
  const evidence = [
    ...chosen.flatMap(({ mentions }) => mentions.slice(0, 1)),
    ...speakers.map(({ content }) => content.span),
  ].map((span) => evidenceOf(material.text, bare(material.text, span)));
  if (chosen.length < 1 || speakers.length < 2 || evidence.length === 0) return [];
  return [
    {
      uses: ['missing-voices', ...speakers.map(({ attribution }) => `attribution:${attribution.id}`)],
      quality: 0.75,
      question: multipleChoiceFrom(
        {
          skill: 'missing-voice',
          stem: random.pick([
            'Who is missing? Tick everyone whose own words or views the article leaves out.',
            'Who is concerned by the story and yet has no say in the article? Tick all that fit.',
          ]),
          evidence,
          explanation: `Not heard: ${chosen.map(({ who }) => asCalled(material, who)).join('; ')}. A fair question to any article is what these people would have said.`,
          right: chosen.map(({ who, why }) => ({ text: capital(asCalled(material, who)), feedback: why })),
          wrong: speakers.map(({ source, content }) => ({
            text: capital(inside(source.label)),
            feedback: `Heard: the article reports ${quoteEnding(material.text, content.span, 110)}`,
            misconception: 'mention-is-speaking' as const,
          })),
        },
        random,
      ),
    },
  ];
};

export const missingVoice = (material: Material, random: Random): Candidate[] => [
  ...silences(material, random.fork('silence')),
  ...unheard(material, random.fork('unheard')),
];
