import { MOVES } from '../../analysis/recruitment/moves.ts';
import { type Candidate, orderFrom } from './draft.ts';
import { cleanLines } from './match-appeal.ts';
import type { Material } from './material.ts';
import { evidenceOf, inside, quote, quoteInside } from './phrase.ts';
import type { Random } from './random.ts';

const STEPS = 4;

/** The lines of one message, in the order in which it makes them. */
export const orderPitch = (material: Material, random: Random): Candidate[] =>
  material.analysis.messages.flatMap((message) => {
    const lines = cleanLines(material)
      .filter(({ finding }) => finding.messageId === message.id && finding.move !== 'staging')
      .sort((a, b) => a.span[0] - b.span[0])
      .filter((line, index, all) => index === 0 || (all[index - 1]?.span[1] ?? 0) <= line.span[0])
      .filter((line, index, all) => line.finding.move !== all[index - 1]?.finding.move);
    if (lines.length < 3 || new Set(lines.map(({ finding }) => finding.move)).size < 3) return [];
    const spread =
      lines.length <= STEPS
        ? lines
        : [0, 1, 2, 3].flatMap((step) => lines[Math.round((step * (lines.length - 1)) / (STEPS - 1))] ?? []);
    const label = inside(message.label);
    return [
      {
        uses: [...spread.flatMap(({ uses }) => uses), `order:${message.id}`],
        quality: 0.8 + (spread.length === STEPS ? 0.05 : 0),
        question: orderFrom(
          {
            skill: 'order-pitch',
            stem: random.pick([
              `Put these steps of the pitch in ${label} in the order in which they come.`,
              `How does ${label} build its pitch? Put these lines in order.`,
            ]),
            evidence: spread.map(({ span }) => evidenceOf(material.text, span)),
            explanation: `The pitch goes from ${MOVES[spread[0]?.finding.move ?? 'grievance'].name.toLowerCase()} to ${MOVES[spread[spread.length - 1]?.finding.move ?? 'agency'].name.toLowerCase()}. Each step prepares the next.`,
            difficulty: 'hard',
            steps: spread.map(({ span }) => quote(material.text, span, 130)),
            feedback: `In order: ${spread.map(({ finding, span }) => `${MOVES[finding.move].name.toLowerCase()}, ${quoteInside(material.text, span, 50)}`).join('; ')}.`,
          },
          random,
        ),
      },
    ];
  });
