import type { RecruitmentFinding } from '../../../analysis/finding.ts';
import { MOVES, type MoveId } from '../../../analysis/recruitment/moves.ts';
import { isContact } from '../contact.ts';
import { lineFor } from '../material/line.ts';
import { attributionAt, KEYED, type Material, movesIn, oncePer } from '../material/material.ts';
import { startsLow, wordCount } from '../material/phrase.ts';
import { ideaOf } from '../persuasion/effects.ts';

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
/** “offers a benefit …”, without its full stop. */
export const doesMove = (move: MoveId): string => lower(MOVES[move].definition).replace(/\.$/u, '');
/** “Grievance – points at what is wrong in the target’s present life” */
export const moveText = (move: MoveId): string => `${MOVES[move].name} – ${doesMove(move)}`;

export type Line = { finding: RecruitmentFinding; span: readonly [number, number]; uses: string[] };

/** Half of a sentence of the reporter’s: what is quoted whole, and what is a sentence, may stand alone. */
const isTorn = (material: Material, span: readonly [number, number]): boolean => {
  const words = material.text.slice(...span);
  const isQuoted = attributionAt(material, span)?.quotation === 'direct';
  const rest = material.text.slice(span[1], span[1] + 2);
  return startsLow(words) || (!isQuoted && !/[.!?]['’”"]?$/u.test(words) && !/^[.!?]/u.test(rest));
};

/** “dramatic music” beside “Staging – music …”: the label repeats the line. */
const givesAway = (words: string, move: MoveId): boolean => {
  const named =
    moveText(move)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  const own = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return own.some((word) => !COMMONPLACE.test(word) && named.some((one) => alike(one, word)));
};
const COMMONPLACE = /^(?:that|what|they|their|have|with|will|nothing|could|says?|makes?|already|others?)$/u;
/** The same word, or another form of it. */
const alike = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > 5 && a.slice(0, 6) === b.slice(0, 6)) ||
  a === `${b}s` ||
  b === `${a}s`;

/** Lines that make one appeal and no second one, and that carry no contact instructions. */
export const cleanLines = oncePer((material): Line[] =>
  material.analysis.recruitment.flatMap((finding) => {
    const span = lineFor(material, finding, (words) =>
      movesIn(material, words).every((one) => one.move === finding.move),
    );
    const words = material.text.slice(...span);
    if (finding.confidence < KEYED || finding.move === 'channel' || isContact(words)) return [];
    // The reporter’s account of the campaign is not a line of its message.
    if (finding.messageId === null && material.analysis.messages.length > 0) return [];
    if (wordCount(words) < 3 || words.length > 170) return [];
    if (movesIn(material, span).some((one) => one.move !== finding.move)) return [];
    if (isTorn(material, span) || givesAway(words, finding.move)) return [];
    const attribution = attributionAt(material, span);
    return [
      {
        finding,
        span,
        uses: [
          `move:${finding.id}`,
          `idea:${finding.messageId}:${ideaOf(finding.move)}`,
          ...(attribution ? [`attribution:${attribution.id}`] : []),
        ],
      },
    ];
  }),
);
