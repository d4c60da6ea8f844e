import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEnglish } from './language.ts';
import { paragraphsOf } from './paragraphs.ts';
import { quotationsOf } from './quotations.ts';
import { readArticle } from './read-article.ts';
import { readingLevel, syllablesIn } from './reading-level.ts';
import { slice } from './span.ts';

const quotesIn = (text: string) =>
  quotationsOf(text, paragraphsOf(text)).map((quote) => `${quote.depth} ${slice(text, quote.span)}`);

test('quotation marks of every kind are found and apostrophes are none', () => {
  const table: [string, string[]][] = [
    ['“We won,” she said. “At last.”', ['0 “We won,”', '0 “At last.”']],
    ['"We won," she said. "It\'s over."', ['0 "We won,"', '0 "It\'s over."']],
    ['‘The girls’ team won,’ he said.', ['0 ‘The girls’ team won,’']],
    ['The dogs’ bowls weren’t full in the ’90s.', []],
    ["The dogs' bowls weren't full.", []],
    [
      '“He told me, ‘Go home,’ and I went,” she said.',
      ['0 “He told me, ‘Go home,’ and I went,”', '1 ‘Go home,’'],
    ],
    ["They called them 'heroes' today.", ["0 'heroes'"]],
  ];
  for (const [text, expected] of table) expect(quotesIn(text), text).toEqual(expected);
});

test('a quotation left open goes on in the next paragraph that opens one', () => {
  const text = '“I came early.\n\n“I left late,” he said.';
  const quotes = quotationsOf(text, paragraphsOf(text));
  expect(quotes.map((quote) => quote.continues)).toEqual([true, false]);
});

test('sentences end where a reader ends them', () => {
  const table: [string, number][] = [
    ['Dr. Moss met Sen. Hale at 5 p.m. on Jan. 3. They spoke.', 2],
    ['“Why now?” the mayor asked. Nobody knew.', 2],
    ['“Why now?” Vice Adm. Lee, the chief, told reporters. Nobody knew.', 2],
    ['J. R. Stone won. He smiled.', 2],
    ['It cost $3.1 million. That is a lot!', 2],
  ];
  for (const [text, count] of table) expect(readArticle(text).sentences.length, text).toBe(count);
});

test('the first line is the title and a short line without a full stop is a heading', () => {
  const article = readArticle(
    'Harbor reopens after storm\n\nThe harbor reopened on Monday.\n\nWhat comes next\n\nNobody knows.',
  );
  expect(article.paragraphs.map((paragraph) => paragraph.kind)).toEqual(['title', 'text', 'heading', 'text']);
});

test('tokens carry tags and lemmas and slice back to their own text', () => {
  const text = 'The council’s chair didn’t “agree”.';
  const { tokens } = readArticle(text);
  for (const token of tokens) expect(slice(text, token.span)).toBe(token.text);
  expect(tokens.find((token) => token.text === 'agree')).toMatchObject({ tag: 'VERB', lemma: 'agree' });
});

test('whatever the text, parts lie inside it, in order, and slice back', () => {
  const words = fc.constantFrom(
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    'He',
    'said',
    'no',
    '.',
    ',',
    '\n\n',
    ' ',
    '?',
    'Dr.',
    '$5',
    '—',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      const article = readArticle(text);
      let last = 0;
      for (const token of article.tokens) {
        expect(token.span[0]).toBeGreaterThanOrEqual(last);
        expect(slice(text, token.span)).toBe(token.text);
        last = token.span[1];
      }
      for (const { span } of [
        ...article.sentences,
        ...article.paragraphs,
        ...quotationsOf(text, article.paragraphs),
      ]) {
        expect(span[0]).toBeLessThan(span[1]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 150 },
  );
});

test('English is told from other languages', () => {
  expect(isEnglish('The council met on Monday and voted for the plan that the mayor had made.')).toBe(true);
  expect(
    isEnglish('Der Rat tagte am Montag und stimmte für den Plan, den die Bürgermeisterin vorgelegt hatte.'),
  ).toBe(false);
  expect(
    isEnglish(
      'Le conseil s’est réuni lundi et a voté pour le projet que la maire avait présenté la semaine dernière.',
    ),
  ).toBe(false);
  expect(isEnglish('12 34 56')).toBe(false);
});

test('reading level counts words and grades longer sentences higher', () => {
  const easy = readingLevel(readArticle('The cat sat. The dog ran. We had fun.'));
  const hard = readingLevel(
    readArticle(
      'The municipal administration subsequently reconsidered its controversial infrastructure recommendations after considerable deliberation.',
    ),
  );
  expect(easy.words).toBe(9);
  expect(easy.grade).toBeLessThan(hard.grade);
  for (const [word, count] of [
    ['cat', 1],
    ['water', 2],
    ['made', 1],
    ['wanted', 2],
    ['idea', 3],
  ] as const)
    expect(syllablesIn(word), word).toBe(count);
});

test('an article of the project is read whole', () => {
  const text = readFileSync('test/articles/factory-safety-report.txt', 'utf8');
  expect(readArticle(text).sentences.length).toBeGreaterThan(35);
  expect(readingLevel(readArticle(text)).grade).toBeGreaterThan(6);
});
