import type { Wording } from '../../blueprint.ts';

export type Tone =
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
const OLDER: Record<Tone, { text: string; because: string }> = {
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
    text: 'It presents the words as worked out, not yet known.',
    because: 'marks the content as worked out rather than known',
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
export const EXAMPLE: Record<Tone, string> = {
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
  [/^(?:confirm(?:s|ed)?|point(?:s|ed) out|reveal(?:s|ed)?|not(?:es|ed))$/u, 'vouch'],
  [/^(?:have |has |had )?(?:vow(?:s|ed)?|pledg(?:es|ed)|promis(?:es|ed))$/u, 'pledge'],
  [/^(?:predict(?:s|ed)?|forecast(?:s|ed)?|estimat(?:es|ed))$/u, 'forecast'],
  [/^(?:lament(?:s|ed)?|bemoan(?:s|ed)?)$/u, 'complaint'],
  [/^(?:den(?:y|ies|ied))$/u, 'deny'],
  [/^(?:have |has |had )?(?:argu(?:es|ed)|counter(?:s|ed)?)$/u, 'dispute'],
  [/^(?:have |has |had )?(?:urg(?:es|ed)|call(?:s|ed) (?:for|on)|appeal(?:s|ed) to)$/u, 'urge'],
  [/^(?:have |has |had )?(?:accus(?:es|ed)|blam(?:es|ed))$/u, 'charge'],
  [
    /^(?:have |has |had )?(?:stress(?:es|ed)|emphasi[sz](?:es|ed)|underlin(?:es|ed)|underscor(?:es|ed))$/u,
    'stress',
  ],
  [/^(?:have |has |had )?(?:suggest(?:s|ed)|hint(?:s|ed))$/u, 'hint'],
];

export const toneOf = (cue: string): Tone | null => VERBS.find(([verb]) => verb.test(cue))?.[1] ?? null;
/** Which others to offer beside each. */
export const CONTRASTS: Record<Tone, readonly Tone[]> = {
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

/** The same for younger classes. */
const YOUNGER: Record<Tone, string> = {
  neutral: 'It only tells you that they said it.',
  doubt: 'It hints that it may be untrue.',
  concede: 'It makes it sound hard to say.',
  alarm: 'It makes it sound like danger.',
  vouch: 'It makes it sound proved.',
  pledge: 'It makes it sound like a promise.',
  forecast: 'It shows that it was worked out.',
  complaint: 'It makes the speaker sound sad.',
  deny: 'It shows that others say the opposite.',
  dispute: 'It shows that others disagree.',
  urge: 'It makes it sound like a demand.',
  charge: 'It shows that somebody gets the blame.',
  stress: 'It makes it sound most important.',
  hint: 'It makes the speaker sound unsure.',
};

export const addedBy = (tone: Tone, wording: Wording): string =>
  wording === 'younger' ? YOUNGER[tone] : OLDER[tone].text;
export const becauseOf = (tone: Tone): string => OLDER[tone].because;
