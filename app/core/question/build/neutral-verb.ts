import { overlaps } from '../../article/span.ts';
import { isContact } from './contact.ts';
import { type Candidate, choiceFrom } from './draft.ts';
import { KEYED, type Material, sentencesRound, sourceOf } from './material.ts';
import { bare, capital, evidenceOf, inside, wordCount } from './phrase.ts';
import type { Random } from './random.ts';
import { DANGLING } from './stands-alone.ts';

/** Reporting verbs that add a judgement, by the form they stand in; each can be exchanged for the others. */
const FORMS = {
  past: { plain: 'said', loaded: ['claimed', 'admitted', 'insisted', 'conceded', 'boasted', 'confessed'] },
  present: { plain: 'says', loaded: ['claims', 'admits', 'insists', 'concedes', 'boasts', 'confesses'] },
} as const;
/** Other verbs that may be exchanged for “said” where a whole statement follows. */
const ALSO = {
  past: ['warned', 'lamented', 'complained', 'alleged', 'contended', 'vowed'],
  present: ['warns', 'laments', 'complains', 'alleges', 'contends', 'vows'],
} as const;

type Form = keyof typeof FORMS;

const formOf = (verb: string): Form | undefined =>
  (['past', 'present'] as const).find((form) =>
    [...FORMS[form].loaded, ...ALSO[form]].some((one) => one === verb),
  );

/** The claim alone, as if nobody had made it: what stands after “… that”. Null where that is no sentence. */
export const withoutSource = (words: string, from: number): string | null => {
  const claim = /^ that (?=[\p{L}\p{N}])/u.exec(words.slice(from));
  const alone = words.slice(from + (claim?.[0].length ?? 0));
  return claim === null || DANGLING.test(alone) || wordCount(alone) < 5 ? null : capital(alone);
};

/** Choose the version in which the reporting verb leaves the judgement to the reader. */
export const neutralVerbs = (material: Material, random: Random): Candidate[] =>
  material.analysis.attributions.flatMap((attribution) => {
    const { cue } = attribution;
    const source = sourceOf(material, attribution.sourceId);
    if (cue === null || attribution.confidence < KEYED || source === null) return [];
    const [verb = ''] = material.text.slice(...cue).match(/\p{L}+$/u) ?? [];
    const form = formOf(verb);
    const span = bare(material.text, sentencesRound(material, cue));
    const words = material.text.slice(...span);
    const after = material.text.slice(cue[1], span[1]);
    const isWhole = /^ that\b/u.test(after) || /^[.,]?$/u.test(after);
    const elsewhere = material.analysis.techniques.some(
      (one) => one.confidence >= 0.5 && overlaps(one.span, span),
    );
    if (!form || !isWhole || elsewhere || isContact(words) || wordCount(words) > 32 || DANGLING.test(words))
      return [];
    const at = cue[1] - verb.length - span[0];
    const withVerb = (other: string): string => words.slice(0, at) + other + words.slice(at + verb.length);
    const { plain, loaded } = FORMS[form];
    const unsourced = withoutSource(words, words.length - after.length);
    const others = random.shuffle(loaded.filter((one) => one !== verb)).slice(0, unsourced === null ? 2 : 1);
    return [
      {
        uses: [`attribution:${attribution.id}`, 'neutral-verb'],
        quality: 0.7,
        question: choiceFrom(
          {
            skill: 'neutral-wording',
            stem: random.pick([
              'Which version reports the same words and leaves the judgement to the reader?',
              'An editor wants the reporting verb to take no side. Which version does that?',
            ]),
            evidence: [evidenceOf(material.text, span), evidenceOf(material.text, cue)],
            explanation: `The article has “${verb}”. “${capital(plain)}” tells that the words were spoken; “${verb}” also tells the reader how to take them.`,
            right: [{ text: withVerb(plain), feedback: `Yes: “${plain}” reports and judges nothing.` }],
            wrong: [
              ...[verb, ...others].map((one) => ({
                text: withVerb(one),
                feedback: `“${one}” already tells the reader how to take the words. “${plain}” would not.`,
                misconception: 'verb-is-neutral' as const,
              })),
              ...(unsourced === null
                ? []
                : [
                    {
                      text: unsourced,
                      feedback: `Without ${inside(source.label)} the claim stands there as if the newspaper had checked it. The source belongs to the fact.`,
                      misconception: 'claim-is-fact' as const,
                    },
                  ]),
            ],
          },
          random,
        ),
      },
    ];
  });
