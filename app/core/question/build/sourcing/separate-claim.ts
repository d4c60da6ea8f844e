import { type Candidate, classifyFrom } from '../item/draft.ts';
import { handedBy } from '../material/handed-by.ts';
import { askable, isSaid, type Material, proofOf } from '../material/material.ts';
import { excerpt, inside, quote, quoteEnding } from '../material/phrase.ts';
import { statedSentences } from '../material/plain.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';
import { claimKind, claimKinds } from './claim-kinds.ts';
import { ownWords } from './own-words.ts';

/** Does the article state it itself, or does somebody assert it? Statements are shown without their frame. */
const vouched = (material: Material, random: Random): Candidate[] => {
  const claims = askable(material).filter(
    ({ attribution, source, content }) =>
      attribution.quotation === 'indirect' &&
      isSaid(material, attribution) &&
      source.kind !== 'document' &&
      source.kind !== 'character' &&
      content.text.length < 170,
  );
  const facts = statedSentences(material).filter(({ text }) => text.length < 190);
  if (claims.length < 2 || facts.length < 2) return [];
  const chosen = random.shuffle(claims).slice(0, 3);
  const stated = random.shuffle(facts).slice(0, chosen.length === 3 ? 2 : 3);
  return [
    {
      uses: [
        ...chosen.map(({ attribution }) => `attribution:${attribution.id}`),
        ...stated.map(({ span }) => `plain:${span[0]}`),
      ],
      quality: 0.7,
      question: classifyFrom(
        {
          skill: 'separate-claim',
          stem: worded(
            material,
            'Look each statement up in the article. Which does the reporter make, and which does the reporter hand to somebody else?',
            'Which of these does the reporter say, and which does somebody else say? Look them up.',
          ),
          evidence: [
            ...chosen.flatMap(({ attribution, content }) => [content, proofOf(material, attribution)]),
            ...stated,
          ],
          explanation: worded(
            material,
            'Words like “said” or “according to” hand a statement over to its source. Where they are missing, the newspaper itself stands behind it, and a reader can hold the newspaper to it.',
            'Look for “said” or “according to”. Where they are missing, the newspaper itself says it.',
          ),
          targets: [
            { id: 'reporter', text: worded(material, 'The reporter states it', 'The reporter says it') },
            {
              id: 'somebody',
              text: worded(material, 'The reporter hands it to somebody', 'Somebody else says it'),
            },
          ],
          items: [
            ...chosen.map(({ attribution, source, content }) => ({
              text: excerpt(material.text, content.span, 170),
              target: 'somebody',
              feedback: `The article has it from ${inside(source.label)}${handedBy(material, attribution)}`,
              traps: { reporter: 'claim-is-fact' as const },
            })),
            ...stated.map(({ span }) => ({
              text: quote(material.text, span, 190),
              target: 'reporter',
              feedback: `No “said” and no “according to”: the reporter states ${quoteEnding(material.text, span, 60)}`,
              traps: { somebody: 'sees-persuasion-everywhere' as const },
            })),
          ],
        },
        random,
      ),
    },
  ];
};

/** Several lines in one question: drawn more than once. */
export const separateMixed = (material: Material, random: Random): Candidate[] => [
  ...vouched(material, random.fork('vouched')),
  ...claimKinds(material, random.fork('kinds')),
];

export const separateClaim = (material: Material, random: Random): Candidate[] => [
  ...ownWords(material, random.fork('own')),
  ...claimKind(material, random.fork('kind')),
];
