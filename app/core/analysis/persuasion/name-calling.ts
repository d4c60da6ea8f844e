import type { Token } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { AMBIGUOUS, INSULTS, LABEL_PHRASES, POINTED } from './lexicon/labels.ts';
import { STRONG_ADJECTIVES } from './lexicon/loaded-adjectives.ts';
import { STRONG_NOUNS } from './lexicon/loaded-nouns.ts';
import { isSpeech, matchesOf, type Passage, trimSpan } from './passage.ts';
import type { Candidate } from './rule.ts';

const does = 'puts a label on people instead of saying what they did';
const thingDoes = 'puts a picture full of feeling in the place of a plain description';

const singular = ({ lower, lemma }: Token): string => (INSULTS.has(lower) ? lower : lemma);

/** "called X “…”": the quoted words are a label. */
const CALLED =
  /\b(?:call(?:ed|s|ing)?|label(?:l?ed|s|ling)?|dub(?:bed|s)|brand(?:ed|s|ing)|denounc(?:ed|es|ing)|dismiss(?:ed|es|ing)|describ(?:ed|es|ing)|derid(?:ed|es|ing)|mock(?:ed|s|ing)|branded|slammed|blasted|referr(?:ed|ing) to|refers to|put|nicknamed)\b([^.?!\n"]{2,50}?(?<! to| in| for| of| from| with| on))(?: as| at)? (["'])(?=\w)([^"\n]{3,60}?)\2/g;

/** Verbs of calling that leave no doubt what the quoted words are for. */
const HOSTILE = /^(?:call|label|dub|brand|denounc|dismiss|derid|mock|slam|blast|nicknam)/;

const PEOPLE =
  /\b(?:him|her|them|us|me|you|people|members?|majority|opponents?|critics?|protesters?|demonstrators?|leaders?|officials?|senators?|councill?ors?|council|party|government|workers?|voters?|journalists?|reporters?|media|migrants?|residents?|men|women|group|owners?|bosses|company|police|mayor|president|minister|rivals?)\b/;

const NEUTRAL =
  /^(?:an? )?(?:good|fair|positive|credible|reasonable|routine|accurate|welcome|important|standard|unlikely|fine|not |very |no )/;

const fromLexicon = (passage: Passage): Candidate[] =>
  passage.article.tokens.flatMap((token, at, tokens) => {
    if (token.tag !== 'NOUN' && token.tag !== 'PROPN') return [];
    const label = singular(token);
    if (!INSULTS.has(label)) return [];
    const before = tokens[at - 1];
    const described =
      before?.tag === 'ADJ' ||
      (before?.tag === 'NOUN' && !AMBIGUOUS.has(label)) ||
      before?.lower === '’s' ||
      before?.lower === "'s";
    const start = described && before && before.tag !== 'PART' ? before.span[0] : token.span[0];
    const span: Span = [start, token.span[1]];
    const speech = isSpeech(passage, span);
    const owner = before?.text === '’s' || before?.lower === "'s" || before?.tag === 'PART';
    const aimed = described || owner || ['of', 'in', 'with'].includes(tokens[at + 1]?.lower ?? '');
    const named = token.tag === 'PROPN' && at > 0 && token.text !== token.lower;
    const confidence =
      (AMBIGUOUS.has(label) ? (!speech ? 0.34 : aimed ? 0.56 : 0.44) : speech ? 0.72 : 0.58) -
      (named ? 0.25 : 0);
    return [{ technique: 'name-calling', span, confidence, does } as const];
  });

const fromPhrases = (passage: Passage): Candidate[] =>
  matchesOf(LABEL_PHRASES, passage.plain).map((match) => {
    const span: Span = [match.index, match.index + match[0].length];
    return { technique: 'name-calling', span, confidence: isSpeech(passage, span) ? 0.72 : 0.58, does };
  });

const fromPointing = (passage: Passage): Candidate[] =>
  matchesOf(POINTED, passage.plain).flatMap((match): Candidate[] => {
    const span: Span = [match.index, match.index + match[0].length];
    return isSpeech(passage, span) ? [{ technique: 'name-calling', span, confidence: 0.54, does }] : [];
  });

/** How sure it is that the quoted words are a label: names and plain single words mostly are none. */
const weight = (words: string, original: string, hostile: boolean): number => {
  const parts = words.split(/[\s-]+/);
  const charged = parts.some((word) =>
    [word, word.replace(/s$/, '')].some(
      (form) => INSULTS.has(form) || STRONG_ADJECTIVES.has(form) || STRONG_NOUNS.has(form),
    ),
  );
  if (charged) return 0.72;
  if (!hostile || !/^(?:an? |the )?(?:\w[\w-]* ){3,}/.test(words)) return parts.length === 1 ? 0.4 : 0.46;
  const capitals = original.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals > 1 || (capitals === 1 && parts.length < 3)) return 0.38;
  return parts.length === 1 ? 0.44 : 0.62;
};

const fromCalling = (passage: Passage): Candidate[] =>
  matchesOf(CALLED, passage.plain).flatMap((match): Candidate[] => {
    const [all, object = '', , words = ''] = match;
    if (NEUTRAL.test(words) || words.split(' ').length > 8) return [];
    const end = match.index + all.length - 1;
    const { text } = passage.article;
    const span = trimSpan(text, [end - words.length, end]);
    const confidence = weight(words.replace(/[.,;!?]+$/, ''), text.slice(...span), HOSTILE.test(all));
    const people =
      PEOPLE.test(object) || /\p{Lu}\w+$/u.test(text.slice(match.index, end - words.length - 1).trim());
    return [
      people
        ? { technique: 'name-calling', span, confidence, does }
        : { technique: 'loaded-language', span, confidence, does: thingDoes },
    ];
  });

/** Labels for people: insults, ready-made phrases, and what somebody is called in quotation marks. */
export const findNameCalling = (passage: Passage): Candidate[] => [
  ...fromLexicon(passage),
  ...fromPhrases(passage),
  ...fromCalling(passage),
  ...fromPointing(passage),
];
