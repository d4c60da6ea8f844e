import { expect, test } from 'vitest';
import { type Rejection, readRejection, rejectionWords, writeRejection } from './rejection.ts';

test.each<[Rejection, string | null, string]>([
  [{ rule: null, words: '' }, null, ''],
  [{ rule: 'two-keys', words: '' }, 'two-keys', 'More than one answer is right'],
  [
    { rule: 'reads-badly', words: 'see: the second half' },
    'reads-badly: see: the second half',
    'It reads badly: see: the second half',
  ],
  [{ rule: null, words: 'too hard' }, ': too hard', 'too hard'],
])('%o is stored as %s and read again', (said, stored, words) => {
  expect(writeRejection(said)).toBe(stored);
  expect(readRejection(stored)).toEqual(said);
  expect(rejectionWords(stored)).toBe(words);
});

test('what is stored in an unknown way is shown as it is', () => {
  expect(rejectionWords('a rule of later days')).toBe('a rule of later days');
});
