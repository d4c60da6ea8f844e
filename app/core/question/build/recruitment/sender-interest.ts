import type { RecruitmentMessage } from '../../../analysis/finding.ts';
import type { Evidence } from '../../question.ts';
import { isContact } from '../contact.ts';
import { type Answer, type Candidate, choiceFrom } from '../item/draft.ts';
import { asCalled, type Material, sentenceOf } from '../material/material.ts';
import { couldBeSame } from '../material/parties.ts';
import { bare, capital, evidenceOf, inside, quoteEnding } from '../material/phrase.ts';
import type { Random } from '../random.ts';

/** The sentence that shows sender and audience together, or else the one that analysis found. */
const proofOfSender = (material: Material, { sender, audience }: RecruitmentMessage): Evidence => {
  const both = material.analysis.sentences
    .map((span) => evidenceOf(material.text, bare(material.text, span)))
    .find(
      ({ text }) =>
        sender !== null &&
        audience !== null &&
        text.includes(sender.name) &&
        text.includes(audience.name) &&
        !isContact(text),
    );
  if (both) return both;
  const span = sender?.span ?? [0, 1];
  const sentence = sentenceOf(material, span);
  return isContact(sentence.text) ? evidenceOf(material.text, span) : sentence;
};

/** Who sends it and gains if people do as it asks? */
export const senderInterest = (material: Material, random: Random): Candidate[] => {
  const asked: string[] = [];
  return material.analysis.messages.flatMap((message) => {
    const { sender, audience } = message;
    if (sender === null || sender.name.length > 70 || asked.some((name) => couldBeSame(name, sender.name)))
      return [];
    const label = inside(message.label);
    const characters = material.analysis.sources.filter(
      (one) =>
        one.kind === 'character' &&
        one.introduced.some(([start]) => message.span[0] <= start && start < message.span[1]),
    );
    const proof = proofOfSender(material, message);
    const why = `${capital(asCalled(material, sender.name))} stands behind it: ${quoteEnding(material.text, proof.span, 120)}`;
    const wrong: Answer[] = [
      ...characters.slice(0, 1).map((one) => ({
        text: capital(inside(one.label)),
        feedback: `This character speaks lines that somebody else wrote. ${why}`,
        misconception: 'sender-is-neutral' as const,
      })),
      ...(audience && !couldBeSame(audience.name, sender.name)
        ? [
            {
              text: capital(asCalled(material, audience.name)),
              feedback: `They are asked to act and carry the risk. ${why}`,
              misconception: 'subject-is-audience' as const,
            },
          ]
        : []),
      {
        text: 'The news organization that tells the story',
        feedback: `Reporting on a message is not sending it. ${why}`,
        misconception: 'quoting-is-endorsing' as const,
      },
      ...material.analysis.noComment
        .filter(({ who }) => !couldBeSame(who, sender.name))
        .slice(0, 1)
        .map(({ who }) => ({
          text: capital(asCalled(material, who)),
          feedback: `To be asked for a comment is not to be the sender. ${why}`,
          misconception: 'nearest-name-is-speaker' as const,
        })),
    ];
    if (wrong.length < 2) return [];
    asked.push(sender.name);
    return [
      {
        uses: [`message:${message.id}:sender`, 'sender'],
        quality: 0.8,
        question: choiceFrom(
          {
            skill: 'sender-interest',
            stem: random.pick([
              `If people do what ${label} asks of them, whose aim has been met?`,
              `Who is behind ${label} and gains when people follow it?`,
              `Ask of ${label}: who wants this? Who made it for a purpose of its own?`,
            ]),
            evidence: [proof],
            explanation: `${why} Whoever pays for a message wants something from it, whoever appears in it.`,
            right: [
              {
                text: capital(asCalled(material, sender.name)),
                feedback: `Yes: ${quoteEnding(material.text, proof.span, 110)}`,
              },
            ],
            wrong: wrong.slice(0, 3),
          },
          random,
        ),
      },
    ];
  });
};
