import { expect, test } from 'vitest';
import { MOVE_IDS } from '../recruitment/moves.ts';
import { relatedMoves } from '../recruitment/related.ts';
import { IPA_DEVICES, IPA_IDS, ipaOf } from './ipa.ts';
import { mayOverlap, relatedTechniques } from './related.ts';
import { TECHNIQUE_IDS } from './techniques.ts';

test.each([...TECHNIQUE_IDS])(
  '%s has at least five others to be told from, none of them also right',
  (id) => {
    const related = relatedTechniques(id);
    expect(related.length).toBeGreaterThanOrEqual(5);
    expect(new Set(related).size).toBe(related.length);
    expect(related).not.toContain(id);
    for (const other of related) expect(mayOverlap(id, other)).toBe(false);
  },
);

test.each([...MOVE_IDS])('the move %s has all nine others, each once', (id) => {
  expect(new Set(relatedMoves(id)).size).toBe(9);
  expect(relatedMoves(id)).not.toContain(id);
});

test('every technique belongs to one of the seven devices of 1937', () => {
  for (const id of TECHNIQUE_IDS) expect(IPA_IDS).toContain(ipaOf(id));
  expect(Object.keys(IPA_DEVICES)).toEqual([...IPA_IDS]);
});

test('plain folks and ugly words are told from their words', () => {
  expect(ipaOf('appeal-to-values', 'ordinary families like yours')).toBe('plain-folks');
  expect(ipaOf('appeal-to-values', 'our sacred freedom')).toBe('glittering-generality');
  expect(ipaOf('loaded-language', 'a corrupt mess')).toBe('name-calling');
});
