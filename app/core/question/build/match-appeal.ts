import type { RecruitmentFinding } from '../../analysis/finding.ts';
import { MOVES, type MoveId } from '../../analysis/recruitment/moves.ts';
import { overlaps } from '../../article/span.ts';
import { isContact } from './contact.ts';
import { type Candidate, choiceFrom, matchFrom } from './draft.ts';
import { lineFor } from './line.ts';
import { attributionAt, KEYED, type Material, movesIn, oncePer } from './material.ts';
import { evidenceOf, excerpt, inside, quoteInside, startsLow, wordCount } from './phrase.ts';
import { plainSentences } from './plain.ts';
import type { Random } from './random.ts';
import { MOVE_SIBLINGS } from './siblings.ts';

const NONE = 'None – the article reports, nobody recruits';
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
/** “offers a benefit …”, without its full stop. */
const doesMove = (move: MoveId): string => lower(MOVES[move].definition).replace(/\.$/u, '');
/** “Grievance – points at what is wrong in the target’s present life” */
export const moveText = (move: MoveId): string => `${MOVES[move].name} – ${doesMove(move)}`;

type Line = { finding: RecruitmentFinding; span: readonly [number, number]; uses: string[] };

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
    const attribution = attributionAt(material, span);
    return [
      {
        finding,
        span,
        uses: [`move:${finding.id}`, ...(attribution ? [`attribution:${attribution.id}`] : [])],
      },
    ];
  }),
);

const matches = (material: Material, random: Random): Candidate[] => {
  const messages = [null, ...material.analysis.messages.map(({ id }) => id)] as [null, ...string[]];
  const only = random.pick(messages);
  const pool = random
    .shuffle(cleanLines(material).filter(({ finding }) => only === null || finding.messageId === only))
    .sort(
      (a, b) =>
        Number(startsLow(material.text.slice(...a.span))) - Number(startsLow(material.text.slice(...b.span))),
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
          stem: `${random.pick(['Which appeal does each line make?', 'Match each line of the recruiting message to its appeal.', 'What does each of these lines work on?'])}${extra ? ' One appeal is left over.' : ''}`,
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

const choices = (material: Material, random: Random): Candidate[] =>
  cleanLines(material).flatMap(({ finding, span, uses }) => {
    if (startsLow(material.text.slice(...span))) return [];
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

/** A sentence of plain reporting about the campaign, beside the appeals that the message does make. */
const controls = (material: Material, random: Random): Candidate[] => {
  const used = [...new Set(cleanLines(material).map(({ finding }) => finding.move))];
  const parties = material.analysis.messages.flatMap(({ sender, audience }) =>
    [sender, audience].flatMap((one) => (one ? [one.span] : [])),
  );
  // Success in numbers and a sender's own words could pass for part of the pitch.
  const apart = [...parties, ...material.analysis.figures.map(({ span }) => span)];
  const lines = plainSentences(material).filter(
    ({ span, text }) => !/[“"‘]/u.test(text) && !apart.some((one) => overlaps(one, span)),
  );
  if (used.length < 3) return [];
  return lines.map((passage): Candidate => {
    const none = {
      text: NONE,
      feedback: 'Yes. The sentence tells what happened; it does not ask anybody to join anything.',
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
          explanation: `${quoteInside(material.text, passage.span, 110)} is the reporter’s information. An article about recruiting is not itself a recruiting message.`,
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

/** Several lines in one question: drawn more than once. */
export const matchMixed = matches;
