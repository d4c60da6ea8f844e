import { type Answer, type Candidate, choiceFrom } from '../item/draft.ts';
import type { Material } from '../material/material.ts';
import { mentioned } from '../material/mentioned.ts';
import { couldBeSame, sameParty } from '../material/parties.ts';
import { capital, inside, quoteInside } from '../material/phrase.ts';
import { statedSentences } from '../material/plain.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';

/** Speakers further away than these are no temptation. */
export const NEAREST = 7;

/** The answer for what the reporter states; a wrong one where somebody is the source. */
export const REPORTER = 'The reporter alone';

const STEMS = {
  older: [
    'Where does this statement come from?',
    'Trace this statement back through the article. Who is its source?',
    'Who stands behind this statement?',
  ],
  younger: [
    'Who tells us this?',
    'Find this in the article. Who says so?',
    'Where does the article have this from?',
  ],
} as const;

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
    const named = mentioned(material).filter(
      ({ name }) => !speakers.some(({ label }) => couldBeSame(label, name)),
    );
    const wrong: Answer[] = [
      ...speakers.slice(0, 3).map((source) => ({
        text: capital(inside(source.label)),
        feedback: `The article names ${inside(source.label)} elsewhere; this sentence is not handed to that source.`,
        misconception: 'nearest-name-is-speaker' as const,
      })),
      ...named.map(({ name }) => ({
        text: name,
        feedback: `The article mentions ${name}; it does not say that the sentence comes from there.`,
        misconception: 'mention-is-speaking' as const,
      })),
    ].slice(0, 3);
    if (speakers.length < 1 || wrong.length < 3) return [];
    const reporter: Answer = {
      text: REPORTER,
      feedback: `Yes. ${quoteInside(material.text, passage.span, 80)} has no “said” and no “according to”: the newspaper itself answers for it.`,
    };
    return [
      {
        uses: [`plain:${passage.span[0]}`],
        stems: STEMS[material.wording],
        quality: 0.5 + random.next() * 0.1,
        question: choiceFrom(
          {
            skill: 'identify-source',
            stem: random.pick<string>(STEMS[material.wording]),
            passage,
            evidence: [passage],
            explanation: `${quoteInside(material.text, passage.span, 110)} stands in the article without “said” or “according to”. ${worded(material, 'Not every statement has a source besides the reporter, and that alone does not make it doubtful.', 'The reporter says it. That alone does not make it wrong.')}`,
            control: true,
            right: [reporter],
            wrong,
            last: reporter,
          },
          random,
        ),
      },
    ];
  });
