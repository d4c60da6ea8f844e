import { claimKind, claimKinds } from './claim-kinds.ts';
import { type Candidate, classifyFrom } from './draft.ts';
import { askable, isSaid, type Material, proofOf } from './material.ts';
import { ownWords } from './own-words.ts';
import { excerpt, inside, quote, quoteEnding } from './phrase.ts';
import { statedSentences } from './plain.ts';
import type { Random } from './random.ts';

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
          stem: random.pick([
            'Look each statement up in the article. Does the reporter state it, or does the reporter say that somebody else does?',
            'For which of these does the reporter vouch, and which are somebody else’s word? Check each in the article.',
          ]),
          evidence: [
            ...chosen.flatMap(({ attribution, content }) => [content, proofOf(material, attribution)]),
            ...stated,
          ],
          explanation:
            'Words like “said” or “according to” hand a statement over to its source. Where they are missing, the newspaper itself stands behind it, and a reader can hold the newspaper to it.',
          targets: [
            { id: 'reporter', text: 'The reporter states it' },
            { id: 'somebody', text: 'Somebody else’s word' },
          ],
          items: [
            ...chosen.map(({ attribution, source, content }) => ({
              text: excerpt(material.text, content.span, 170),
              target: 'somebody',
              feedback: `It rests on the word of ${inside(source.label)}: ${quoteEnding(material.text, proofOf(material, attribution).span, 110)}`,
              traps: { reporter: 'claim-is-fact' as const },
            })),
            ...stated.map(({ span }) => ({
              text: quote(material.text, span, 190),
              target: 'reporter',
              feedback: 'The article states this without handing it to a source.',
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
