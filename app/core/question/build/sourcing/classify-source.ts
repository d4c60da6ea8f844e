import type { Attribution, SourceKind } from '../../../analysis/finding.ts';
import { overlaps } from '../../../article/span.ts';
import { type Candidate, classifyFrom, highlightFrom, type Markable } from '../item/draft.ts';
import { handedBy } from '../material/handed-by.ts';
import {
  askable,
  isSaid,
  KEYED,
  type Material,
  proofOf,
  sentencesRound,
  sourceOf,
} from '../material/material.ts';
import { excerpt, inside, quote } from '../material/phrase.ts';
import { statedSentences } from '../material/plain.ts';
import { passages } from '../material/window.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';
import { sourceKind } from './source-kind.ts';

const CATEGORY: Record<SourceKind | 'none', string> = {
  named: 'A named person',
  unnamed: 'A person or people not named',
  organization: 'An organization',
  document: 'A document or record',
  character: 'A character in a message',
  none: 'No source: the reporter states it',
};
const ORDER: (SourceKind | 'none')[] = ['named', 'unnamed', 'organization', 'document', 'character', 'none'];

/** What kind of source stands behind each statement? Needs the article: the statements are shown without it. */
const classified = (material: Material, random: Random): Candidate[] => {
  const pool = random.shuffle(
    askable(material).filter(
      ({ attribution }) => attribution.quotation === 'direct' || isSaid(material, attribution),
    ),
  );
  const chosen = ORDER.flatMap((kind) =>
    pool
      .filter(({ attribution, content }) => attribution.speakerKind === kind && content.text.length < 160)
      .slice(0, 1),
  );
  const plain = random.shuffle(statedSentences(material)).slice(0, 1);
  const kinds = [
    ...chosen.map(({ attribution }) => attribution.speakerKind as SourceKind | 'none'),
    ...plain.map(() => 'none' as const),
  ];
  if (chosen.length < 2 || kinds.length < 3) return [];
  const second = pool.find(
    (one) =>
      !chosen.includes(one) && one.attribution.speakerKind !== 'named' && one.content.text.length < 160,
  );
  const asked = [...chosen, ...(second && chosen.length + plain.length < 5 ? [second] : [])];
  const targets = ORDER.filter((kind) => kinds.includes(kind)).map((kind) => ({
    id: kind,
    text: CATEGORY[kind],
  }));
  const traps = (right: string) =>
    Object.fromEntries(
      targets.filter(({ id }) => id !== right).map(({ id }) => [id, 'organization-is-person' as const]),
    );
  return [
    {
      uses: asked
        .map(({ attribution }) => `attribution:${attribution.id}`)
        .concat(plain.map(({ span }) => `plain:${span[0]}`)),
      quality: 0.75,
      question: classifyFrom(
        {
          skill: 'classify-source',
          stem: worded(
            material,
            'Find each statement in the article. What kind of source stands behind it?',
            'Find each line in the article. Who or what is it from?',
          ),
          evidence: [
            ...asked.flatMap(({ attribution, content }) => [content, proofOf(material, attribution)]),
            ...plain,
          ],
          explanation:
            'The kind of source decides what a reader can do next: look up a name or a document, ask an organization, or wait for more where nobody is named. A source without a name is not a lie, and one with a name is not proof.',
          targets,
          items: [
            ...asked.map(({ attribution, source, content }) => ({
              text: excerpt(material.text, content.span, 160),
              target: attribution.speakerKind,
              feedback: `The article bases this on ${inside(source.label)}${handedBy(material, attribution)}`,
              traps: traps(attribution.speakerKind),
            })),
            ...plain.map(({ span }) => ({
              text: quote(material.text, span, 160),
              target: 'none',
              feedback:
                'The sentence names no speaker: the reporter states it. That does not make it false; it is the newspaper’s own word.',
              traps: Object.fromEntries(
                targets
                  .filter(({ id }) => id !== 'none')
                  .map(({ id }) => [id, 'mention-is-speaking' as const]),
              ),
            })),
          ],
        },
        random,
      ),
    },
  ];
};

/** “the worker” may be somebody who was named before. */
const DEFINITE = /^(?:the|this|that|these|those|his|her|their|its|he|she|they|it)\b/iu;

/** Words that hand something to people without names where analysis found no source. */
const SOMEBODY =
  /\b(?:said to|reportedly|is believed|are believed|it is said|rumou?rs?|sources?|witnesses|according to)\b|^(?:a|the) (?:second|third|fourth|other)\b|^(?:another|others|some|many|several|one|two|three)\b/iu;

const mayRestOnSomebody = (material: Material, span: readonly [number, number]): boolean =>
  SOMEBODY.test(material.text.slice(...span)) &&
  !material.analysis.attributions.some(
    (one) => one.speakerKind !== 'unnamed' && one.content.some((content) => overlaps(content, span)),
  );

/** Mark the sentences that rest on somebody without a name. */
const marked = (material: Material, random: Random): Candidate[] => {
  const unnamed = material.analysis.attributions.filter((one) => one.speakerKind === 'unnamed');
  const isKey = (one: Attribution): boolean => {
    const source = sourceOf(material, one.sourceId);
    return (
      one.confidence >= KEYED &&
      source !== null &&
      (one.quotation === 'direct' || isSaid(material, one)) &&
      source.introduced.some((span) => !DEFINITE.test(material.text.slice(...span)))
    );
  };
  return passages(material, { min: 5, max: 9 })
    .flatMap((sentences) => {
      const role = (span: readonly [number, number]): Markable['role'] => {
        const own = unnamed.filter((one) =>
          [...one.content, one.source].some((part) => part !== null && overlaps(part, span)),
        );
        if (own.some(isKey)) return 'key';
        return own.length > 0 || mayRestOnSomebody(material, span) ? 'neutral' : 'other';
      };
      const marks = sentences.map((span) => ({ span, role: role(span) }));
      const key = marks.filter((mark) => mark.role === 'key');
      if (
        key.length < 1 ||
        key.length > 3 ||
        marks.filter((mark) => mark.role === 'other').length < key.length + 2
      )
        return [];
      const labelOf = (span: readonly [number, number]): string => {
        const own = unnamed.find((one) =>
          [...one.content, one.source].some((part) => part !== null && overlaps(part, span)),
        );
        return inside(sourceOf(material, own?.sourceId ?? null)?.label ?? 'somebody');
      };
      return [
        {
          uses: [
            ...unnamed
              .filter((one) =>
                key.some(({ span }) => overlaps(sentencesRound(material, one.content[0] ?? span), span)),
              )
              .map((one) => `attribution:${one.id}`),
          ],
          quality: 0.5 + (key.length > 1 ? 0.1 : 0),
          question: highlightFrom(
            {
              skill: 'classify-source',
              stem:
                key.length === 1
                  ? 'Mark the sentence in this part of the article that comes from somebody who is not named.'
                  : `Mark the ${key.length === 2 ? 'two' : 'three'} sentences in this part of the article that come from somebody who is not named.`,
              evidence: key.map(({ span }) => ({ span, text: material.text.slice(span[0], span[1]) })),
              explanation: `A reader is told what these people are, not who they are: ${key
                .map(({ span }) => labelOf(span))
                .filter((one, index, all) => all.indexOf(one) === index)
                .join(', ')}. That makes the statement harder to check; it does not make it false.`,
              sentences: marks.map(({ span, role: own }) => ({
                span,
                role: own,
                feedback:
                  own === 'key'
                    ? `It rests on ${labelOf(span)}, without a name.`
                    : own === 'other'
                      ? 'Nobody unnamed is the source here.'
                      : '',
              })),
            },
            material.text,
          ),
        },
      ];
    })
    .slice(0, 2)
    .map((candidate) => ({ ...candidate, quality: candidate.quality + random.next() * 0.05 }));
};

export const classifySource = (material: Material, random: Random): Candidate[] => [
  ...marked(material, random.fork('highlight')),
  ...sourceKind(material, random.fork('choice')),
];

/** Several lines in one question: drawn more than once. */
export const classifyMixed = classified;
