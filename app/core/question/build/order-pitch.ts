import type { RecruitmentMessage } from '../../analysis/finding.ts';
import { MOVES } from '../../analysis/recruitment/moves.ts';
import { overlaps, type Span } from '../../article/span.ts';
import { isContact } from './contact.ts';
import { type Candidate, orderFrom } from './draft.ts';
import { lineFor } from './line.ts';
import { attributionAt, type Material, messagesWithMoves, sentencesRound } from './material.ts';
import { capital, evidenceOf, excerpt, inside, quoteInside, startsLow, wordCount } from './phrase.ts';
import type { Random } from './random.ts';

const STEPS = 4;
type Step = { move: keyof typeof MOVES; span: Span; uses: string[] };

/** The steps of one message in text order, none touching another, neighbours doing different work where possible. */
const stepsOf = (
  material: Material,
  moves: ReturnType<typeof messagesWithMoves>[number]['moves'],
): Step[] => {
  const steps: Step[] = [];
  for (const finding of moves) {
    const span = lineFor(material, finding, (words) =>
      moves.every((one) => one.move !== 'channel' || !overlaps(one.span, words)),
    );
    const words = material.text.slice(...span);
    const before = steps.at(-1);
    if (finding.move === 'channel' || isContact(words) || wordCount(words) < 4) continue;
    if (startsLow(words) && wordCount(words) < 8) continue;
    const sameSentence = before && sentencesRound(material, before.span)[1] > span[0];
    if (before && (sameSentence || before.move === finding.move)) continue;
    const attribution = attributionAt(material, span);
    steps.push({
      move: finding.move,
      span,
      uses: [`move:${finding.id}`, ...(attribution ? [`attribution:${attribution.id}`] : [])],
    });
  }
  return steps;
};

/** Four of them, the first and the last included. */
const spread = (steps: Step[]): Step[] =>
  steps.length <= STEPS
    ? steps
    : [0, 1, 2, 3].flatMap((step) => steps[Math.round((step * (steps.length - 1)) / (STEPS - 1))] ?? []);

const orderOf = (
  material: Material,
  message: RecruitmentMessage,
  steps: Step[],
  random: Random,
): Candidate => {
  const label = inside(message.label);
  const [first, last] = [steps[0], steps.at(-1)];
  const named = (step: Step | undefined): string => MOVES[step?.move ?? 'agency'].name.toLowerCase();
  return {
    uses: [...steps.flatMap(({ uses }) => uses), `order:${message.id}`],
    quality: 0.75 + (steps.length === STEPS ? 0.1 : 0),
    question: orderFrom(
      {
        skill: 'order-pitch',
        stem: random.pick([
          `Put these steps of ${label} in the order in which the article tells them.`,
          `How does ${label} build its pitch? Put these lines in order.`,
        ]),
        evidence: steps.map(({ span }) => evidenceOf(material.text, span)),
        explanation:
          first?.move === last?.move
            ? `The order is no accident: each step of ${label} prepares the next.`
            : `${capital(label)} begins with ${named(first)} and ends with ${named(last)}. Each step prepares the next.`,
        difficulty: 'hard',
        steps: steps.map(({ span }) => excerpt(material.text, span, 200)),
        feedback: `In order: ${steps.map((step) => `${named(step)} in ${quoteInside(material.text, step.span, 50)}`).join('; ')}.`,
      },
      random,
    ),
  };
};

/** The lines of one message, in the order in which it makes them. */
export const orderPitch = (material: Material, random: Random): Candidate[] =>
  messagesWithMoves(material).flatMap(({ message, moves }) => {
    const steps = spread(stepsOf(material, moves));
    if (steps.length < 3 || new Set(steps.map(({ move }) => move)).size < 2) return [];
    return [orderOf(material, message, steps, random)];
  });
