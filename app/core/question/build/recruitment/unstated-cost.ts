import type { MoveId } from '../../../analysis/recruitment/moves.ts';
import { overlaps } from '../../../article/span.ts';
import { type Candidate, openAnswerFrom } from '../item/draft.ts';
import { type Material, messagesWithMoves } from '../material/material.ts';
import { bare, evidenceOf, inside, quoteInside } from '../material/phrase.ts';

/** Moves that say something about a life; the rest is form. */
const SAYS: ReadonlySet<MoveId> = new Set([
  'grievance',
  'fear',
  'promise',
  'family',
  'agency',
  'social-proof',
  'identity',
]);

/** Words by which a message would own up to its risks; where they stand, nothing is keyed as unsaid. */
const RISK =
  /\b(?:risk|danger|could be (?:caught|jailed|arrested)|penalt|prison|punish|side effect|cost you|may lose)/iu;

/**
 * What a tempted person should know that the message does not tell: answered in writing. As a choice it would have
 * the same right answer for every message.
 */
export const unstatedCost = (material: Material): Candidate[] =>
  messagesWithMoves(material).flatMap(({ message, moves }) => {
    if (RISK.test(material.text.slice(...message.span))) return [];
    const label = inside(message.label);
    // Each from words of its own: one line that could be read in two ways proves neither.
    const said = moves.filter(
      ({ move, span }, index) =>
        SAYS.has(move) &&
        moves.findIndex((one) => one.move === move) === index &&
        moves.every((one, at) => at === index || one.move === move || !overlaps(one.span, span)),
    );
    if (said.length < 2) return [];
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
