import type { Figure, LedgerSource } from '../../../analysis/finding.ts';
import { contains } from '../../../article/span.ts';
import type { Evidence } from '../../question.ts';
import { type Answer, type Candidate, choiceFrom } from '../item/draft.ts';
import { handedBy } from '../material/handed-by.ts';
import { askable, type Material, proofOf, sentenceOf } from '../material/material.ts';
import { couldBeSame, sameParty } from '../material/parties.ts';
import { capital, inside, quote, quoteEnding } from '../material/phrase.ts';
import { statedSentences } from '../material/plain.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';

export const NOBODY_COUNTED = 'No source: the reporter gives it';

/** Digits, and found at one place of the article alone. */
const isFindable = ({ text }: Material, { span }: Figure): boolean => {
  const words = text.slice(...span);
  return (
    /\d/u.test(words) &&
    words.length >= 2 &&
    text.indexOf(words) === span[0] &&
    !text.includes(words, span[1])
  );
};

/** The sentence of the number where it names its giver, else the words that do. */
const proofIn = (
  material: Material,
  { attribution, source, content }: ReturnType<typeof askable>[number],
): Evidence => {
  const sentence = sentenceOf(material, content.span);
  return couldBeSame(sentence.text, source.label) ? sentence : proofOf(material, attribution);
};

type Given = {
  handed: string;
  figure: Figure;
  source: LedgerSource | null;
  evidence: Evidence[];
  use: string;
};

const given = (material: Material): Given[] =>
  material.analysis.figures
    .filter((figure) => isFindable(material, figure))
    .flatMap((figure): Given[] => {
      const asked = askable(material).find(
        ({ attribution, source }) =>
          source.kind !== 'character' &&
          source.id === figure.sourceId &&
          attribution.content.some((content) => contains(content, figure.span)),
      );
      if (asked)
        return [
          {
            handed: handedBy(material, asked.attribution),
            figure,
            source: asked.source,
            evidence: [asked.content, proofIn(material, asked)],
            use: `attribution:${asked.attribution.id}`,
          },
        ];
      const stated = statedSentences(material).find(({ span }) => contains(span, figure.span));
      return stated && figure.sourceId === null && figure.attributedTo === null
        ? [{ handed: '.', figure, source: null, evidence: [stated], use: `plain:${stated.span[0]}` }]
        : [];
    });

/** Who gives a number of the article? The number is named and has to be found. */
export const figureGiver = (material: Material, random: Random): Candidate[] =>
  given(material).flatMap(({ handed, figure, source, evidence, use }): Candidate[] => {
    const speakers = [...new Set(askable(material).map((one) => one.source))].filter(
      (one) => one.kind !== 'character' && one.label.length < 60,
    );
    const others = random
      .shuffle(speakers.filter((one) => source === null || (one.id !== source.id && !sameParty(one, source))))
      .filter((one, index, all) => !all.slice(0, index).some((earlier) => sameParty(earlier, one)))
      .slice(0, source === null ? 3 : 2);
    if (others.length < 2) return [];
    const number = quote(material.text, figure.span, 60);
    const shown = quoteEnding(material.text, (evidence.at(-1) ?? (evidence[0] as Evidence)).span, 110);
    const label = source === null ? null : inside(source.label);
    const why =
      label === null
        ? `The number stands in the article without a source: ${shown} A reader may ask the newspaper where it comes from.`
        : `The article has it from ${label}${handed}`;
    const none: Answer = {
      text: NOBODY_COUNTED,
      feedback: label === null ? `Yes. ${why}` : `Somebody is named for it. ${why}`,
      misconception: 'claim-is-fact',
    };
    const right: Answer =
      label === null
        ? { text: none.text, feedback: none.feedback }
        : { text: capital(label), feedback: `Yes. ${why}` };
    const wrong = others.map(
      (one): Answer => ({
        text: capital(inside(one.label)),
        feedback: `${capital(inside(one.label))} speaks elsewhere in the article. ${why}`,
        misconception: 'nearest-name-is-speaker',
      }),
    );
    return [
      {
        uses: [use, `figure:${figure.id}`, `giver:${source === null}`],
        quality: 0.7,
        question: choiceFrom(
          {
            skill: 'weigh-source',
            stem: random.pick(
              worded<[string, ...string[]]>(
                material,
                [
                  `Before trusting a number, ask who gives it. Who gives ${number}?`,
                  `Find ${number} in the article. Who answers for that number?`,
                ],
                [
                  `Find ${number} in the article. Who gives this number?`,
                  `The article says ${number}. Who gives that number?`,
                ],
              ),
            ),
            evidence,
            explanation: `${why} ${worded(material, 'A number is as good as the way it was counted, and only its giver can say how that was.', 'A number is only as good as the counting behind it.')}`,
            control: source === null,
            right: [right],
            wrong: source === null ? wrong : [...wrong, none],
            last: source === null ? right : none,
          },
          random,
        ),
      },
    ];
  });
