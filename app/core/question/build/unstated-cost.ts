import { MOVES, type MoveId } from '../../analysis/recruitment/moves.ts';
import { overlaps } from '../../article/span.ts';
import { type Answer, type Candidate, choiceFrom, openAnswerFrom } from './draft.ts';
import { type Material, messagesWithMoves } from './material.ts';
import { bare, evidenceOf, inside, quoteEnding, quoteInside } from './phrase.ts';
import type { Random } from './random.ts';

/** What a message does say, move by move; each is wrong because the article shows it. */
const SAID: Partial<Record<MoveId, string>> = {
  grievance: 'What is wrong with the life that people lead now',
  fear: 'What could happen to people who stay as they are',
  promise: 'What people gain by saying yes',
  family: 'What it means for the family',
  agency: 'How one step can change a life',
  'social-proof': 'How many others have already said yes to it',
  identity: 'What kind of person says yes',
};
const UNSAID = 'What it may cost those who follow it';

/** Words by which a message would own up to its risks; where they stand, nothing is keyed as unsaid. */
const RISK =
  /\b(?:risk|danger|could be (?:caught|jailed|arrested)|penalt|prison|punish|side effect|cost you|may lose)/iu;

export const unstatedCost = (material: Material, random: Random): Candidate[] =>
  messagesWithMoves(material).flatMap(({ message, moves }) => {
    if (RISK.test(material.text.slice(...message.span))) return [];
    const label = inside(message.label);
    // Each from words of its own: one line that could be read in two ways proves neither.
    const said = moves.filter(
      ({ move, span }, index) =>
        SAID[move] !== undefined &&
        moves.findIndex((one) => one.move === move) === index &&
        moves.every((one, at) => at === index || one.move === move || !overlaps(one.span, span)),
    );
    const wrong = random
      .shuffle(said)
      .slice(0, 3)
      .map(
        (finding): Answer => ({
          text: SAID[finding.move] ?? '',
          feedback: `It does say that: ${quoteEnding(material.text, finding.span, 110)} There the pitch works with ${MOVES[finding.move].name.toLowerCase()}.`,
          misconception: 'says-everything',
        }),
      );
    if (wrong.length < 2) return [];
    const evidence = said.slice(0, 3).map(({ span }) => evidenceOf(material.text, bare(material.text, span)));
    const quotable = said.filter(
      ({ span }, index) => said.findIndex((one) => one.span[0] === span[0]) === index,
    );
    const shared = {
      skill: 'unstated-cost' as const,
      evidence,
      explanation: `The article’s account of ${label} shows what it talks about, for example ${quotable
        .slice(0, 2)
        .map(({ span }) => quoteInside(material.text, span, 80))
        .join(' and ')}. What the step may cost is nowhere in it. A pitch picks what to tell.`,
    };
    return [
      {
        uses: [`message:${message.id}:cost`, 'cost'],
        quality: 0.8,
        question: choiceFrom(
          {
            ...shared,
            stem: random.pick([
              `As the article describes it, what does ${label} leave out?`,
              `Which of these is missing from ${label}, as the article tells it?`,
            ]),
            right: [
              {
                text: UNSAID,
                feedback:
                  'Yes. Read its lines again: every one speaks of why to act, none of what might go wrong.',
              },
            ],
            wrong,
          },
          random,
        ),
      },
      {
        uses: [`message:${message.id}:cost`, 'cost'],
        quality: 0.4,
        question: openAnswerFrom({
          ...shared,
          stem: `What should somebody who is tempted by ${label} know before deciding that it does not tell them? Name two things and say why each matters.`,
          difficulty: 'hard',
          rubric: [
            'Names a possible cost or risk that the message, as described, does not mention.',
            'Names a second one, or a question about the sender that stays open.',
            'Says why it matters to a person who has to decide.',
          ],
          model:
            'It does not say what happens if something goes wrong, for that person or the family, nor what the sender will do afterwards. Somebody who decides without knowing that knows only the reasons for saying yes.',
        }),
      },
    ];
  });
