import { contains } from '../../../article/span.ts';
import { isContact } from '../contact.ts';
import { type Answer, type Candidate, choiceFrom } from '../item/draft.ts';
import { asCalled, type Material, sentenceOf } from '../material/material.ts';
import { couldBeSame, isSomebody, sharesName } from '../material/parties.ts';
import { capital, inside, quoteEnding, quoteInside } from '../material/phrase.ts';
import type { Random } from '../random.ts';

/** Words by which an article says whom a message is made for. */
const AIMED =
  /\b(?:aim|target|recruit|reach|appeal|invit|encourag|persuad|address|lur|court|meant for|intended for|made for|directed at)\w*/iu;
/** Several people, as an audience is; who speaks for others or serves an office is none. */
const SEVERAL = /(?:\p{Ll}s|people|men|women|children)(?: (?:of|in|from|who|with|under|over)\b.*)?$/u;
const OFFICES = /\b(?:spokes\p{L}+|ministr\p{L}+|embass\p{L}+|office|lawyers|police|records|members of)\b/iu;

const isGroup = (name: string): boolean =>
  SEVERAL.test(name) && !OFFICES.test(name) && isSomebody(name.toLowerCase());

/** Other groups of people whom the article names. */
const groupsOf = (material: Material): string[] => [
  ...material.analysis.missingVoices.map(({ who }) => who),
  ...material.analysis.sources.filter(({ kind }) => kind === 'unnamed').map(({ label }) => label),
  ...material.analysis.messages.flatMap(({ audience }) => (audience ? [audience.name] : [])),
];

/** Whom is the message meant for? Beside them stand other groups of people of this article. */
export const findAudience = (material: Material, random: Random): Candidate[] => {
  const seen: string[] = [];
  return material.analysis.messages.flatMap((message) => {
    const { audience, sender } = message;
    if (audience === null || !SEVERAL.test(audience.name) || audience.name.length > 70) return [];
    if (seen.some((name) => couldBeSame(name, audience.name))) return [];
    const proof = sentenceOf(material, audience.span);
    const body = material.analysis.paragraphs.filter(({ kind }) => kind === 'text');
    const isSaid = contains(message.span, audience.span) || AIMED.test(proof.text);
    const inBody = body.some(({ span }) => contains(span, audience.span));
    if (!inBody || !isSaid || !proof.text.includes(audience.name) || isContact(proof.text)) return [];
    const label = inside(message.label);
    const called = asCalled(material, audience.name);
    const groups = groupsOf(material)
      .filter(
        (name) => isGroup(name) && !sharesName(name, audience.name) && !couldBeSame(name, audience.name),
      )
      .filter((name) => !(sender && sharesName(name, sender.name)))
      .filter((name, index, all) => !all.slice(0, index).some((one) => couldBeSame(one, name)));
    if (groups.length < 2) return [];
    seen.push(audience.name);
    const wrong = random
      .shuffle(groups)
      .slice(0, 3)
      .map(
        (name): Answer => ({
          text: capital(asCalled(material, name)),
          feedback: `The article mentions them, but ${label} is made for ${called}: ${quoteEnding(material.text, proof.span, 110)}`,
          misconception: 'subject-is-audience',
        }),
      );
    return [
      {
        uses: [`message:${message.id}:audience`, 'audience'],
        quality: 0.7,
        question: choiceFrom(
          {
            skill: 'find-audience',
            stem: random.pick([`Whom is ${label} meant to reach?`, `For whom was ${label} made?`]),
            evidence: [proof],
            explanation: `The article says it: ${quoteEnding(material.text, proof.span, 120)} Those who are meant to act are the audience; others only appear in the story.`,
            difficulty: 'easy',
            right: [
              {
                text: capital(called),
                feedback: `Yes: ${quoteInside(material.text, proof.span, 110)} names them.`,
              },
            ],
            wrong,
          },
          random,
        ),
      },
    ];
  });
};
