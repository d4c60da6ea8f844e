import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import type { Change } from './change.ts';
import { corrected } from './corrected.ts';
import { problemOf } from './problem-of.ts';

const TEXT =
  'Pier closed\n\nMayor Ada Moss said, “The pier is not safe any more.” A fisherman said the town had waited too long. ' +
  'Moss said the work would start in May 😀 and end in June.';
const FOUND = corrected(analyse(TEXT), [], TEXT);
const [one, two] = FOUND.analysis.sources;
const key = FOUND.sourceKeys.get(two?.id ?? '') ?? { name: '', kind: 'named' };
const rename = (name: string): Change => ({ type: 'rename-source', source: key, name });
const fieldOf = (change: Change) => problemOf(change, FOUND, TEXT)?.field ?? null;

test('a name that another source has, or is shown with, is refused', () => {
  expect(one?.label).toBeTruthy();
  expect(fieldOf(rename(one?.name ?? ''))).toBe('name');
  const shown = {
    ...FOUND,
    analysis: {
      ...FOUND.analysis,
      sources: FOUND.analysis.sources.with(0, { ...one, label: 'the Mayor' } as never),
    },
  };
  expect(problemOf(rename(' The mayor '), shown, TEXT)).toMatchObject({ field: 'name' });
  expect(fieldOf(rename('Ben Reed'))).toBeNull();
});

test.each(['', ' ', '?', '…', '😀'])('“%s” is no name', (name) => {
  expect(fieldOf(rename(name))).toBe('name');
  expect(fieldOf({ type: 'add-silence', span: [0, 4], who: name })).toBe('name');
});

test.each(['7', 'Ó', '李'])('“%s” is a name', (name) => {
  expect(fieldOf(rename(name))).toBeNull();
});
