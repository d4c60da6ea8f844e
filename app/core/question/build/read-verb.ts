import type { Attribution } from '../../analysis/finding.ts';
import { contains, overlaps } from '../../article/span.ts';
import { isContact } from './contact.ts';
import { type Candidate, choiceFrom } from './draft.ts';
import { contentOf, KEYED, type Material, sentencesRound, sourceOf } from './material.ts';
import { bare, capital, evidenceOf, inside, quoteEnding, wordCount } from './phrase.ts';
import type { Random } from './random.ts';
import { DANGLING } from './stands-alone.ts';

type Tone =
  | 'neutral'
  | 'doubt'
  | 'concede'
  | 'alarm'
  | 'vouch'
  | 'pledge'
  | 'forecast'
  | 'complaint'
  | 'deny'
  | 'dispute'
  | 'urge'
  | 'charge'
  | 'stress'
  | 'hint';

/** What a reporting verb adds to “said”; each completes “It …” in an option of its own. */
const ADDS: Record<Tone, { text: string; because: string }> = {
  neutral: {
    text: 'It presents the words as spoken and adds no judgement.',
    because: 'leaves the judgement to the reader',
  },
  doubt: {
    text: 'It presents the words as one side’s version, not yet shown.',
    because: 'tells the reader that this is one side’s version and not yet shown',
  },
  concede: {
    text: 'It presents the words as something hard to own up to.',
    because: 'suggests that the speaker would have preferred not to say it',
  },
  alarm: {
    text: 'It presents the words as a sign of danger to come.',
    because: 'asks the reader to expect something bad',
  },
  vouch: {
    text: 'It presents the words as true and already settled.',
    because: 'lets the reader take the content as true',
  },
  pledge: {
    text: 'It presents the words as a promise to be kept.',
    because: 'turns the words into a promise',
  },
  forecast: {
    text: 'It presents the words as a guess about what is coming.',
    because: 'marks the content as something nobody can know yet',
  },
  complaint: {
    text: 'It presents the words as an expression of sorrow.',
    because: 'gives the words a feeling as well as a content',
  },
  deny: {
    text: 'It presents the words as an answer to an accusation.',
    because: 'tells the reader that somebody has said the opposite',
  },
  dispute: {
    text: 'It presents the words as one side of an argument.',
    because: 'tells the reader that others see it differently',
  },
  urge: {
    text: 'It presents the words as a push for somebody to act.',
    because: 'turns the words into a demand on somebody',
  },
  charge: {
    text: 'It presents the words as an attack on somebody’s conduct.',
    because: 'tells the reader that somebody is being blamed',
  },
  stress: {
    text: 'It presents the words as the point that matters most.',
    because: 'gives the words more weight than others',
  },
  hint: {
    text: 'It presents the words as a careful, unsure idea.',
    because: 'leaves open how sure the speaker is',
  },
};

/** The verb best known for each. */
const EXAMPLE: Record<Tone, string> = {
  neutral: 'said',
  doubt: 'claimed',
  concede: 'admitted',
  alarm: 'warned',
  vouch: 'confirmed',
  pledge: 'promised',
  forecast: 'predicted',
  complaint: 'lamented',
  deny: 'denied',
  dispute: 'argued',
  urge: 'urged',
  charge: 'accused',
  stress: 'stressed',
  hint: 'suggested',
};

const VERBS: [RegExp, Tone][] = [
  [/^(?:said|says|say|told|tells|wrote|writes)$/u, 'neutral'],
  [/^(?:claim(?:s|ed)?|alleg(?:es|ed)|insist(?:s|ed)?|purport(?:s|ed)?|contend(?:s|ed)?)$/u, 'doubt'],
  [/^(?:admit(?:s|ted)?|conced(?:es|ed)|acknowledg(?:es|ed)|confess(?:es|ed)?)$/u, 'concede'],
  [/^(?:have |has |had )?(?:warn(?:s|ed)?)$/u, 'alarm'],
  [/^(?:confirm(?:s|ed)?|point(?:s|ed) out|reveal(?:s|ed)?|not(?:es|ed)|noting)$/u, 'vouch'],
  [/^(?:have |has |had )?(?:vow(?:s|ed)?|pledg(?:es|ed)|promis(?:es|ed))$/u, 'pledge'],
  [/^(?:predict(?:s|ed)?|forecast(?:s|ed)?|estimat(?:es|ed))$/u, 'forecast'],
  [/^(?:lament(?:s|ed)?|bemoan(?:s|ed)?)$/u, 'complaint'],
  [/^(?:den(?:y|ies|ied)|reject(?:s|ed)?)$/u, 'deny'],
  [/^(?:have |has |had )?(?:argu(?:es|ed)|counter(?:s|ed)?)$/u, 'dispute'],
  [/^(?:have |has |had )?(?:urg(?:es|ed)|call(?:s|ed) (?:for|on)|appeal(?:s|ed) to)$/u, 'urge'],
  [/^(?:have |has |had )?(?:accus(?:es|ed)|blam(?:es|ed))$/u, 'charge'],
  [
    /^(?:have |has |had )?(?:stress(?:es|ed)|emphasi[sz](?:es|ed)|underlin(?:es|ed)|underscor(?:es|ed))$/u,
    'stress',
  ],
  [/^(?:have |has |had )?(?:suggest(?:s|ed)|hint(?:s|ed))$/u, 'hint'],
];

const toneOf = (cue: string): Tone | null => VERBS.find(([verb]) => verb.test(cue))?.[1] ?? null;
const CONTRASTS: Record<Tone, readonly Tone[]> = {
  neutral: ['doubt', 'vouch', 'alarm'],
  doubt: ['vouch', 'neutral', 'concede'],
  concede: ['doubt', 'neutral', 'pledge'],
  alarm: ['neutral', 'concede', 'doubt'],
  vouch: ['doubt', 'neutral', 'alarm'],
  pledge: ['neutral', 'doubt', 'vouch'],
  forecast: ['vouch', 'neutral', 'concede'],
  complaint: ['neutral', 'pledge', 'vouch'],
  deny: ['neutral', 'concede', 'vouch'],
  dispute: ['neutral', 'concede', 'vouch'],
  urge: ['neutral', 'concede', 'forecast'],
  charge: ['neutral', 'concede', 'pledge'],
  stress: ['neutral', 'concede', 'complaint'],
  hint: ['neutral', 'vouch', 'concede'],
};

/** Reported within somebody else’s words or within a message: whose verb it is could be argued about. */
const isRetold = (material: Material, { id, cue }: Attribution): boolean =>
  cue !== null &&
  (material.analysis.messages.some(({ span }) => contains(span, cue)) ||
    material.analysis.attributions.some(
      (other) => other.id !== id && other.content.some((content) => overlaps(content, cue)),
    ));

/** “Said” is asked about in some quizzes alone. */
const SAID_SHARE = 0.35;

export const readVerb = (material: Material, random: Random): Candidate[] => {
  const asksSaid = random.next() < SAID_SHARE;
  return material.analysis.attributions.flatMap((attribution) => {
    const { cue, source: at } = attribution;
    const source = sourceOf(material, attribution.sourceId);
    if (
      cue === null ||
      at === null ||
      source === null ||
      attribution.confidence < KEYED ||
      source.kind === 'character' ||
      source.kind === 'document' ||
      isRetold(material, attribution)
    )
      return [];
    const word = material.text.slice(cue[0], cue[1]).toLowerCase();
    const tone = toneOf(word);
    const sentence = bare(
      material.text,
      sentencesRound(material, [Math.min(cue[0], at[0]), Math.max(cue[1], at[1])]),
    );
    const words = material.text.slice(sentence[0], sentence[1]);
    if (tone === null || wordCount(words) > 45 || isContact(words)) return [];
    // “said” is a control, and only beside words that push nowhere themselves.
    if (
      tone === 'neutral' &&
      (!asksSaid ||
        attribution.quotation !== 'indirect' ||
        DANGLING.test(words) ||
        material.analysis.techniques.some(({ span }) => span[0] < sentence[1] && sentence[0] < span[1]))
    )
      return [];
    const verb = word.replace(/^(?:have|has|had) /u, '');
    const passage = evidenceOf(material.text, sentence);
    // A figure is worth a question about its source.
    const hasFigure = material.analysis.figures.some(({ span }) => overlaps(span, sentence));
    const last = verb;
    const does = `“${capital(last)}” ${ADDS[tone].because}: ${quoteEnding(material.text, contentOf(material, attribution).span, 90)}`;
    return [
      {
        uses: [`attribution:${attribution.id}`, `verb:${tone}`],
        quality: tone === 'neutral' ? (hasFigure ? 0.2 : 0.4) : 0.65,
        question: choiceFrom(
          {
            skill: 'read-verb',
            stem:
              tone === 'neutral'
                ? `The article reports the words of ${inside(source.label)} with “${last}”. What does that verb add?`
                : random.pick([
                    `The article could have written “said”. What does “${last}” add to the words of ${inside(source.label)}?`,
                    `The writer chose “${last}” over a plain “said”. What does the choice add?`,
                  ]),
            passage,
            evidence: [passage, evidenceOf(material.text, cue)],
            explanation: does,
            difficulty: tone === 'neutral' ? 'easy' : 'medium',
            control: tone === 'neutral',
            right: [{ text: ADDS[tone].text, feedback: `Yes. ${does}` }],
            wrong: CONTRASTS[tone].map((other) => ({
              text: ADDS[other].text,
              feedback: `That is what “${EXAMPLE[other]}” would do. ${does}`,
              misconception:
                tone === 'neutral' ? ('sees-persuasion-everywhere' as const) : ('verb-is-neutral' as const),
            })),
          },
          random,
        ),
      },
    ];
  });
};
