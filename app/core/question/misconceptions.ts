/** Named confusions. Each wrong option stands for one, so that the results page can count them. */
export const MISCONCEPTION_IDS = [
  'sibling-technique',
  'right-technique-wrong-voice',
  'quoting-is-endorsing',
  'named-is-independent',
  'no-source-is-false',
  'nearest-name-is-speaker',
  'number-is-proof',
  'no-reply-is-guilt',
  'sees-persuasion-everywhere',
  'misses-persuasion',
  'unnamed-is-lying',
  'mention-is-speaking',
  'organization-is-person',
  'claim-is-fact',
  'verb-is-neutral',
  'strong-word-is-information',
  'sibling-move',
  'subject-is-audience',
  'sender-is-neutral',
  'says-everything',
  'wrong-order',
  'official-is-verified',
  'forecast-is-fact',
  'judgement-is-fact',
  'fact-is-judgement',
  'loudest-is-only',
  'retelling-is-quoting',
] as const;
export type MisconceptionId = (typeof MISCONCEPTION_IDS)[number];

/** `name` heads a row of results; `explain` says to the teacher what the student probably thinks. */
export type Misconception = { id: MisconceptionId; name: string; explain: string };

const entry = (id: MisconceptionId, name: string, explain: string): Misconception => ({ id, name, explain });

export const MISCONCEPTIONS: Record<MisconceptionId, Misconception> = {
  'sibling-technique': entry(
    'sibling-technique',
    'Mixes up similar techniques',
    'Sees that the wording persuades, but takes one technique for a related one.',
  ),
  'right-technique-wrong-voice': entry(
    'right-technique-wrong-voice',
    'Right technique, wrong voice',
    'Sees the technique, but gives it to somebody who did not use it.',
  ),
  'quoting-is-endorsing': entry(
    'quoting-is-endorsing',
    'Quoting is endorsing',
    'Thinks that an article agrees with whatever it quotes or describes.',
  ),
  'named-is-independent': entry(
    'named-is-independent',
    'Named is independent',
    'Thinks that a source with a name has no stake in the matter.',
  ),
  'no-source-is-false': entry(
    'no-source-is-false',
    'No source means false',
    'Takes a statement without a source for an untrue one.',
  ),
  'nearest-name-is-speaker': entry(
    'nearest-name-is-speaker',
    'Nearest name is the speaker',
    'Gives the words to whoever is named close by.',
  ),
  'number-is-proof': entry(
    'number-is-proof',
    'A number is proof',
    'Takes a figure for checked because it is a figure.',
  ),
  'no-reply-is-guilt': entry('no-reply-is-guilt', 'No reply is guilt', 'Takes silence for an admission.'),
  'sees-persuasion-everywhere': entry(
    'sees-persuasion-everywhere',
    'Sees persuasion everywhere',
    'Takes a plain statement for a technique.',
  ),
  'misses-persuasion': entry(
    'misses-persuasion',
    'Misses the persuasion',
    'Takes persuasive wording for a plain statement.',
  ),
  'unnamed-is-lying': entry(
    'unnamed-is-lying',
    'Unnamed is lying',
    'Thinks that a source without a name must be making it up.',
  ),
  'mention-is-speaking': entry(
    'mention-is-speaking',
    'Being mentioned is speaking',
    'Takes somebody the article talks about for somebody it talked to.',
  ),
  'organization-is-person': entry(
    'organization-is-person',
    'Mixes up kinds of source',
    'Takes an organization, a document, an unnamed or a named person for one another.',
  ),
  'claim-is-fact': entry(
    'claim-is-fact',
    'A claim is a fact',
    'Takes what somebody asserts for something the article has checked.',
  ),
  'verb-is-neutral': entry(
    'verb-is-neutral',
    'Misreads the reporting verb',
    'Does not hear what the verb adds to “said”.',
  ),
  'strong-word-is-information': entry(
    'strong-word-is-information',
    'A strong word is information',
    'Keeps the feeling and takes it for part of the fact.',
  ),
  'sibling-move': entry(
    'sibling-move',
    'Mixes up similar appeals',
    'Sees an appeal, but takes one for another.',
  ),
  'subject-is-audience': entry(
    'subject-is-audience',
    'Subject is the audience',
    'Takes the people a message is about for the people it is meant for.',
  ),
  'sender-is-neutral': entry(
    'sender-is-neutral',
    'The sender gains nothing',
    'Overlooks what the sender gets out of it.',
  ),
  'says-everything': entry(
    'says-everything',
    'The message says it all',
    'Thinks that a pitch tells you what you need to decide.',
  ),
  'wrong-order': entry(
    'wrong-order',
    'Loses the order of the pitch',
    'Does not see how one step prepares the next.',
  ),
  'official-is-verified': entry(
    'official-is-verified',
    'Official means verified',
    'Thinks that officials’ statements need no checking.',
  ),
  'forecast-is-fact': entry(
    'forecast-is-fact',
    'A forecast is a fact',
    'Takes what somebody expects for something that has happened.',
  ),
  'judgement-is-fact': entry(
    'judgement-is-fact',
    'A judgement is a fact',
    'Takes what somebody finds good or bad for something that can be looked up.',
  ),
  'fact-is-judgement': entry(
    'fact-is-judgement',
    'It is all opinion',
    'Takes a statement that can be checked for somebody’s view.',
  ),
  'loudest-is-only': entry(
    'loudest-is-only',
    'Overlooks who speaks most',
    'Does not notice how much of an article rests on one voice.',
  ),
  'retelling-is-quoting': entry(
    'retelling-is-quoting',
    'Mixes up quoting and retelling',
    'Takes the reporter’s retelling for a speaker’s exact words, or the other way round.',
  ),
};
