import { isContact } from './build/contact.ts';
import { staysLast } from './last-option.ts';
import type { Evidence, Question } from './question.ts';

/** Something a careful teacher would change. `message` says what and why, in one plain sentence. */
export type LintWarning = { rule: string; message: string };

type Check = (question: Question, text: string) => LintWarning[];

const warn = (rule: string, message: string, when: boolean): LintWarning[] =>
  when ? [{ rule, message }] : [];

const isSlice =
  (text: string) =>
  ({ span, text: words }: Evidence): boolean =>
    text.slice(span[0], span[1]) === words;

/** Everything of a question that a student reads before answering. */
export const visibleTexts = (question: Question): string[] => {
  const parts = (items: readonly { text: string }[]): string[] => items.map(({ text }) => text);
  const passage = question.passage ? [question.passage.text] : [];
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice':
      return [question.stem, ...passage, ...parts(question.options)];
    case 'classify':
      return [question.stem, ...passage, ...parts(question.items), ...parts(question.categories)];
    case 'match':
      return [question.stem, ...passage, ...parts(question.prompts), ...parts(question.answers)];
    case 'order':
      return [question.stem, ...passage, ...parts(question.items)];
    case 'highlight':
      return [question.stem, ...passage, ...parts(question.sentences)];
    case 'open-answer':
      return [question.stem, ...passage];
  }
};

const evidence: Check = (question, text) => [
  ...warn(
    'no-evidence',
    'No words of the article prove the answer: mark some as evidence.',
    question.evidence.length === 0,
  ),
  ...warn(
    'evidence-differs',
    'The evidence is not word for word what stands in the article.',
    !question.evidence.every(isSlice(text)) ||
      (question.passage !== null && !isSlice(text)(question.passage)) ||
      (question.kind === 'highlight' && !question.sentences.every(isSlice(text))),
  ),
];

const NEGATIVE = /\b(?:not|except|never|isn[’']t|aren[’']t|doesn[’']t|don[’']t|didn[’']t)\b/iu;
const SWEEPING = /\b(?:all|none|both|neither) of (?:the above|these(?: answers)?$)/iu;

const stem: Check = (question) => {
  // What stands in quotation marks is the article's.
  const own = question.stem.replace(/“[^”]*”/gu, '');
  const negative = NEGATIVE.test(own.replace(/not named|not identified/giu, ''));
  return [
    ...warn(
      'negative-stem',
      'The question asks for what is not so; students overlook a “not”. Turn it round.',
      negative && question.kind !== 'open-answer',
    ),
    ...warn(
      'long-stem',
      'The question is longer than sixty words: shorten it or move words into the passage.',
      question.stem.split(/\s+/u).length > 60,
    ),
  ];
};

const lettersOf = (words: string): string[] => words.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
const COMMON = new Set([
  'article',
  'these',
  'those',
  'words',
  'which',
  'where',
  'their',
  'there',
  'about',
  'would',
  'people',
  'message',
  'first',
  'second',
  'third',
  'video',
  'videos',
  'leaflet',
]);

const options: Check = (question) => {
  if (question.kind !== 'choice' && question.kind !== 'multiple-choice') return [];
  const texts = question.options.map(({ text }) => text.trim().toLowerCase());
  const right = question.options.filter(({ id }) => question.key.includes(id));
  const wrong = question.options.filter(({ id }) => !question.key.includes(id));
  const longestWrong = Math.max(...wrong.map(({ text }) => text.length));
  const [only] = right;
  const none = staysLast(only?.text ?? '');
  const giveaway =
    question.kind === 'choice' && only
      ? lettersOf(question.stem).find(
          (word) =>
            !COMMON.has(word) &&
            lettersOf(only.text).includes(word) &&
            !wrong.some(({ text }) => lettersOf(text).includes(word)),
        )
      : undefined;
  return [
    ...warn('same-option', 'Two options say the same.', new Set(texts).size < texts.length),
    ...warn(
      'sweeping-option',
      '“All of the above” and “none of the above” reward guessing: leave them out.',
      question.options.some(({ text }) => SWEEPING.test(text)),
    ),
    ...warn(
      'longest-is-right',
      'The right answer is much the longest option: students will guess it.',
      question.kind === 'choice' && !none && only !== undefined && only.text.length > longestWrong * 1.2 + 4,
    ),
    ...warn(
      'word-giveaway',
      `The word “${giveaway}” stands in the question and only in the right answer.`,
      giveaway !== undefined,
    ),
    ...warn(
      'no-feedback',
      'An option has no feedback: students learn most from why an answer is right or wrong.',
      question.options.some(({ feedback }) => feedback.trim() === ''),
    ),
  ];
};

const count = (words: string, mark: string): number => words.split(mark).length - 1;

/** A passage is read alone, above the question. */
const passage: Check = ({ passage: shown }) => {
  if (shown === null) return [];
  const words = shown.text.trim();
  return [
    ...warn(
      'passage-fragment',
      'The passage begins or ends in the middle of a sentence: mark the whole of it.',
      /^\p{Ll}/u.test(words) || /[,;][’”"']*$/u.test(words),
    ),
    ...warn(
      'passage-quotation',
      'A quotation in the passage is opened and not closed, or closed and not opened.',
      count(words, '“') !== count(words, '”') || count(words, '"') % 2 === 1,
    ),
  ];
};

const SEAMS: readonly [RegExp, string][] = [
  [/\ba (?=[aeio](?!ne\b|nce\b|u)\p{L}+)/u, '“a” stands before a vowel'],
  [/\ban (?=(?!hour|hono|heir)[bcdfghjklmnpqrstvwxyz]\p{Ll})/u, '“an” stands before a consonant'],
  [/““|””|"“|”"|“\s|\s”|‘‘/u, 'quotation marks are doubled or loose'],
  [/[.!?][’]?”\.| {2}| [,.;:?!](?:\s|$)|\.\.(?!\.)|[,;:]\.|\?\./u, 'the punctuation does not fit'],
  [
    /\b(the|a|an|of|to|is|by) \1\b|\b(?:an?|the) (?:the|an?|another|some|his|her|their)\b/iu,
    'a word stands twice',
  ],
  [/undefined|\bnull\b|NaN|\[object/u, 'something is missing in a sentence'],
];

const wording: Check = (question) => {
  const texts = [...visibleTexts(question), question.explanation];
  const seam =
    question.kind === 'highlight'
      ? undefined
      : SEAMS.find(([pattern]) => texts.some((words) => pattern.test(words)));
  return [
    ...warn('seam', `The wording does not read well: ${seam?.[1]}.`, seam !== undefined),
    ...warn(
      'contact',
      'It repeats a link, a handle or other contact instructions: leave them out.',
      visibleTexts(question).some(isContact),
    ),
  ];
};

/** What is wrong with a question, generated or written by a teacher; empty when nothing is. */
export const lintQuestion = (question: Question, text: string): LintWarning[] =>
  [evidence, stem, passage, options, wording].flatMap((check) => check(question, text));
