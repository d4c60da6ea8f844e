import { MOVES } from '../../../analysis/recruitment/moves.ts';
import { overlaps } from '../../../article/span.ts';
import { type Candidate, choiceFrom } from '../item/draft.ts';
import { MOVE_SIBLINGS } from '../item/siblings.ts';
import { fairControls, isSilence, whoStates } from '../material/fair-controls.ts';
import type { Material } from '../material/material.ts';
import { capital, evidenceOf, inside, quoteInside } from '../material/phrase.ts';
import type { Random } from '../random.ts';
import { cleanLines, doesMove, moveText } from './pitch-lines.ts';

const NONE = 'None – the article reports, nobody recruits';

const choices = (material: Material, random: Random): Candidate[] =>
  cleanLines(material).flatMap(({ finding, span, uses }) => {
    const siblings = MOVE_SIBLINGS[finding.move].slice(0, 2);
    const none = {
      text: NONE,
      feedback: `This line belongs to the pitch. ${finding.why}`,
      misconception: 'misses-persuasion' as const,
    };
    const message = material.analysis.messages.find((one) => one.id === finding.messageId);
    const place = message ? ` of ${inside(message.label)}` : '';
    return [
      {
        uses: [...uses, `appeal:${finding.move}`],
        quality: 0.35 + finding.confidence * 0.35,
        question: choiceFrom(
          {
            skill: 'match-appeal',
            stem: random.pick([
              `Which appeal does this line make, if any?`,
              `This line stands in the account${place}. Which appeal does it make, if any?`,
              `What does this line${place} do to win people over, if it does?`,
            ]),
            passage: evidenceOf(material.text, span),
            evidence: [evidenceOf(material.text, span)],
            explanation: `${MOVES[finding.move].name}. ${finding.why}`,
            right: [{ text: moveText(finding.move), feedback: `Yes. ${finding.why}` }],
            wrong: [
              ...siblings.map((move) => ({
                text: moveText(move),
                feedback: `${MOVES[move].name} is another appeal: ${move === 'staging' ? '' : 'it '}${doesMove(move)}. ${finding.why}`,
                misconception: 'sibling-move' as const,
              })),
              none,
            ],
            last: none,
          },
          random,
        ),
      },
    ];
  });

/** Words of a campaign. */
const ABOUT =
  /\b(?:recruit\w*|campaign|drive|videos?|posts?|leaflets?|posters?|ads?|join\w*|members?|sign(?:ed)? up|applicants?|appl(?:y|ied)|enlist\w*|volunteer\w*|message)\b/iu;

/** A sentence of plain reporting about the campaign, beside the appeals that the message does make. */
const controls = (material: Material, random: Random): Candidate[] => {
  const used = [...new Set(cleanLines(material).map(({ finding }) => finding.move))];
  const parties = material.analysis.messages.flatMap(({ sender, audience }) =>
    [sender, audience].flatMap((one) => (one ? [one.span] : [])),
  );
  // Only what speaks of the campaign could be taken for a part of it.
  const lines = fairControls(material).filter(
    (line) =>
      !isSilence(line) &&
      !/[“"‘]/u.test(line.text) &&
      !parties.some((one) => overlaps(one, line.span)) &&
      ABOUT.test(line.text),
  );
  if (used.length < 3) return [];
  return lines.map((passage): Candidate => {
    const none = {
      text: NONE,
      feedback: `Yes. ${capital(whoStates(material, passage))}; it tells what happens and asks nobody to join.`,
    };
    return {
      uses: [`plain:${passage.span[0]}`],
      quality: 0.45 + random.next() * 0.1,
      question: choiceFrom(
        {
          skill: 'match-appeal',
          stem: random.pick([
            'Which recruiting appeal does this sentence make, if any?',
            'Is this sentence part of a pitch? If so, which appeal does it make?',
          ]),
          passage,
          evidence: [passage],
          explanation: `${quoteInside(material.text, passage.span, 110)} is plain information; ${whoStates(material, passage)}. It tells of recruiting and asks nobody to join.`,
          control: true,
          right: [none],
          wrong: random
            .shuffle(used)
            .slice(0, 3)
            .map((move) => ({
              text: moveText(move),
              feedback: `Nothing in the sentence does that: it reports and asks nobody to act.`,
              misconception: 'sees-persuasion-everywhere' as const,
            })),
          last: none,
        },
        random,
      ),
    };
  });
};

export const matchAppeal = (material: Material, random: Random): Candidate[] => [
  ...choices(material, random.fork('choice')),
  ...controls(material, random.fork('control')),
];
