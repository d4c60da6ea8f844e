import { expect, test } from 'vitest';
import type { Span } from '#app/core/article/span.ts';
import { coarse, wordShares } from './word-shares.ts';

const TEXT = 'The dam is safe, the mayor said. Nobody asked the farmers.';
const claim = (words: string, sourceId: string | null, speaker = 'x') => {
  const start = TEXT.indexOf(words);
  return { content: [[start, start + words.length] as Span], sourceId, speaker };
};
const MAYOR = { id: 's1', label: 'the mayor' };

test('without claims the article speaks alone', () => {
  const { stretches, shares } = wordShares(TEXT, [], []);
  expect(stretches).toEqual([{ span: [0, TEXT.length], speaker: null }]);
  expect(shares).toEqual([{ speaker: null, name: 'The article’s own words', words: 11, share: 1 }]);
});

test('a claim counts for its speaker and the rest for the article', () => {
  const { stretches, shares } = wordShares(TEXT, [MAYOR], [claim('The dam is safe', 's1')]);
  expect(stretches.map((stretch) => stretch.speaker)).toEqual(['s1', null]);
  expect(shares.map(({ name, words }) => [name, words])).toEqual([
    ['The article’s own words', 7],
    ['the mayor', 4],
  ]);
});

test('the stretches cover the text once, in order', () => {
  const claims = [
    claim('dam is safe', 's1'),
    claim('The dam is', 's2'),
    claim('asked the farmers', null, 'a clerk'),
  ];
  const { stretches, shares } = wordShares(TEXT, [MAYOR], claims);
  expect(stretches.map(({ span }) => TEXT.slice(span[0], span[1])).join('')).toBe(TEXT);
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  expect(shares.map((share) => share.name)).toContain('a clerk');
});

test('a strip of very many stretches is drawn only as fine as can be seen, from end to end', () => {
  const stretches = Array.from({ length: 1000 }, (_, index) => ({
    span: [index * 10, index * 10 + 10] as const,
    speaker: index % 3 === 0 ? 's1' : null,
  }));
  const drawn = coarse(stretches, 10_000, 100);
  expect(drawn.length).toBeLessThanOrEqual(100);
  expect(drawn[0]?.span[0]).toBe(0);
  expect(drawn.at(-1)?.span[1]).toBe(10_000);
  for (const [index, { span }] of drawn.entries()) expect(span[0]).toBe(drawn[index - 1]?.span[1] ?? 0);
  expect(coarse(stretches.slice(0, 5), 50)).toEqual(stretches.slice(0, 5));
});
