import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';

const speakersOf = (text: string) => analyse(text).attributions.map(({ speaker }) => speaker);

test.each([
  [
    'a wish inside what a source says is the source’s',
    'Officials said that Varnia hopes to gain from the cuts.',
    ['officials (unnamed)'],
  ],
  ['an office before a name is no part of it', 'NRA Director Jo Reed said the tests went well.', ['Jo Reed']],
  [
    'an answer in deeds is no speech',
    'Varnia replied with a film of its own. The mayor said little would change.',
    ['a mayor (unnamed)'],
  ],
])('%s', (_name, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test.each([
  ['The crew found itself in swing states that have few boats.'],
  ['She won 300 pledged delegates. The crew maintains itself in the United States as it can.'],
])('no words of reporting: %s', (text) => {
  expect(speakersOf(text)).toEqual([]);
});

test('a body of several words keeps its name where it owns a speaker', () => {
  const text =
    'The Echo of the Coast said the strike was over. “Go home,” its announcer said. The echo was heard for miles.';
  expect(speakersOf(text)).toContain('the Echo of the Coast’s announcer (unnamed)');
});

test('one endless word and one endless sentence are read in linear time', () => {
  expect(analyse(`Jo Reed said it works. ${'a'.repeat(60_000)}`).attributions).toHaveLength(1);
  expect(analyse('He says that '.repeat(2000)).sentences.length).toBeGreaterThan(1);
});

test('a few quoted words in the description of a film are heard in it', () => {
  const film =
    'In one of the films, a young nurse is sent home without pay. “They forgot us,” the nurse says. ' +
    'The nurse opts for “another road” for her children and writes to the agency.';
  const line = analyse(film).attributions.find(({ content }) =>
    content.some(([start, end]) => film.slice(start, end).includes('another road')),
  );
  expect(line).toMatchObject({ speakerKind: 'character', speaker: expect.stringContaining('nurse') });
});

test.each([
  [
    'looks are no part of what a character is called',
    'In one of the films, a well-dressed senior clerk counts the money. “I am tired,” the clerk says.',
    ['the senior clerk'],
  ],
  [
    'two of one trade are still told apart',
    'In one of the films, a tired nurse counts the beds. “I am done,” the nurse says. A smiling nurse walks in. “Come with us,” the smiling nurse says.',
    ['the tired nurse', 'the nurse'],
  ],
  [
    'looks are all that tells a man from another',
    'In one of the films, a bearded man counts the money. “I am tired,” the man says.',
    ['the bearded man'],
  ],
  [
    'hours and training stay',
    'In one of the films, a night-shift driver counts the money. “I am tired,” the driver says.',
    ['the night-shift driver'],
  ],
])('%s', (_, text, labels) => {
  expect(analyse(text).sources.map(({ label }) => label)).toEqual(labels);
});
