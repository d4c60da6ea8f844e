import type { Attribution } from '../../../analysis/finding.ts';
import { contains, overlaps } from '../../../article/span.ts';
import { isContact } from '../contact.ts';
import { type Candidate, choiceFrom } from '../item/draft.ts';
import { contentOf, KEYED, type Material, sentencesRound, sourceOf } from '../material/material.ts';
import { again, bare, capital, evidenceOf, inside, quoteEnding, wordCount } from '../material/phrase.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';
import { addedBy, becauseOf, CONTRASTS, EXAMPLE, toneOf } from './reporting-tones.ts';

/** Reported within somebody else’s words or within a message: whose verb it is could be argued about. */
const isRetold = (material: Material, { id, cue }: Attribution): boolean =>
  cue !== null &&
  (material.analysis.messages.some(({ span }) => contains(span, cue)) ||
    material.analysis.attributions.some(
      (other) => other.id !== id && other.content.some((content) => overlaps(content, cue)),
    ));

export const readVerb = (material: Material, random: Random): Candidate[] => {
  return material.analysis.attributions.flatMap((attribution) => {
    const { cue, source: at } = attribution;
    const source = sourceOf(material, attribution.sourceId);
    if (
      cue === null ||
      at === null ||
      source === null ||
      attribution.confidence < KEYED ||
      source.kind === 'character' ||
      source.kind === 'document' ||
      isRetold(material, attribution)
    )
      return [];
    const word = material.text.slice(cue[0], cue[1]).toLowerCase();
    const tone = toneOf(word);
    const sentence = bare(
      material.text,
      sentencesRound(material, [Math.min(cue[0], at[0]), Math.max(cue[1], at[1])]),
    );
    const words = material.text.slice(sentence[0], sentence[1]);
    if (tone === null || wordCount(words) > 45 || isContact(words)) return [];
    // “Said” adds nothing: whoever has met one such question knows them all.
    const content = contentOf(material, attribution).text;
    const isStatement = wordCount(content) >= 4 && !/^(?:this|that|it|him|her|them|so)\b/iu.test(content);
    if (tone === 'neutral' || !isStatement || /ing$/u.test(word)) return [];
    const verb = word.replace(/^(?:have|has|had) /u, '');
    const passage = evidenceOf(material.text, sentence);
    const last = verb;
    const does = `“${capital(last)}” ${becauseOf(tone)}: ${quoteEnding(material.text, contentOf(material, attribution).span, 90)}`;
    return [
      {
        uses: [`attribution:${attribution.id}`, `verb:${tone}`],
        quality: 0.65,
        question: choiceFrom(
          {
            skill: 'read-verb',
            stem: random.pick([
              worded(
                material,
                `The article could have written “said”. What does “${last}” add to the words of ${again(inside(source.label))}?`,
                `The reporter could have written “said”. What does “${last}” do?`,
              ),
              worded(
                material,
                `The writer chose “${last}” over a plain “said”. What does the choice add?`,
                `Why “${last}” and not “said”? What does it do?`,
              ),
            ]),
            passage,
            evidence: [passage, evidenceOf(material.text, cue)],
            explanation: does,
            difficulty: 'medium',
            right: [{ text: addedBy(tone, material.wording), feedback: `Yes. ${does}` }],
            wrong: CONTRASTS[tone].map((other) => ({
              text: addedBy(other, material.wording),
              feedback: `That is what “${EXAMPLE[other]}” would do. ${does}`,
              misconception: 'verb-is-neutral' as const,
            })),
          },
          random,
        ),
      },
    ];
  });
};
