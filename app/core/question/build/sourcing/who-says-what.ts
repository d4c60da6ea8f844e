import { type Candidate, matchFrom } from '../item/draft.ts';
import { handedBy } from '../material/handed-by.ts';
import { spokenAt } from '../material/how-found.ts';
import { askable, type Material, proofOf } from '../material/material.ts';
import { sameParty } from '../material/parties.ts';
import { capital, excerpt, inside } from '../material/phrase.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';

type Asked = ReturnType<typeof askable>[number];

/** Three or four quotations to their speakers, and one speaker too many. */
export const whoSaysWhat = (material: Material, random: Random): Candidate[] => {
  const pool = random.shuffle(
    askable(material).filter(
      ({ attribution, source, content }) =>
        attribution.quotation === 'direct' && source.kind !== 'document' && content.text.length < 150,
    ),
  );
  const people: Asked[] = [];
  for (const one of pool) {
    if (people.some(({ source }) => source.id === one.source.id || sameParty(source, one.source))) continue;
    people.push(one);
  }
  if (people.length < 4) return [];
  const shown = people.slice(0, Math.min(4, people.length - 1));
  const answers = random
    .shuffle([...shown, people[shown.length] as Asked])
    .map(({ source }, index) => ({ id: `a${index + 1}`, text: capital(inside(source.label)), source }));
  const target = (id: string): string => answers.find(({ source }) => source.id === id)?.id ?? '';
  return [
    {
      uses: shown.flatMap((one) => [`attribution:${one.attribution.id}`, spokenAt(material, one)]),
      quality: 0.6,
      question: matchFrom(
        {
          skill: 'identify-source',
          stem: random.pick([
            worded(
              material,
              'Match each quotation with the one who says it. One name is left over.',
              'Who says each of these? One name is left over.',
            ),
            'Who says what in this article? One name is left over.',
          ]),
          evidence: shown.flatMap(({ attribution, content }) => [content, proofOf(material, attribution)]),
          explanation:
            'Each speaker is found through the words round the quotation, such as “said” or “according to”, even when a pronoun stands there in place of the name.',
          targets: answers.map(({ id, text }) => ({ id, text })),
          items: shown.map(({ attribution, source, content }) => ({
            text: excerpt(material.text, content.span, 150),
            target: target(source.id),
            feedback: `This is said by ${inside(source.label)}${handedBy(material, attribution)}`,
            traps: Object.fromEntries(
              answers
                .filter(({ id }) => id !== target(source.id))
                .map(({ id }) => [id, 'nearest-name-is-speaker' as const]),
            ),
          })),
        },
        random,
      ),
    },
  ];
};
