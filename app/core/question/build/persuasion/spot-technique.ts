import type { TechniqueId } from '../../../analysis/persuasion/techniques.ts';
import { overlaps, type Span } from '../../../article/span.ts';
import { type Candidate, highlightFrom, type Markable } from '../item/draft.ts';
import {
  attributionAt,
  type Material,
  sentencesRound,
  sureTechniques,
  techniquesIn,
} from '../material/material.ts';
import { quoteInside } from '../material/phrase.ts';
import { passages } from '../material/window.ts';
import type { Random } from '../random.ts';
import { CLEAR } from './name-technique.ts';
import { isNameable, type Naming, namingOf } from './naming.ts';

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const NUMBERS = ['', 'one', 'two', 'three'];

const ask = ({ name, definition }: Naming, count: number): string => {
  const [what, it] = count === 1 ? ['the sentence', 'uses'] : [`the ${NUMBERS[count]} sentences`, 'use'];
  return `${name}: ${lower(definition).replace(/([?!]”)\.$/u, '$1')} Mark ${what} in this part of the article that ${it} it.`;
};

const itemFor = (material: Material, sentences: Span[], technique: TechniqueId): Candidate[] => {
  const findingsIn = (span: Span) => techniquesIn(material, span);
  const role = (span: Span): Markable['role'] => {
    const own = findingsIn(span);
    // A weak finding of the same technique is no key, and marking it is no mistake.
    const mine = own.filter((one) => one.technique === technique && one.confidence >= CLEAR);
    if (mine.length > 0)
      return isNameable(technique, material.wording, material.text.slice(...span)) ? 'key' : 'neutral';
    return own.length > 0 ? 'neutral' : 'other';
  };
  const marks = sentences.map((span) => ({ span, role: role(span) }));
  const key = marks.filter((mark) => mark.role === 'key');
  const others = marks.filter((mark) => mark.role === 'other');
  if (key.length < 1 || key.length > 3 || others.length <= key.length) return [];
  const findings = sureTechniques(material).filter(
    (one) =>
      one.technique === technique &&
      one.confidence >= CLEAR &&
      key.some(({ span }) => overlaps(one.span, span)),
  );
  const whyOf = (span: Span): string => findings.find((one) => overlaps(one.span, span))?.why ?? '';
  const attributions = findings.flatMap((one) => attributionAt(material, one.span) ?? []);
  return [
    {
      uses: [
        ...findings.map((one) => `technique:${one.id}`),
        ...attributions.map((one) => `attribution:${one.id}`),
        `asks:${technique}`,
      ],
      quality: 0.35 + 0.5 * Math.min(...findings.map((one) => one.confidence)) - (key.length > 1 ? 0.05 : 0),
      question: highlightFrom(
        {
          skill: 'spot-technique',
          stem: ask(namingOf(technique, material.wording), key.length),
          evidence: findings.map((one) => ({ span: one.span, text: material.text.slice(...one.span) })),
          explanation: findings
            .map((one) => one.why)
            .filter((why, index, all) => all.indexOf(why) === index)
            .join(' '),
          difficulty: key.length > 1 ? 'hard' : 'medium',
          sentences: marks.map(({ span, role: own }) => {
            const plain = `${quoteInside(material.text, span, 60)} does not do this.`;
            return { span, role: own, feedback: own === 'key' ? whyOf(span) : own === 'other' ? plain : '' };
          }),
        },
        material.text,
      ),
    },
  ];
};

/** Find the sentence that uses a technique, in a stretch that is mostly plain. */
export const spotTechnique = (material: Material, random: Random): Candidate[] => {
  const nameable = sureTechniques(material).filter(
    ({ technique, span, confidence }) =>
      confidence >= CLEAR &&
      isNameable(technique, material.wording, material.text.slice(...sentencesRound(material, span))),
  );
  const techniques = [...new Set(nameable.map(({ technique }) => technique))];
  const windows = passages(material, { min: 5, max: 9 });
  return techniques.flatMap((technique) => {
    const items = windows.flatMap((sentences) => itemFor(material, sentences, technique));
    return random.shuffle(items).slice(0, 2);
  });
};
