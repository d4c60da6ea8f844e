import type { SourceKind } from '../../../analysis/finding.ts';
import { type Answer, type Candidate, choiceFrom } from '../item/draft.ts';
import { handedBy } from '../material/handed-by.ts';
import { askable, type Material, proofOf } from '../material/material.ts';
import { inside, quoteInside, startsLow } from '../material/phrase.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';

type Asked = Exclude<SourceKind, 'character'>;

/** What a reader can do with each kind of source. */
const KINDS: Record<Asked, { text: string; is: string; next: string }> = {
  named: {
    text: 'A person who is named',
    is: 'a person with a name',
    next: 'A name lets readers find out who is speaking.',
  },
  unnamed: {
    text: 'Somebody who is not named',
    is: 'somebody without a name',
    next: 'Without a name readers depend on the reporter’s judgement of the source.',
  },
  organization: {
    text: 'An organization or office',
    is: 'an organization, not a person',
    next: 'Readers can ask the organization, but do not learn who there decided to say it.',
  },
  document: {
    text: 'A document or record',
    is: 'something written down',
    next: 'Readers may be able to look it up themselves.',
  },
};
const IDS = Object.keys(KINDS) as Asked[];

const STEMS = {
  older: [
    'Find this in the article. What kind of source stands behind it?',
    'Look this up in the article. What kind of source is it based on?',
    'What kind of source does the article have for this?',
  ],
  younger: [
    'Find this in the article. Who or what is it from?',
    'Look this up. What kind of source is it from?',
    'Who or what tells us this?',
  ],
} as const;

/** What kind of source stands behind one statement? The statement is shown without its frame. */
export const sourceKind = (material: Material, random: Random): Candidate[] =>
  askable(material).flatMap(({ attribution, source, content }) => {
    const kind = attribution.speakerKind;
    if (kind === 'character' || kind !== source.kind) return [];
    const label = inside(source.label);
    const proof = proofOf(material, attribution);
    const shown = `The source is ${label}${handedBy(material, attribution)}`;
    const right: Answer = {
      text: KINDS[kind].text,
      feedback: `Yes: ${label}, ${KINDS[kind].is}. ${KINDS[kind].next}`,
    };
    const none: Answer = {
      text: 'No source: the reporter states it',
      feedback: `The reporter hands it on. ${shown}`,
      misconception: 'claim-is-fact',
    };
    const wrong: Answer[] = IDS.filter((one) => one !== kind)
      .slice(0, 2)
      .map((one) => ({
        text: KINDS[one].text,
        feedback: `${shown} That is ${KINDS[kind].is}.`,
        misconception: 'organization-is-person' as const,
      }));
    const asked = startsLow(content.text)
      ? {
          stem: `The article ${worded(material, 'reports', 'says')} that ${quoteInside(material.text, content.span, 240)}. ${worded(material, 'What kind of source is that based on?', 'Who or what is that from?')}`,
        }
      : {
          stem: random.pick<string>(STEMS[material.wording]),
          passage: content,
        };
    return [
      {
        // Two of these in a quiz are enough: one on a source that can be asked by name, one on another.
        uses: [`attribution:${attribution.id}`, `kind:${kind === 'named' || kind === 'organization'}`],
        ...(startsLow(content.text) ? {} : { stems: STEMS[material.wording] }),
        quality: kind === 'named' ? 0.25 : 0.6,
        question: choiceFrom(
          {
            skill: 'classify-source',
            ...asked,
            evidence: [content, proof],
            explanation: `${shown} ${KINDS[kind].next}`,
            difficulty: kind === 'named' ? 'easy' : 'medium',
            right: [right],
            wrong: [...wrong, none],
            last: none,
          },
          random,
        ),
      },
    ];
  });
