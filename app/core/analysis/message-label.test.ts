import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { calledIn, labelMessages } from './message-label.ts';

const LEAD =
  'The Harrow Legion is looking for recruits and hopes 300 young workers will enlist, a spokesman said on Monday.';
const labelsIn = (text: string) =>
  analyse(`Legion looks for recruits\n${LEAD}\n${text}`).messages.map(({ label }) => label);

test.each([
  [
    'two adverts and an earlier poster',
    'In one of the adverts, a clerk is tired of stacking boxes. “Nobody listens to me,” he says. “Join us.”\nIn a second advert, a nurse packs a bag. “It is time I chose my own path,” she says.\nAn earlier poster read: “You are not a number, you are a warrior. Apply today.”',
    ['the first advert', 'the second advert', 'the earlier poster'],
  ],
  [
    'an earlier advert is not one of the two that are counted',
    'An earlier advert said: “Free housing and paid training. Apply today.”\nIn one of the adverts, a clerk is tired of stacking boxes. “Nobody listens to me,” he says.\nIn a second advert, a nurse packs a bag. “It is time I chose my own path,” she says.',
    ['the earlier advert', 'the first advert', 'the second advert'],
  ],
  [
    'three letters, counted by the article',
    'The first letter reads: “Your mother is counting on you. Enlist.”\nA second letter reads: “Free housing and paid training. Apply today.”\nA third letter reads: “If you stay, you will be next. Join us.”',
    ['the first letter', 'the second letter', 'the third letter'],
  ],
  [
    'one film',
    'The film opens on a boy alone in the rain. “Nobody waits for me,” he says. “Join us,” a man says.',
    ['the film'],
  ],
  [
    'an advert mentioned in passing',
    'Last month the Legion released a short advert explaining how to reach it over the “quiet line,” a telephone number without records. The advert was seen 40,000 times, officers said.\nIn one of the new adverts, a clerk is tired of stacking boxes. “Nobody listens to me,” he says. “Join us.”\nIn a second advert, a nurse packs a bag. “It is time I chose my own path,” she says.',
    ['the first advert', 'the second advert'],
  ],
])('%s', (_, text, labels) => {
  expect(labelsIn(text)).toEqual(labels);
});

test.each([
  ['In a second, shorter', { ordinal: 2, own: null }],
  ['In one of the', { ordinal: null, own: null }],
  ['In a text-only', { ordinal: null, own: 'text-only' }],
  ['In a first-person', { ordinal: null, own: null }],
  ['Last year’s', { ordinal: null, own: 'last year’s' }],
])('%s', (words, called) => {
  expect(calledIn(`${words} `, 'video')).toEqual({ medium: 'video', ...called });
});

test('a stated place is kept, and the others take the free ones', () => {
  const video = (ordinal: number | null) => ({ medium: 'video', ordinal, own: null });
  expect(labelMessages([video(null), video(2), video(null)])).toEqual([
    'the first video',
    'the second video',
    'the third video',
  ]);
  expect(labelMessages([video(2)])).toEqual(['the second video']);
  expect(labelMessages([{ medium: 'poster', ordinal: null, own: 'last year’s' }])).toEqual([
    'last year’s poster',
  ]);
});
