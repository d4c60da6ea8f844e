import { type Answer, type Candidate, choiceFrom } from './draft.ts';
import type { Material } from './material.ts';
import { sameParty } from './parties.ts';
import { capital, inside, quoteInside } from './phrase.ts';
import { statedSentences } from './plain.ts';
import type { Random } from './random.ts';

/** Speakers further away than these are no temptation. */
export const NEAREST = 7;

/** The answer for what the reporter states; a wrong one where somebody is the source. */
export const REPORTER = 'The reporter alone';

/** A sentence that no source stands behind, with the speakers who are named near it as wrong answers. */
export const statedByReporter = (material: Material, random: Random): Candidate[] =>
  statedSentences(material).flatMap((passage) => {
    const speakers = material.analysis.sources
      .filter(({ kind, label }) => kind !== 'character' && label.includes(' '))
      .map((source) => ({
        source,
        gap: Math.min(...source.introduced.map(([start]) => Math.abs(start - passage.span[0])), 99999),
      }))
      .sort((a, b) => a.gap - b.gap)
      .map(({ source }) => source)
      .slice(0, NEAREST)
      .filter((one, index, all) => !all.slice(0, index).some((earlier) => sameParty(earlier, one)));
    if (speakers.length < 2) return [];
    const reporter: Answer = {
      text: REPORTER,
      feedback: 'Yes. Nothing in the sentence hands it to a source, so the newspaper itself answers for it.',
    };
    return [
      {
        uses: [`plain:${passage.span[0]}`],
        quality: 0.5 + random.next() * 0.1,
        question: choiceFrom(
          {
            skill: 'identify-source',
            stem: random.pick([
              'On whose word does the article report this?',
              'Where does this statement come from?',
              'Trace this statement back through the article. Who is its source?',
            ]),
            passage,
            evidence: [passage],
            explanation: `${quoteInside(material.text, passage.span, 110)} stands in the article without “said” or “according to”. Not every statement has a source besides the reporter, and that alone does not make it doubtful.`,
            control: true,
            right: [reporter],
            wrong: speakers.slice(0, 3).map((source) => ({
              text: capital(inside(source.label)),
              feedback: `The article names ${inside(source.label)} elsewhere; this sentence is not handed to that source.`,
              misconception: 'nearest-name-is-speaker' as const,
            })),
            last: reporter,
          },
          random,
        ),
      },
    ];
  });
