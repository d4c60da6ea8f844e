import { type Candidate, choiceFrom, openAnswerFrom } from './draft.ts';
import { askable, isSaid, type Material, proofOf } from './material.ts';
import { again, inside, quoteInside, startsLow } from './phrase.ts';
import type { Random } from './random.ts';

/** Wishes, plans and judgements cannot be looked up. */
const UNTESTABLE =
  /\b(?:should|could|would|will|may|might|want(?:s|ed)?|hop(?:es?|ed)|interested|fears?|feared|plans?|good|bad|sound|fair|wrong|right|best|worst|better|need(?:s|ed)?|prov(?:e[sd]?|en)|important|aware)\b/iu;

/** Leave the page: how would somebody check a claim that only an interested party vouches for? */
export const readLaterally = (material: Material, random: Random): Candidate[] => {
  const claims = askable(material).filter(
    ({ attribution, source, content }) =>
      source.stake !== 'independent' &&
      source.verifiedBy === null &&
      source.kind !== 'character' &&
      attribution.quotation === 'indirect' &&
      isSaid(material, attribution) &&
      !UNTESTABLE.test(content.text) &&
      content.text.length < 180,
  );
  return claims.flatMap(({ attribution, source, content }) => {
    const figure = material.analysis.figures.find(
      ({ span }) => content.span[0] <= span[0] && span[1] <= content.span[1],
    );
    const label = inside(source.label);
    const evidence = [content, proofOf(material, attribution)];
    const uses = [`attribution:${attribution.id}`];
    const later = again(label);
    const said = quoteInside(material.text, content.span, 150);
    const isClause = startsLow(content.text);
    const check: Candidate = {
      uses: [...uses, 'laterally'],
      quality: (figure ? 0.65 : 0.5) + (source.stake === 'self-interested' ? 0.1 : 0),
      question: choiceFrom(
        {
          skill: 'read-laterally',
          ...(isClause
            ? {
                stem: random.pick([
                  `A student wants to check the claim of ${label} that ${said}. What would help most?`,
                  `According to ${label}, ${said}. How could a class test that best?`,
                ]),
              }
            : {
                stem: `A student wants to check these words of ${label}. What would help most?`,
                passage: content,
              }),
          evidence,
          explanation: `In the article the claim rests on ${later} alone. Only somebody who does not depend on that source, and can know it in another way, can confirm it.`,
          right: [
            {
              text: `Evidence that has not come through ${later}`,
              feedback: 'Yes: a second way of knowing it is what confirmation means.',
            },
          ],
          wrong: [
            {
              text: `More news reports that quote ${later} on it`,
              feedback: 'Ten reports with one source are still one source.',
              misconception: 'claim-is-fact',
            },
            {
              text:
                source.kind === 'document'
                  ? `Another page of ${later} that says it again`
                  : `A second statement about it by ${later}`,
              feedback: 'The same source cannot confirm itself.',
              misconception: 'official-is-verified',
            },
            {
              text: 'The number of people who shared it online',
              feedback: 'Sharing shows that a claim is popular, not that it is right.',
              misconception: 'number-is-proof',
            },
          ],
        },
        random,
      ),
    };
    const open: Candidate = {
      uses: [...uses, 'laterally'],
      quality: 0.5,
      question: openAnswerFrom({
        skill: 'read-laterally',
        stem: `The article reports ${isClause ? `that ${said}` : said} on the word of ${label}. How would you check it? Say what you would look up, where, and what would count as confirmation.`,
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
    return [check, open];
  });
};
