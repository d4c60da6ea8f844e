import { overlaps } from '../../article/span.ts';
import { isContact } from './contact.ts';
import { type Candidate, choiceFrom } from './draft.ts';
import { askable, isSaid, type Material, sentencesRound } from './material.ts';
import { withoutSource } from './neutral-verb.ts';
import { bare, capital, evidenceOf, inside, quote, wordCount } from './phrase.ts';
import type { Random } from './random.ts';
import { DANGLING } from './stands-alone.ts';
import { worded } from './worded.ts';

/** What each verb in place of “said” would make of the same words. */
const VERBS = {
  past: [
    ['claimed', 'hints that it may not be so'],
    ['admitted', 'sounds as if the speaker had done wrong'],
    ['insisted', 'sounds as if somebody had shown the opposite'],
    ['boasted', 'makes the speaker look vain'],
    ['confessed', 'sounds as if the speaker had done wrong'],
  ],
  present: [
    ['claims', 'hints that it may not be so'],
    ['admits', 'sounds as if the speaker had done wrong'],
    ['insists', 'sounds as if somebody had shown the opposite'],
    ['boasts', 'makes the speaker look vain'],
  ],
} as const;
const PLAIN = { said: 'past', says: 'present' } as const;

/** “She said the toll was fair.” → “The toll was fair.” */
const contentAlone = (words: string, from: number): string | null => {
  const alone = words.slice(from).trim();
  return /^(?:the|an?|no|\p{Lu})/u.test(alone) && !DANGLING.test(alone) && wordCount(alone) >= 5
    ? capital(alone)
    : null;
};

/** The article’s own sentence with “said” beside two that take sides: a control, since its wording is plain. */
export const plainVersions = (material: Material, random: Random): Candidate[] =>
  askable(material).flatMap(({ attribution, source }): Candidate[] => {
    const { cue, quotation } = attribution;
    if (cue === null || quotation !== 'indirect' || !isSaid(material, attribution)) return [];
    const verb = material.text.slice(...cue);
    if (verb !== 'said' && verb !== 'says') return [];
    const span = bare(material.text, sentencesRound(material, cue));
    const words = material.text.slice(...span);
    const pushes = material.analysis.techniques.some((one) => overlaps(one.span, span));
    const many = words.split(new RegExp(`\\b${verb}\\b`, 'u')).length !== 2;
    if (pushes || many || isContact(words) || DANGLING.test(words) || /[“”"]/u.test(words)) return [];
    if (wordCount(words) > 28 || wordCount(words) < 8) return [];
    const at = cue[0] - span[0];
    const withVerb = (other: string): string => words.slice(0, at) + other + words.slice(at + verb.length);
    const unsourced = withoutSource(words, at + verb.length) ?? contentAlone(words, at + verb.length);
    const others = random.shuffle<readonly [string, string]>(VERBS[PLAIN[verb]]);
    const distinct = others.filter(([, does], index) => others.findIndex((one) => one[1] === does) === index);
    return [
      {
        uses: [`attribution:${attribution.id}`, 'neutral-verb'],
        quality: 0.6 + random.next() * 0.1,
        question: choiceFrom(
          {
            skill: 'neutral-wording',
            stem: random.pick(
              worded<[string, ...string[]]>(
                material,
                [
                  `One of these stands in the article. Which one takes no side for or against ${inside(source.label)}?`,
                  'Three ways to report the same statement. Which leaves the judgement to the reader?',
                ],
                ['Which of these takes no side?', 'Which sentence just tells you what was said?'],
              ),
            ),
            evidence: [evidenceOf(material.text, span), evidenceOf(material.text, cue)],
            explanation: `The article has “${verb}”: ${quote(material.text, span, 90)}. ${worded(material, 'One other verb, and the same words would come with a verdict.', 'Another verb would tell you what to think.')}`,
            control: true,
            right: [{ text: words, feedback: `Yes: “${verb}” tells that it was said and judges nothing.` }],
            wrong: [
              ...distinct.slice(0, unsourced === null ? 2 : 1).map(([other, does]) => ({
                text: withVerb(other),
                feedback: `“${capital(other)}” ${does}. The article has “${verb}”.`,
                misconception: 'verb-is-neutral' as const,
              })),
              ...(unsourced === null
                ? []
                : [
                    {
                      text: unsourced,
                      feedback: `This leaves out ${inside(source.label)}, as if the newspaper had checked it. The article has “${verb}”.`,
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
