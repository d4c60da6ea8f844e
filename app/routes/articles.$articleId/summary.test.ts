import { expect, test } from 'vitest';
import type { Analysis } from '#app/core/analysis/finding.ts';
import { summary } from './summary.ts';

type Found = Pick<Analysis, 'sources' | 'noComment' | 'missingVoices' | 'techniques' | 'messages'>;
const NOTHING: Found = { sources: [], noComment: [], missingVoices: [], techniques: [], messages: [] };
const technique = (voice: 'reporter' | 'depicted', confidence: number) =>
  ({ voice, confidence }) as Analysis['techniques'][number];

test('an article in which nothing was found says so', () => {
  expect(summary(NOTHING)).toEqual([
    { term: 'Sources', words: 'nobody is credited with anything' },
    { term: 'Persuasion', words: 'none that is clear' },
    { term: 'Recruitment', words: 'none' },
  ]);
});

test('sources are counted by kind, techniques by voice, messages by sender', () => {
  const sources = ['named', 'unnamed', 'named'].map((kind) => ({ kind })) as Found['sources'];
  const messages = [1, 2].map(() => ({ sender: { name: 'the Navy' } })) as Found['messages'];
  const techniques = [technique('depicted', 0.8), technique('reporter', 0.2), technique('depicted', 0.5)];
  const noComment = [{ who: 'the mayor (unnamed)' }] as Found['noComment'];
  expect(summary({ ...NOTHING, sources, messages, techniques, noComment })).toEqual([
    { term: 'Sources', words: '2 named people, 1 unnamed' },
    { term: 'Asked, silent', words: 'the mayor' },
    { term: 'Persuasion', words: '2 in messages it describes' },
    { term: 'Recruitment', words: '2 messages, sent by the Navy' },
  ]);
});
