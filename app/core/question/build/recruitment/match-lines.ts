import { MOVES, type MoveId } from '../../../analysis/recruitment/moves.ts';
import { type Candidate, matchFrom } from '../item/draft.ts';
import { asCalled, type Material, movesIn } from '../material/material.ts';
import { evidenceOf, excerpt, inside, quoteInside } from '../material/phrase.ts';
import type { Random } from '../random.ts';
import { cleanLines, type Line, moveText } from './pitch-lines.ts';

/** Several lines of one message, or of one sender, to the appeal that each makes: drawn more than once. */
export const matchMixed = (material: Material, random: Random): Candidate[] => {
  const [only] = random.shuffle(material.analysis.messages);
  if (!only) return [];
  // Several messages of one sender may be asked about together.
  const { sender } = only;
  const together = material.analysis.messages.filter((one) => sender && one.sender?.name === sender.name);
  const alone = new Set(
    cleanLines(material).flatMap(({ finding }) => (finding.messageId === only.id ? [finding.move] : [])),
  );
  const of = alone.size >= 3 || together.length < 2 ? [only] : together;
  const where =
    of.length === 1 || !sender
      ? inside(only.label)
      : `one of the messages of ${asCalled(material, sender.name)}`;
  const pool = random.shuffle(
    cleanLines(material).filter(({ finding }) => of.some(({ id }) => id === finding.messageId)),
  );
  const shown: Line[] = [];
  for (const line of pool) {
    const clash = shown.some(
      (one) => one.finding.move === line.finding.move || one.uses.some((use) => line.uses.includes(use)),
    );
    if (!clash && shown.length < 4) shown.push(line);
  }
  if (shown.length < 3) return [];
  const used = new Set<MoveId>(shown.map(({ finding }) => finding.move));
  const extra = (['social-proof', 'identity', 'promise', 'grievance', 'fear', 'family'] as const).find(
    (move) =>
      !used.has(move) && shown.every(({ span }) => movesIn(material, span).every((one) => one.move !== move)),
  );
  const moves = random.shuffle([...used, ...(extra ? [extra] : [])]);
  const answers = moves.map((move, index) => ({ id: `a${index + 1}`, text: moveText(move), move }));
  const target = (move: MoveId): string => answers.find((one) => one.move === move)?.id ?? '';
  return [
    {
      uses: shown.flatMap(({ uses }) => uses),
      quality: 0.85,
      question: matchFrom(
        {
          skill: 'match-appeal',
          stem: `${random.pick([`These lines come from ${where}. Which appeal does each of them make?`, `Match each line of ${where} to its appeal.`])}${extra ? ' One appeal is left over.' : ''}`,
          evidence: shown.map(({ span }) => evidenceOf(material.text, span)),
          explanation: `A pitch works in steps, and each line does one job: ${shown.map(({ finding, span }) => `${MOVES[finding.move].name.toLowerCase()} in ${quoteInside(material.text, span, 60)}`).join('; ')}.`,
          targets: answers.map(({ id, text }) => ({ id, text })),
          items: shown.map(({ finding, span }) => ({
            text: excerpt(material.text, span, 150),
            target: target(finding.move),
            feedback: `${MOVES[finding.move].name}. ${finding.why}`,
            traps: Object.fromEntries(
              answers
                .filter(({ move }) => move !== finding.move)
                .map(({ id }) => [id, 'sibling-move' as const]),
            ),
          })),
        },
        random,
      ),
    },
  ];
};
