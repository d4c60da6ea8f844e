import { type Answer, type Candidate, choiceFrom } from '../item/draft.ts';
import { KEYED, type Material, proofOf } from '../material/material.ts';
import { mentioned } from '../material/mentioned.ts';
import { couldBeSame, sameParty } from '../material/parties.ts';
import { capital, inside, quoteEnding } from '../material/phrase.ts';
import type { Random } from '../random.ts';

const LEAST = 4;
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** Whose words carry the article? Asked where one source speaks at least twice as often as the next. */
export const mainVoice = (material: Material, random: Random): Candidate[] => {
  const { sources, attributions } = material.analysis;
  const speakers = sources
    .filter(({ kind }) => kind !== 'character')
    .map((source) => ({
      source,
      said: attributions.filter((one) => one.sourceId === source.id && one.confidence >= KEYED),
    }))
    .sort((a, b) => b.said.length - a.said.length);
  const [first, second] = speakers;
  if (!first || first.said.length < LEAST || first.said.length < 2 * (second?.said.length ?? 0)) return [];
  const label = inside(first.source.label);
  const total = speakers.reduce((sum, { said }) => sum + said.length, 0);
  const others = speakers.slice(1).filter(({ source }) => !sameParty(source, first.source));
  const wrong: Answer[] = [
    ...others
      .filter(({ source }, index) => !others.slice(0, index).some((one) => sameParty(one.source, source)))
      .map(({ source, said }) => ({
        text: capital(inside(source.label)),
        feedback: `The article reports ${inside(source.label)} ${times(said.length)}, but ${label} ${times(first.said.length)}.`,
        misconception: 'loudest-is-only' as const,
      })),
    ...mentioned(material)
      .filter(({ name }) => !sources.some((source) => couldBeSame(source.label, name)))
      .map(({ name }) => ({
        text: name,
        feedback: `The article mentions ${name} and reports no words of theirs; it reports ${label} ${times(first.said.length)}.`,
        misconception: 'mention-is-speaking' as const,
      })),
  ].slice(0, 3);
  if (wrong.length < 2) return [];
  const shown = first.said.map((one) => proofOf(material, one));
  const [start] = shown;
  return [
    {
      uses: [`voice:${first.source.id}`],
      quality: 0.7,
      question: choiceFrom(
        {
          skill: 'weigh-source',
          stem: random.pick([
            'Go through the article and count: whose words does it report most often?',
            'On whose words does this article lean most?',
          ]),
          evidence: shown.slice(0, 4),
          explanation: `Of ${total} statements that the article hands to somebody, ${first.said.length} come from ${label}${start ? `, the first at ${quoteEnding(material.text, start.span, 80)}` : '.'} A story told mostly by one voice is not wrong, but it is one view: ask who could tell it otherwise.`,
          difficulty: 'easy',
          right: [
            {
              text: capital(label),
              feedback: `Yes: ${first.said.length} of ${total} reported statements come from ${label}.`,
            },
          ],
          wrong,
        },
        random,
      ),
    },
  ];
};
