import { isContact } from '../contact.ts';
import { type Answer, type Candidate, choiceFrom } from '../item/draft.ts';
import type { Random } from '../random.ts';
import { KEYED, type Material, sentencesRound, sourceOf } from './material.ts';
import { mentioned } from './mentioned.ts';
import { couldBeSame, sameParty } from './parties.ts';
import { bare, capital, evidenceOf, inside, quoteEnding, wordCount } from './phrase.ts';
import { worded } from './worded.ts';

const SURE = Math.max(KEYED, 0.75);

/** A sentence that hands its words to “he”, “she” or “they”: to whom, stands before it. */
export const whoIsMeant = (material: Material, random: Random): Candidate[] =>
  material.analysis.attributions.flatMap((attribution): Candidate[] => {
    const { source: at, cue, confidence } = attribution;
    const source = sourceOf(material, attribution.sourceId);
    if (at === null || cue === null || source === null || confidence < SURE || source.kind !== 'named')
      return [];
    const pronoun = material.text.slice(...at);
    const span = bare(
      material.text,
      sentencesRound(material, [Math.min(at[0], cue[0]), Math.max(at[1], cue[1])]),
    );
    const passage = evidenceOf(material.text, span);
    const before = source.introduced.filter(([start]) => start < span[0]).at(-1);
    const isShown = couldBeSame(source.label, passage.text) || isContact(passage.text);
    if (!/^(?:he|she)$/iu.test(pronoun) || !before || isShown || wordCount(passage.text) > 40) return [];
    if (wordCount(passage.text) < 6) return [];
    const intro = evidenceOf(material.text, bare(material.text, sentencesRound(material, before)));
    const label = inside(source.label);
    const gap = (start: number): number => Math.abs(start - span[0]);
    const named = [
      ...material.analysis.sources
        .filter((one) => one.kind === 'named' && one.id !== source.id && !sameParty(one, source))
        .map((one) => ({
          name: one.label,
          at: Math.min(...one.introduced.map(([start]) => gap(start)), 99999),
        })),
      ...mentioned(material).map(({ name, span: [start] }) => ({ name, at: gap(start) })),
    ]
      .filter(
        ({ name }) => name.includes(' ') && !couldBeSame(name, source.label) && !passage.text.includes(name),
      )
      .sort((a, b) => a.at - b.at);
    const wrong = named
      .filter(({ name }, index) => !named.slice(0, index).some((one) => couldBeSame(one.name, name)))
      .slice(0, 3)
      .map(
        ({ name }): Answer => ({
          text: capital(inside(name)),
          feedback: `Go back sentence by sentence to the last person who speaks. “${capital(pronoun.toLowerCase())}” is ${label}: ${quoteEnding(material.text, intro.span, 110)}`,
          misconception: 'nearest-name-is-speaker',
        }),
      );
    if (wrong.length < 2) return [];
    const word = `“${pronoun.toLowerCase()}”`;
    const stems: readonly [string, ...string[]] = worded(
      material,
      [
        `Follow the chain back: whom does ${word} stand for in this sentence?`,
        `Somebody speaks here as ${word}. Who is it?`,
      ],
      [`Who is ${word} in this sentence?`, `Somebody is called ${word} here. Who is it?`],
    );
    return [
      {
        uses: [`attribution:${attribution.id}`, 'pronoun'],
        stems,
        quality: 0.65,
        question: choiceFrom(
          {
            skill: 'identify-source',
            stem: random.pick(stems),
            passage,
            evidence: [passage, intro],
            explanation: `${word.replace(/“(\p{L})/u, (_, letter: string) => `“${letter.toUpperCase()}`)} is ${label}, who was named before: ${quoteEnding(material.text, intro.span, 120)}`,
            difficulty: 'medium',
            right: [
              {
                text: capital(label),
                feedback: `Yes. The article named ${label} before: ${quoteEnding(material.text, intro.span, 110)}`,
              },
            ],
            wrong,
          },
          random,
        ),
      },
    ];
  });
