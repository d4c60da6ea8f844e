import type { Span } from '../../article/span.ts';
import { isSpeech, matchesOf, type Passage, speechAt, tokensIn, trimSpan } from './passage.ts';
import type { Candidate } from './rule.ts';

const does = 'is short and catchy, made to be repeated';

const CHANTED =
  /\b(?:chant(?:ed|s|ing)?|slogans?|mottos?|rallying cry|battle cry|hashtags?|tagline|catchphrase|(?:placards?|banners?|signs?|posters?|t-shirts?|stickers?|billboards?|cans?|flyers?|leaflets?)(?: [\w' ]{2,25})? (?:read|reads|reading|said|says|saying|say|that read|with|bearing|declar\w+|proclaim\w+|promis\w+))\b(?:[^.?!\n"]{0,45}?)(["'])(?=\w)([^"\n]{4,60}?)\1(?=[\s.,;!?)]|$)/g;
const READING =
  /(["'])(?=\w)([^"\n]{4,50}?)\1,? (?:they |the crowd |protesters |supporters |demonstrators |marchers )(?:chant|shout|yell|sang|cried)(?:ed|s)?\b/g;
/** Imperatives or noun phrases set against each other: "Do this, not that." "You're not X, you're Y." */
const BALANCED =
  /(?<=^|[.!?:"'\n] ?|, )(?:you(?:'re| are) not (?:just )?an? [\w -]{2,25}[,;.-] ?you(?:'re| are) an? [\w -]{2,25}|(?:it(?:'s| is) not (?:just )?an? [\w -]{2,25}[,;.-] ?it(?:'s| is) an? [\w -]{2,25})|\w+ it,? don't \w+ it|[\w']+ first, [\w' ]{2,20} second|no \w+,? no \w+(?=[.!"'])|(?:more|less|fewer) \w+,? (?:more|less|fewer) \w+(?=[.!"'])|one \w+, one \w+|hands off [\w' ]{3,20}|(\w+) \w+, \1 \w+(?:,? (?:and )?\1 \w+)?(?=[.!"'])|\w+ before \w+|\w+ for (?:all|everyone), \w+ for \w+|the hardest part of [\w ]{2,30} is [\w ]{2,30})(?=[.!?"'\n]|,)/g;
const IMPERATIVES = new Set([
  'take',
  'stand',
  'join',
  'be',
  'fix',
  'build',
  'make',
  'save',
  'stop',
  'vote',
  'fight',
  'dream',
  'think',
  'live',
  'love',
  'scan',
  'start',
  'rise',
  'serve',
  'dare',
  'choose',
  'own',
  'free',
  'break',
  'seize',
  'follow',
  'wake',
  'speak',
  'keep',
  'say',
  'walk',
  'drain',
  'lock',
  'protect',
  'defend',
  'grow',
  'win',
  'earn',
  'work',
  'drive',
  'go',
  'get',
  'lead',
  'unlock',
  'discover',
  'unite',
  'remember',
  'never',
  'no',
  'hold',
  'end',
  'act',
  'reclaim',
  'restore',
  'believe',
  'trust',
]);

const quoted = (passage: Passage, pattern: RegExp, confidence: number): Candidate[] =>
  matchesOf(pattern, passage.plain).flatMap((match): Candidate[] => {
    const words = match[2] ?? '';
    if (words.split(' ').length > 9 || words.split(' ').length < 2) return [];
    const start = match.index + match[0].lastIndexOf(words);
    return [
      {
        technique: 'slogan',
        span: trimSpan(passage.article.text, [start, start + words.length]),
        confidence,
        does,
      },
    ];
  });

const matched = (passage: Passage): Candidate[] =>
  matchesOf(BALANCED, passage.plain).flatMap((match): Candidate[] => {
    const span: Span = trimSpan(passage.article.text, [match.index, match.index + match[0].length]);
    return isSpeech(passage, span) ? [{ technique: 'slogan', span, confidence: 0.62, does }] : [];
  });

/** Runs of very short sentences of command or noun phrases inside one quotation: "Act now. Stand tall." */
const clipped = (passage: Passage): Candidate[] =>
  passage.article.sentences.flatMap(({ span }, i, all): Candidate[] => {
    const said = speechAt(passage, span[0] + 1).at(-1);
    if (!said) return [];
    const end = Math.min(span[1], said[1]);
    const words = tokensIn(passage.article, [span[0], end]).filter(
      ({ tag }) => tag !== 'PUNCT' && tag !== 'SYM',
    );
    if (words.length < 2 || words.length > 6) return [];
    const first = words[0];
    const text = passage.article.text.slice(span[0], end);
    const shouted = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
    const command = IMPERATIVES.has(first?.lower ?? '') && first?.tag !== 'PRON';
    const verbless = words.every(({ tag }) => tag !== 'AUX' && tag !== 'VERB' && tag !== 'PRON');
    const next = all[i + 1];
    const before = all[i - 1];
    const run = [next, before].some(
      (other) =>
        other && other.span[0] < said[1] && other.span[1] > said[0] && other.span[1] - other.span[0] < 40,
    );
    const confidence = shouted
      ? 0.7
      : command && run
        ? 0.5
        : command && words.length <= 4
          ? 0.46
          : verbless && run
            ? 0.42
            : 0;
    if (!confidence) return [];
    return [{ technique: 'slogan', span: trimSpan(passage.article.text, [span[0], end]), confidence, does }];
  });

/** Chanted, printed or balanced lines, and runs of clipped commands. */
export const findSlogans = (passage: Passage): Candidate[] => [
  ...quoted(passage, CHANTED, 0.62),
  ...quoted(passage, READING, 0.72),
  ...matched(passage),
  ...clipped(passage),
];
