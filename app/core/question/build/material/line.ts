import type { RecruitmentFinding } from '../../../analysis/finding.ts';
import { contains, type Span } from '../../../article/span.ts';
import { attributionAt, type Material, sentencesRound } from './material.ts';
import { bare, startsLow, wordCount } from './phrase.ts';

const LONGEST = 26;

/**
 * The words to show for a move: its sentence of a quotation, or its whole sentence, where they are short and
 * `fits` has nothing against them; else the words of the finding alone.
 */
export const lineFor = (
  material: Material,
  finding: RecruitmentFinding,
  fits: (words: Span) => boolean,
): Span => {
  const { text } = material;
  const own = bare(text, finding.span);
  const sentence = sentencesRound(material, finding.span);
  const content = attributionAt(material, finding.span)?.content.find((one) => contains(one, finding.span));
  const quoted: Span[] = content
    ? [[Math.max(content[0], sentence[0]), Math.min(content[1], sentence[1])]]
    : [];
  const wider = [...quoted, sentence].map((span) => bare(text, span));
  return (
    wider.find(
      (span) =>
        !startsLow(text.slice(...span)) &&
        !/[,;]['’”"]*$/u.test(text.slice(...span)) &&
        wordCount(text.slice(...span)) <= LONGEST &&
        contains(span, own) &&
        fits(span),
    ) ?? own
  );
};
