import { expect, test } from 'vitest';
import type { Span } from '../../../article/span.ts';
import { isContact } from '../contact.ts';
import { couldBeSame } from './parties.ts';
import { articleFor, bare, capital, clip, inside, listing, quote, quoteEnding } from './phrase.ts';

const whole = (text: string): Span => [0, text.length];

test.each([
  ['“We are ready,”', 'We are ready'],
  ['"We are ready,"', 'We are ready'],
  ['‘We are ready’', 'We are ready'],
  ['“We are ready.”', 'We are ready.'],
  ['the plan “is dead.”', 'the plan “is dead.”'],
  ['we are ready,”', 'we are ready'],
  ['“She said ‘no’ to me”', 'She said ‘no’ to me'],
  ['People’s money', 'People’s money'],
])('the bare words of %s are %s', (text, words) => {
  expect(text.slice(...bare(text, whole(text)))).toBe(words);
});

test.each([
  ['“Stand up,”', '“Stand up”'],
  ['the plan “is dead”', '“the plan ‘is dead’”'],
  ['a "near miss" at noon', '“a ‘near miss’ at noon”'],
  ['one\n two', '“one two”'],
])('%s is quoted as %s', (text, quoted) => {
  expect(quote(text, whole(text))).toBe(quoted);
});

test('a long quotation is cut at a clause or after a word that can end it, never inside a name, and says so', () => {
  const short = 'The harbour was closed for three days after the storm';
  expect(quote(short, whole(short), 30)).toBe(`“${short}”`);
  const start = `The harbour was closed ${'for days and days '.repeat(6)}`;
  const name = `${start}while the crews waited for the New Harbor Bridge Authority to open it`;
  expect(quote(name, whole(name), 30)).toBe(`“${start}while the crews waited …”`);
  const clause = `${start.trim()}, and nobody in the whole town knew how long it would take`;
  expect(clause.slice(...clip(clause, whole(clause), 30))).toBe(start.trim());
  expect(quoteEnding('It is done.', whole('It is done.'))).toBe('“It is done.”');
  expect(quoteEnding('it is done', whole('it is done'))).toBe('“it is done”.');
});

test('names and descriptions fit into a sentence and at its start', () => {
  expect(inside('The embassy')).toBe('the embassy');
  expect(inside('Maria Lopez')).toBe('Maria Lopez');
  expect(inside('FBI')).toBe('the FBI');
  expect(capital('a clerk')).toBe('A clerk');
  expect(capital('“a clerk”')).toBe('“A clerk”');
  expect(['official', 'union', 'hour', 'user', 'FBI agent', 'clerk'].map(articleFor)).toEqual([
    'an',
    'a',
    'an',
    'a',
    'an',
    'a',
  ]);
  expect(listing(['a', 'b', 'c'])).toBe('a, b and c');
});

test.each([
  ['Visit www.join.example', true],
  ['write to @lantern', true],
  ['scan the QR code', true],
  ['Say the word “heron” to any guard', true],
  ['The council voted at 5.30 p.m. on Monday.', false],
  ['Losses were about $640,000.', false],
])('%s – contact instructions: %s', (words, contact) => {
  expect(isContact(words)).toBe(contact);
});

test.each([
  ['a council official', 'council officials', true],
  ['the navy', 'the Calvessan Navy', true],
  ['Ada Quill', 'a brigade member', false],
  ['the Tollmere council', 'Tollmere residents', true],
  ['a nurse at the clinic', 'a baker at the clinic', false],
])('%s and %s could be the same: %s', (a, b, same) => {
  expect(couldBeSame(a, b)).toBe(same);
});
