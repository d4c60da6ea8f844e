import type { RecruitmentMessage } from '../../../analysis/finding.ts';
import type { MoveId } from '../../../analysis/recruitment/moves.ts';
import { overlaps, type Span } from '../../../article/span.ts';
import { isContact } from '../contact.ts';
import { type Candidate, orderFrom } from '../item/draft.ts';
import { lineFor } from '../material/line.ts';
import { attributionAt, type Material, messagesWithMoves, sentencesRound } from '../material/material.ts';
import {
  capital,
  evidenceOf,
  excerpt,
  inside,
  quoteInside,
  startsLow,
  wordCount,
} from '../material/phrase.ts';
import type { Random } from '../random.ts';

const STEPS = 4;
/** What a line does to those it is made for. */
const DOES: Record<MoveId, string> = {
  staging: 'sets the mood',
  grievance: 'makes something feel wrong with life as it is',
  fear: 'brings up a danger',
  family: 'brings in the people one loves',
  promise: 'holds out a better life',
  identity: 'says who one could be',
  'social-proof': 'shows that others have done it',
  agency: 'makes the step feel possible',
  'call-to-action': 'presses for the step',
  channel: 'shows the way to answer',
};
/** “In a second video, …”, “Then …”: words that tell the place in the order. */
const PLACED = /^(?:In (?:the|a|an|one)\b[^,.]{0,40},|Then|Next|Finally,?|At last,?|At the end,?) /u;
const NUMBERED =
  /^(?:In )?(?:the|a|an|one)\b[^,.]{0,12}\b(?:first|second|third|fourth|last|one)\b[^,.]{0,20} (?:video|film|post|message|poster|clip|ad|leaflet)?/iu;

type Step = { move: MoveId; span: Span; uses: string[] };

/** The steps of one message in text order, none touching another, neighbours doing different work where possible. */
const stepsOf = (
  material: Material,
  moves: ReturnType<typeof messagesWithMoves>[number]['moves'],
): Step[] => {
  const steps: Step[] = [];
  for (const finding of moves) {
    const line = lineFor(material, finding, (words) =>
      moves.every((one) => one.move !== 'channel' || !overlaps(one.span, words)),
    );
    const cut = PLACED.exec(material.text.slice(...line))?.[0].length ?? 0;
    const span: Span = [line[0] + cut, line[1]];
    const words = material.text.slice(...span);
    const before = steps.at(-1);
    if (finding.move === 'channel' || isContact(words) || wordCount(words) < 4 || NUMBERED.test(words))
      continue;
    if (startsLow(words) && wordCount(words) < 8) continue;
    // A line that does two things at once has no one reason to stand where it stands.
    if (moves.some((one) => one.move !== finding.move && overlaps(one.span, span))) continue;
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
  const reason = steps
    .map(({ move, span }, at) => {
      const begin = at === 0 ? 'First ' : at === steps.length - 1 ? 'Last ' : 'then ';
      return `${begin}${quoteInside(material.text, span, 60)} ${DOES[move]}`;
    })
    .join('; ')
    .replace(/; Last /u, '; at last ');
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
        explanation: `${capital(label)} goes step by step. ${reason}.`,
        difficulty: 'hard',
        steps: steps.map(({ span }) => excerpt(material.text, span, 200)),
        feedback: `${reason}.`,
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
