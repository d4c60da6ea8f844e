import { verbForms } from '../../../analysis/persuasion/inflect.ts';
import {
  NEUTRAL_WORDING,
  neutralise,
  type WordChange,
} from '../../../analysis/persuasion/neutral-wording.ts';
import { overlaps, type Span } from '../../../article/span.ts';
import { type Candidate, choiceFrom } from '../item/draft.ts';
import { attributionAt, type Material, passageFor, sureTechniques } from '../material/material.ts';
import { articleFor, capital, quote, startsLow, wordCount } from '../material/phrase.ts';
import type { Random } from '../random.ts';

const WORDED: ReadonlySet<string> = new Set(['loaded-language', 'name-calling', 'exaggeration-minimisation']);

/** Other loaded words for the same plain one, in the same form. */
const otherLoaded = ({ from, to }: WordChange): string[] => {
  const [old, plain] = [from.toLowerCase(), to.toLowerCase()];
  if (plain === '') return [];
  return NEUTRAL_WORDING.flatMap((entry) => {
    if (entry.kind !== 'verb') return entry.plain === plain && entry.loaded !== old ? [entry.loaded] : [];
    const form = verbForms(entry.plain).indexOf(plain);
    const other = form === -1 ? undefined : verbForms(entry.loaded)[form];
    return other === undefined || other === old ? [] : [other];
  }).filter((word, index, all) => all.indexOf(word) === index);
};

const isQuotedIn = (passage: string, [start]: Span): boolean => {
  const before = passage.slice(0, start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/gu)?.length ?? 0) % 2 === 1;
};

/** The passage with every change made, one of them in another loaded word. */
const reworded = (text: string, changes: readonly WordChange[], at: WordChange, word: string): string => {
  let made = '';
  let from = 0;
  for (const change of changes) {
    made += text.slice(from, change.span[0]) + (change === at ? word : change.to);
    from = change.span[1];
  }
  return (made + text.slice(from))
    .replace(/ {2,}/gu, ' ')
    .replace(
      /\b([Aa])n? (\p{L}+)/gu,
      (_, a: string, next: string) => `${a === 'A' ? capital(articleFor(next)) : articleFor(next)} ${next}`,
    );
};

const STEMS = [
  'Which version keeps the fact and drops the push?',
  'A reporter wants to tell the fact alone. Which version does that?',
] as const;

/** A loaded word of the passage and its plain equivalent. */
const words = (material: Material, random: Random): Candidate[] =>
  sureTechniques(material).flatMap((finding) => {
    if (!WORDED.has(finding.technique)) return [];
    const passage = passageFor(material, finding.span);
    const { text: plain, changes } = neutralise(passage.text);
    const inText = (span: Span): Span => [passage.span[0] + span[0], passage.span[0] + span[1]];
    const change = changes.find((one) => overlaps(inText(one.span), finding.span));
    // What stands in quotation marks is the speaker’s; nobody may reword it there.
    if (
      !change ||
      changes.some((one) => isQuotedIn(passage.text, one.span)) ||
      changes.length > 2 ||
      startsLow(passage.text) ||
      wordCount(passage.text) > 32
    )
      return [];
    // Among the loud versions one is as short as the plain one, where there is such a word.
    const others = random
      .shuffle(otherLoaded(change))
      .sort((a, b) => Number(a.length > change.to.length) - Number(b.length > change.to.length))
      .slice(0, 2);
    if (others.length === 0) return [];
    const attribution = attributionAt(material, finding.span);
    const loud = quote(material.text, inText(change.span));
    const wrong = others.map((word) => ({
      text: reworded(passage.text, changes, change, word),
      feedback: `“${word}” pushes as hard as ${loud} does. “${change.to}” would tell the same fact.`,
      misconception: 'strong-word-is-information' as const,
    }));
    const kept = {
      text: passage.text,
      feedback: `${loud} asks for a feeling before the reader has thought. The fact is there without it.`,
      misconception: 'misses-persuasion' as const,
    };
    return [
      {
        uses: [`technique:${finding.id}`, ...(attribution ? [`attribution:${attribution.id}`] : [])],
        stems: STEMS,
        quality: 0.3 + finding.confidence * 0.4,
        question: choiceFrom(
          {
            skill: 'neutral-wording',
            stem: random.pick(STEMS),
            passage,
            evidence: [passage, { span: inText(change.span), text: change.from }],
            explanation: `${loud} carries a feeling as well as a fact. “${change.to}” carries the fact.`,
            right: [
              { text: plain, feedback: 'Yes: the same fact, and the judgement is left to the reader.' },
            ],
            wrong: wrong.length < 2 ? [...wrong, kept] : wrong,
          },
          random,
        ),
      },
    ];
  });

/** Choose the version that keeps the fact and drops the push. */
export const neutralWording = (material: Material, random: Random): Candidate[] => [
  ...words(material, random.fork('words')),
];
