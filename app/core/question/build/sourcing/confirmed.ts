import { type Candidate, choiceFrom } from '../item/draft.ts';
import { askable, type Material } from '../material/material.ts';
import { bare, evidenceOf, inside, quoteEnding, quoteInside, startsLow } from '../material/phrase.ts';
import type { Random } from '../random.ts';

/** The beginnings of the longer small words: “replaced” and “replacement” share theirs. */
const stemsOf = (words: string): string[] =>
  (words.match(/(?<!\p{L})\p{Ll}{5,}/gu) ?? []).map((word) => word.slice(0, 5));

/** A claim that something else in the article confirms: a control for those who trust nobody. */
export const confirmed = (material: Material, random: Random): Candidate[] =>
  material.analysis.sources.flatMap((source) => {
    const proof = source.verifiedBy;
    if (proof === null || source.kind === 'character') return [];
    const shared = stemsOf(material.text.slice(...proof));
    const asked = askable(material)
      .filter(
        ({ attribution, content }) =>
          attribution.sourceId === source.id &&
          attribution.quotation !== 'direct' &&
          // Of two statements in one, the proof may cover half.
          !/\band (?:had|has|have|was|were|is|are|would|will)\b/iu.test(content.text) &&
          stemsOf(content.text).some((stem) => shared.includes(stem)),
      )
      .sort((a, b) => Math.abs(a.content.span[1] - proof[0]) - Math.abs(b.content.span[1] - proof[0]))[0];
    if (!asked || Math.abs(asked.content.span[1] - proof[0]) > 400) return [];
    const support = evidenceOf(material.text, bare(material.text, proof));
    const label = inside(source.label);
    return [
      {
        uses: [`attribution:${asked.attribution.id}`, `verified:${source.id}`],
        quality: 0.8,
        question: choiceFrom(
          {
            skill: 'weigh-source',
            ...(startsLow(asked.content.text)
              ? {
                  stem: `According to ${label}, the article says, ${quoteInside(material.text, asked.content.span, 260)}. How well is that backed up?`,
                }
              : {
                  stem: `How well does the article back up this statement by ${label}?`,
                  passage: asked.content,
                }),
            evidence: [asked.content, support],
            explanation: `The article does not stop at the statement. It also reports: ${quoteEnding(material.text, support.span, 150)}`,
            control: true,
            right: [
              {
                text: 'Well: something besides the speaker supports it.',
                feedback: `Yes: ${quoteEnding(material.text, support.span, 150)}`,
              },
            ],
            wrong: [
              {
                text: 'Not at all: it rests on the word of one speaker.',
                feedback: `Read on. The article also reports: ${quoteEnding(material.text, support.span, 150)}`,
                misconception: 'sees-persuasion-everywhere',
              },
              {
                text: 'Not at all: anyone with a stake in it must be wrong.',
                feedback: 'A stake is a reason to check. Here the article did, and the check agrees.',
                misconception: 'no-source-is-false',
              },
              {
                text: 'Well: whatever an article quotes has been checked first.',
                feedback: 'Quoting shows that somebody said it. The support here is something else.',
                misconception: 'quoting-is-endorsing',
              },
            ],
          },
          random,
        ),
      },
    ];
  });
