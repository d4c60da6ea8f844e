import { type Answer, type Candidate, choiceFrom } from './draft.ts';
import { asCalled, type Material, sentenceOf } from './material.ts';
import { couldBeSame, sharesName } from './parties.ts';
import { capital, inside, quoteEnding, quoteInside } from './phrase.ts';
import type { Random } from './random.ts';

/** Whom is the message meant for? The people it shows, mentions or comes from stand beside them. */
export const findAudience = (material: Material, random: Random): Candidate[] => {
  const seen: string[] = [];
  return material.analysis.messages.flatMap((message) => {
    const { audience, sender } = message;
    if (
      audience === null ||
      !/\s|s$/u.test(audience.name) ||
      audience.name.length > 70 ||
      seen.some((name) => couldBeSame(name, audience.name))
    )
      return [];
    const label = inside(message.label);
    const parties: Answer[] = [
      ...material.analysis.noComment.map(({ who, span }) => ({
        text: capital(asCalled(material, who)),
        feedback: `The article says only that it sought an answer: ${quoteEnding(material.text, span, 90)} The message is made for ${asCalled(material, audience.name)}.`,
        misconception: 'subject-is-audience' as const,
      })),
      ...material.analysis.sources
        .filter(
          (source) =>
            source.kind === 'named' ||
            source.kind === 'organization' ||
            /\b(?:official|spokes)/iu.test(source.label),
        )
        .map((source) => ({
          text: capital(inside(source.label)),
          feedback: `${capital(inside(source.label))} speaks in the article; the message is made for ${asCalled(material, audience.name)}.`,
          misconception: 'mention-is-speaking' as const,
        })),
      ...material.analysis.missingVoices.map(({ who }) => ({
        text: capital(asCalled(material, who)),
        feedback: `The article mentions them, but ${label} is made for ${asCalled(material, audience.name)}.`,
        misconception: 'subject-is-audience' as const,
      })),
    ].filter(
      ({ text }) =>
        text.length <= 70 && !sharesName(text, audience.name) && !(sender && sharesName(text, sender.name)),
    );
    const distinct = parties.filter(
      ({ text }, index) => !parties.slice(0, index).some((one) => couldBeSame(one.text, text)),
    );
    const proof = sentenceOf(material, audience.span);
    if (distinct.length < 2 || !proof.text.includes(audience.name)) return [];
    seen.push(audience.name);
    return [
      {
        uses: [`message:${message.id}:audience`, 'audience'],
        quality: 0.75,
        question: choiceFrom(
          {
            skill: 'find-audience',
            stem: random.pick([
              `Whom is ${label} meant to reach?`,
              `Whom does ${label} want to win over?`,
              `For whom was ${label} made?`,
            ]),
            evidence: [proof],
            explanation: `The article says it with ${quoteEnding(material.text, proof.span, 120)} The people who are meant to act are the audience; others only appear in the story.`,
            difficulty: 'easy',
            right: [
              {
                text: capital(asCalled(material, audience.name)),
                feedback: `Yes: ${quoteInside(material.text, proof.span, 110)} names them.`,
              },
            ],
            wrong: random.shuffle(distinct).slice(0, 3),
          },
          random,
        ),
      },
    ];
  });
};
