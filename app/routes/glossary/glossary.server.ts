import { IPA_DEVICES, IPA_IDS } from '#app/core/analysis/persuasion/ipa.ts';
import { type Family, TECHNIQUE_IDS, TECHNIQUES } from '#app/core/analysis/persuasion/techniques.ts';
import { MOVE_IDS, MOVES } from '#app/core/analysis/recruitment/moves.ts';
import { SKILL_IDS, SKILLS } from '#app/core/question/skills.ts';

type Term = { id: string; name: string; definition: string; note?: string };

const term = (id: string, name: string, definition: string, note?: string): Term =>
  note === undefined ? { id, name, definition } : { id, name, definition, note };

const FAMILIES: readonly [Family, string][] = [
  ['attack on reputation', 'Attack on reputation'],
  ['justification', 'Justification'],
  ['simplification', 'Simplification'],
  ['distraction', 'Distraction'],
  ['call', 'Call'],
  ['manipulative wording', 'Manipulative wording'],
];

const SOURCES: Term[] = [
  term(
    'source-named',
    'Named person',
    'Somebody with a name, so that readers can find out who it is.',
    'Still ask: what does this person want?',
  ),
  term(
    'source-unnamed',
    'Unnamed person',
    'Somebody the writer knows and does not name: “an official”.',
    'Ask why there is no name, and whether others say the same.',
  ),
  term(
    'source-organization',
    'Organization',
    'An office, a company or a group that speaks as one.',
    'Ask what is good for it.',
  ),
  term(
    'source-document',
    'Document',
    'A report, a law, a letter: something that can be read again.',
    'Ask who wrote it, and when.',
  ),
  term(
    'source-character',
    'Character',
    'A person in a film or an advertisement. Somebody wrote the lines.',
    'Ask who wrote them, and for whom.',
  ),
  term(
    'source-none',
    'No source',
    'The article says it itself.',
    'Fine for what everybody can check; otherwise ask how the writer knows.',
  ),
  term(
    'source-silent',
    'No reply',
    '“Did not respond” means that somebody was asked.',
    'Silence is no answer: it admits nothing.',
  ),
  term(
    'source-missing',
    'Missing voice',
    'Somebody the article talks about and never lets speak.',
    'Ask what they would say.',
  ),
];

const VOICES: Term[] = [
  term('voice-reporter', 'The reporter', 'The words are the article’s own.'),
  term(
    'voice-source',
    'A source',
    'The article quotes somebody or retells what they say. To quote is not to agree.',
  ),
  term(
    'voice-depicted',
    'A message',
    'The article describes a film, a poster or a post. The persuading is the message’s, not the article’s.',
  ),
];

const VERBS = [
  {
    words: 'said, told, added',
    does: 'Neutral: reports the words and no more.',
    ask: 'Who is it, and how do they know?',
  },
  {
    words: 'claimed, alleged',
    does: 'Keeps a distance: it has not been checked.',
    ask: 'What would show that it is so?',
  },
  {
    words: 'argued, insisted, maintained',
    does: 'Shows that others see it differently.',
    ask: 'Who says otherwise?',
  },
  {
    words: 'admitted, conceded, acknowledged',
    does: 'Suggests that the speaker would rather not say it.',
    ask: 'Was it a secret, or is that the writer’s idea?',
  },
  { words: 'denied, rejected', does: 'Answers a charge.', ask: 'What is the charge, and who makes it?' },
  {
    words: 'warned',
    does: 'Announces a danger.',
    ask: 'How likely is it, and who gains if people are afraid?',
  },
  {
    words: 'vowed, promised',
    does: 'Speaks of what is to come, which nobody can check yet.',
    ask: 'Did they keep earlier promises?',
  },
  {
    words: 'revealed, disclosed, pointed out',
    does: 'Takes it for true.',
    ask: 'Does the article show that it is?',
  },
  {
    words: 'according to',
    does: 'Neutral: names where it comes from.',
    ask: 'Does anybody else confirm it?',
  },
  { words: 'reportedly, is said to', does: 'Leaves out who says it.', ask: 'Who reports it?' },
];

/** All that the glossary explains, in plain words. */
export const glossary = {
  sources: SOURCES,
  verbs: VERBS,
  voices: VOICES,
  families: FAMILIES.map(([family, name]) => ({
    name,
    techniques: TECHNIQUE_IDS.map((id) => TECHNIQUES[id])
      .filter((technique) => technique.family === family)
      .map(({ id, name, definition, effect }) =>
        term(id, name, definition, `It asks the reader to ${effect}.`),
      ),
  })),
  devices: IPA_IDS.map((id) => IPA_DEVICES[id]).map(({ id, name, definition, effect }) =>
    term(`device-${id}`, name, definition, `It asks the reader to ${effect}.`),
  ),
  moves: MOVE_IDS.map((id) => MOVES[id]).map(({ id, name, definition }) =>
    term(`move-${id}`, name, definition),
  ),
  skills: SKILL_IDS.map((id) => SKILLS[id]),
};
