import {
  articleOf,
  bareName,
  bodyName,
  headOf,
  isBody,
  isName,
  modifiers,
  nameEnding,
  nounPhrase,
  STOPS,
  segments,
  singular,
  titleBefore,
  wordsOf,
} from '../clause/noun-phrase.ts';
import type { Run } from '../drafts/draft.ts';
import { KIN } from '../lexicon/people-words.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS } from '../lexicon/source-words.ts';
import type { Reading } from '../reading.ts';
import { tokenAt } from '../reading.ts';

/** What the words that name a speaker say about who it is. */
export type Mention = {
  kind: 'pronoun' | 'name' | 'role' | 'organization' | 'document' | 'other';
  /** A person's or body's proper name without titles. */
  name: string | null;
  /** The main noun, singular and lower case; the pronoun itself for pronouns. */
  head: string;
  modifiers: ReadonlySet<string>;
  plural: boolean;
  article: 'the' | 'a' | 'possessive' | 'this' | 'none';
  /** The noun phrase without what follows a comma, a relative pronoun or a participle. */
  phrase: string;
  /** The article's words for what the speaker is: an appositive, or the title before the name. */
  role: string | null;
  /** Evidence in the words themselves that a name is a person's or a body's. */
  hint: 'person' | 'organization' | null;
  at: number;
};

const PRONOUNS = /^(?:he|she|it|they|i|we|you|who|his|her|their|its|my|our|this|that|him|them)$/;

/** Reads what the words that name a speaker say about who it is. */
export function readMention(reading: Reading, run: Run): Mention {
  const parts = segments(reading, run);
  const main = parts[0] ?? run;
  const first = tokenAt(reading, main[0]);
  const bare = first.lower.replace(/[’'](?:m|ve|re|d|ll)$/, '');
  if (main[0] === main[1] && PRONOUNS.test(bare)) return pronoun(bare, run);
  const phrase = nounPhrase(reading, main);
  const head = headOf(reading, phrase);
  const apposed = parts.slice(1).find((part) => isName(reading, part));
  const described = parts
    .slice(1)
    .find(
      (part) =>
        !isName(reading, part) &&
        /^(?:a|an|the|its|his|her|their|former|[a-z]\w+)$/.test(tokenAt(reading, part[0]).text) &&
        !STOPS.test(tokenAt(reading, part[0]).lower) &&
        tokenAt(reading, part[0]).tag !== 'VERB',
    );
  const relative =
    parts.some((part) => tokenAt(reading, part[0]).lower === 'who') ||
    tokenAt(reading, phrase[1] + 1).lower === 'who';
  const age = parts.some((part) => part[0] === part[1] && tokenAt(reading, part[0]).tag === 'NUM');
  const base = {
    article: articleOf(reading, phrase),
    modifiers: modifiers(reading, phrase, head),
    phrase: wordsOf(reading, phrase),
    at: run[0],
  };
  const headToken = tokenAt(reading, head);
  const lower = singular(headToken.lower, headToken.tag === 'NOUN' ? headToken.lemma : headToken.lower);
  const plural =
    headToken.lower !== lower ||
    /^(?:people|police|men|women|children|some|many|others|both|two|three|most)$/.test(headToken.lower) ||
    (tokenAt(reading, phrase[0]).tag === 'NUM' &&
      headToken.lower !== 'one' &&
      tokenAt(reading, phrase[0]).lower !== 'one' &&
      headToken.tag !== 'PROPN');
  if (apposed && !DOCUMENT_NOUNS.has(lower)) {
    const hint =
      ORGANIZATION_NOUNS.has(lower) || lower === 'maker'
        ? 'organization'
        : ROLE_NOUNS.has(lower)
          ? 'person'
          : null;
    return {
      ...base,
      kind: 'name',
      name: bareName(reading, apposed),
      head: lower,
      plural,
      role: wordsOf(reading, phrase),
      hint,
    };
  }
  const role = described ? wordsOf(reading, described) : null;
  if (headToken.tag === 'PROPN' && !commonNoun(reading, phrase, head, lower)) {
    const name = bodyName(reading, phrase, nameEnding(reading, phrase, head));
    const title = titleBefore(reading, phrase, name[0]);
    const words = wordsOf(reading, name);
    const roleHead = described ? headOf(reading, nounPhrase(reading, described)) : -1;
    const roleNoun =
      roleHead >= 0 ? singular(tokenAt(reading, roleHead).lower, tokenAt(reading, roleHead).lemma) : '';
    const body = isBody(words) || base.article === 'the' || ORGANIZATION_NOUNS.has(roleNoun);
    const person = relative || age || ROLE_NOUNS.has(roleNoun) || title !== null;
    const hint = person && !isBody(words) ? 'person' : body ? 'organization' : person ? 'person' : null;
    return {
      ...base,
      kind: 'name',
      name: words,
      head: headToken.lower,
      plural: false,
      role: role ?? title,
      hint,
    };
  }
  const kind =
    DOCUMENT_NOUNS.has(lower) || DOCUMENT_NOUNS.has(headToken.lower)
      ? 'document'
      : ROLE_NOUNS.has(lower) ||
          KIN.has(lower) ||
          ROLE_NOUNS.has(headToken.lower) ||
          (/(?:er|or|ist|ian|man|woman|ant|ent|eer)s?$/.test(headToken.lower) &&
            !ORGANIZATION_NOUNS.has(lower) &&
            !/(?:ment|[cvt]ent|number|water|power|paper|order|matter|center|dinner|winter|summer|corner|weather|computer|driver's|river|tower|border|paper|chapter|silver|paint|point|front|print|plant)s?$/.test(
              headToken.lower,
            ) &&
            !isBody(headToken.text))
        ? 'role'
        : ORGANIZATION_NOUNS.has(lower) || isBody(headToken.text)
          ? 'organization'
          : 'other';
  return {
    ...base,
    kind,
    name: null,
    head: lower,
    plural,
    role,
    hint: kind === 'role' ? 'person' : kind === 'organization' ? 'organization' : null,
  };
}

/** "Officials", "The President": a capital makes no name of a word that says what somebody is. */
function commonNoun(reading: Reading, [first]: Run, head: number, lower: string): boolean {
  const listed =
    ROLE_NOUNS.has(lower) ||
    ROLE_NOUNS.has(tokenAt(reading, head).lower) ||
    ORGANIZATION_NOUNS.has(lower) ||
    DOCUMENT_NOUNS.has(lower);
  if (!listed || (tokenAt(reading, head - 1).tag === 'PROPN' && head > first)) return false;
  if (
    isBody(tokenAt(reading, head).text) &&
    /^\p{Lu}/u.test(tokenAt(reading, head).text) &&
    tokenAt(reading, head + 1).lower === 'of' &&
    !ORGANIZATION_NOUNS.has(lower)
  )
    return false;
  return (
    head === first || tokenAt(reading, head - 1).tag === 'DET' || /^\p{Ll}/u.test(tokenAt(reading, head).text)
  );
}

const pronoun = (word: string, run: Run): Mention => ({
  kind: 'pronoun',
  name: null,
  head: word,
  modifiers: new Set(),
  plural: /^(?:they|we|their|our)$/.test(word),
  article: 'none',
  phrase: word,
  role: null,
  hint: null,
  at: run[0],
});
