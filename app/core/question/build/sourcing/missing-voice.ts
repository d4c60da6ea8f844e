import type { Span } from '../../../article/span.ts';
import type { Evidence } from '../../question.ts';
import { isContact } from '../contact.ts';
import { type Candidate, choiceFrom, multipleChoiceFrom, openAnswerFrom } from '../item/draft.ts';
import { asCalled, askable, type Material, sentencesRound } from '../material/material.ts';
import { couldBeSame, sameParty } from '../material/parties.ts';
import {
  bare,
  capital,
  evidenceOf,
  inside,
  quoteEnding,
  quoteInside,
  startsLow,
  wordCount,
} from '../material/phrase.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';

const DECLINED = /declin|refus|would not|wouldn’t/iu;
const REASONED = /\b(?:citing|because|saying|due to|since|until|while)\b/iu;
const UNREACHED = /reached|reachable|available|locate|contact/iu;

const reading = (words: string): { text: string; why: string } => {
  if (DECLINED.test(words) && REASONED.test(words))
    return {
      text: 'That the reporter asked and was refused an answer.',
      why: 'was asked and gave a reason for not answering; the reason stands there too',
    };
  if (DECLINED.test(words))
    return {
      text: 'That the reporter asked and was refused an answer.',
      why: 'was asked and gave no answer by choice; the article does not know why',
    };
  if (UNREACHED.test(words))
    return {
      text: 'That the reporter tried and could make no contact.',
      why: 'was sought and could not be reached, so nobody knows yet what the answer would be',
    };
  return {
    text: 'That the reporter asked and had no answer in time.',
    why: 'had not answered when the article appeared; what the answer would be is unknown',
  };
};

/** The sentence that tells of the silence; the finding alone where it is a whole clause of a long sentence. */
const toldIn = (material: Material, span: Span): Evidence | null => {
  const { text } = material;
  const sentence = evidenceOf(text, bare(text, sentencesRound(material, span)));
  if (wordCount(sentence.text) <= 40) return sentence;
  const own = evidenceOf(text, bare(text, span));
  return startsLow(own.text) || own.span[0] !== sentence.span[0] ? null : own;
};

const silences = (material: Material, random: Random): Candidate[] =>
  material.analysis.noComment.flatMap(({ id, span, who }) => {
    const passage = toldIn(material, span);
    const speaks = material.analysis.sources.some(
      ({ label, mentions }) => mentions > 0 && couldBeSame(label, who),
    );
    if (passage === null || isContact(passage.text) || speaks) return [];
    const { text, why } = reading(passage.text);
    const party = asCalled(material, who);
    const isRefused = DECLINED.test(passage.text);
    const asked = isRefused ? 'the reporter asked' : 'the reporter asked, and no answer had come';
    return [
      {
        uses: [`silence:${id}`, 'silence'],
        quality: 0.8,
        question: choiceFrom(
          {
            skill: 'missing-voice',
            stem: random.pick([
              worded(
                material,
                `What does this sentence tell a reader about ${party}?`,
                `What does this sentence tell you about ${party}?`,
              ),
              worded(
                material,
                `What can a reader conclude about ${party} from this sentence?`,
                `What do you know about ${party} from this sentence?`,
              ),
            ]),
            passage,
            evidence: [passage],
            explanation: `${quoteInside(material.text, passage.span, 130)} shows that ${asked}. It says only that ${party} ${why}.`,
            difficulty: DECLINED.test(passage.text) ? 'medium' : 'easy',
            right: [{ text, feedback: `Yes: ${party} ${why}.` }],
            wrong: [
              {
                text: 'That there is something to hide.',
                feedback: `Silence has many reasons: no time, legal advice, a rule not to comment. All that stands here is ${quoteEnding(material.text, span, 90)}`,
                misconception: 'no-reply-is-guilt',
              },
              {
                text: 'That there is no objection to what the article says.',
                feedback: `Not objecting is not agreeing. ${capital(party)} ${why}.`,
                misconception: 'no-reply-is-guilt',
              },
              {
                text: 'That being named in the article is the same as having a say.',
                feedback: `To be mentioned is not to be heard: ${quoteInside(material.text, span, 90)} gives no words of ${party}.`,
                misconception: 'mention-is-speaking',
              },
            ],
          },
          random,
        ),
      },
    ];
  });

/** Who is talked about and never heard? */
const unheard = (material: Material, random: Random): Candidate[] => {
  // “Students” may have spoken through one of them; “parents of the four” are somebody.
  const absent = material.analysis.missingVoices.filter(({ who }) => who.length <= 70 && who.includes(' '));
  const heard = askable(material).filter(
    ({ source }) => source.kind !== 'character' && source.kind !== 'document',
  );
  const speakers = random
    .shuffle(heard)
    .filter(({ source }, index, all) => all.findIndex((one) => one.source.id === source.id) === index)
    .filter(({ source }) => absent.every(({ who }) => !couldBeSame(who, source.label)))
    .filter(({ source }, index, all) => !all.slice(0, index).some((one) => sameParty(one.source, source)))
    .slice(0, 3);
  const chosen = random.shuffle(absent).slice(0, 2);
  const evidence = [
    ...chosen.flatMap(({ mentions }) => mentions.slice(0, 1)),
    ...speakers.map(({ content }) => content.span),
  ].map((span) => evidenceOf(material.text, bare(material.text, span)));
  if (chosen.length < 2 || speakers.length < 2 || evidence.length === 0) return [];
  return [
    {
      uses: ['missing-voices', ...speakers.map(({ attribution }) => `attribution:${attribution.id}`)],
      quality: 0.75,
      question: multipleChoiceFrom(
        {
          skill: 'missing-voice',
          stem: random.pick([
            'Who is missing? Tick everyone whose own words or views the article leaves out.',
            'Whom does the article talk about without letting them speak? Tick them.',
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

/** In writing: whom would you want to hear, and on what? Anchored to the words that mention them. */
const wanted = (material: Material): Candidate[] => {
  const absent = material.analysis.missingVoices.filter(
    ({ who, mentions }) => who.length <= 70 && mentions.length > 0,
  );
  const [one] = absent;
  const mention = one?.mentions[0];
  if (!one || !mention) return [];
  const evidence = [evidenceOf(material.text, bare(material.text, sentencesRound(material, mention)))];
  if (evidence.some(({ text }) => isContact(text))) return [];
  const who = asCalled(material, one.who);
  return [
    {
      uses: ['missing-voices'],
      quality: 0.45,
      question: openAnswerFrom({
        skill: 'missing-voice',
        stem: 'Name somebody the article talks about without letting them speak. What would you ask them, and how could the answer change the story?',
        evidence,
        explanation: `One of them is ${who}. The article mentions them: ${quoteEnding(material.text, evidence[0]?.span ?? mention, 130)} Their own words stand nowhere in it.`,
        difficulty: 'hard',
        rubric: [
          'Names a person or group that the article mentions and does not quote or report.',
          'Asks a question that only they, or somebody like them, could answer.',
          'Says how one answer or another would change what a reader thinks of the story.',
        ],
        model: `I would ask ${who} what they saw or think of it themselves. If they confirm what the others say, the story rests on more than one side; if they tell it another way, I would know that something is still open.`,
      }),
    },
  ];
};

export const missingVoice = (material: Material, random: Random): Candidate[] => [
  ...silences(material, random.fork('silence')),
  ...wanted(material),
];

/** Several lines in one question: drawn more than once. */
export const missingMixed = unheard;
