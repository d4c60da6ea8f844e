import { overlaps } from '../../../article/span.ts';
import { type Candidate, openAnswerFrom } from '../item/draft.ts';
import { askable, isSaid, type Material, proofOf } from '../material/material.ts';
import { again, inside, quoteInside, startsLow } from '../material/phrase.ts';

/** Wishes, plans and judgements cannot be looked up. */
const UNTESTABLE =
  /\b(?:should|could|would|will|may|might|want(?:s|ed)?|hop(?:es?|ed)|interested|fears?|feared|plans?|good|bad|sound|fair|wrong|right|best|worst|better|need(?:s|ed)?|prov(?:e[sd]?|en)|important|aware)\b/iu;

/** The sentence after a claim may answer it: by another source, a record, a figure of its own. */
const isTakenUp = (material: Material, from: number, sourceId: string): boolean => {
  const { sentences, attributions } = material.analysis;
  const next = sentences.filter(([start]) => start >= from - 1).slice(0, 2);
  return next.some(
    (span) =>
      /\b(?:records?|memo|documents?|report|data|figures?|confirm\p{L}*|denied|denies|disput\p{L}*|but|however)\b/iu.test(
        material.text.slice(...span),
      ) ||
      attributions.some(
        (one) => one.sourceId !== sourceId && one.content.some((part) => overlaps(part, span)),
      ),
  );
};

/** Leave the page: how would somebody check a claim that only an interested party vouches for? */
export const readLaterally = (material: Material): Candidate[] => {
  const claims = askable(material).filter(
    ({ attribution, source, content }) =>
      source.stake !== 'independent' &&
      source.verifiedBy === null &&
      source.kind !== 'character' &&
      attribution.quotation === 'indirect' &&
      isSaid(material, attribution) &&
      !UNTESTABLE.test(content.text) &&
      !isTakenUp(material, content.span[1], source.id) &&
      content.text.length < 180,
  );
  return claims.flatMap(({ attribution, source, content }) => {
    const label = inside(source.label);
    const evidence = [content, proofOf(material, attribution)];
    const uses = [`attribution:${attribution.id}`];
    const later = again(label);
    const said = quoteInside(material.text, content.span, 150);
    const isClause = startsLow(content.text);
    const open: Candidate = {
      uses: [...uses, 'laterally'],
      quality: 0.5,
      question: openAnswerFrom({
        skill: 'read-laterally',
        stem: `The article has it from ${label} ${isClause ? `that ${said}` : `alone: ${said}`}. How would you check it? Say what you would look up, where, and what would count as confirmation.`,
        evidence,
        explanation: `In the article the claim rests on ${later} alone, so a check has to come from outside.`,
        difficulty: 'hard',
        rubric: [
          'Says what exactly is to be checked, in the student’s own words.',
          'Names a place to look that does not depend on the source of the claim.',
          'Says what finding would confirm the claim and what finding would cast doubt on it.',
        ],
        model: `I would look for somebody who can know this without ${later}: public records, an independent body’s count, or researchers in the field. If they found the same by their own means, I would take it as confirmed; if only ${later} can be found saying it, it stays a claim.`,
      }),
    };
    return [open];
  });
};
