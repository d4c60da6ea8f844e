import { expect, test } from 'vitest';
import {
  groupedJoinCode,
  isJoinCode,
  JOIN_CODE_ALPHABET,
  makeJoinCode,
  makePin,
  normalizeJoinCode,
  normalizePin,
} from './join-code.ts';
import { parseRoster } from './roster.ts';

test('a join code has eight characters and none that looks like another', () => {
  let turn = 0;
  const code = makeJoinCode((bound) => {
    turn += 7;
    return turn % bound;
  });
  expect(isJoinCode(code)).toBe(true);
  expect(JOIN_CODE_ALPHABET).not.toMatch(/[0O1IL2Z5S8BUAE]/);
  expect(groupedJoinCode(code)).toHaveLength(9);
});

test('spaces, case and hyphens in a typed code or PIN do not matter', () => {
  for (const typed of ['cdfg hjkm', ' CDFG-HJKM ', 'c d f g h j k m', 'ＣＤＦＧ–hjkm']) {
    expect(normalizeJoinCode(typed)).toBe('CDFGHJKM');
  }
  expect(normalizePin(' 012-345 ')).toBe('012345');
  expect(makePin(() => 0)).toBe('000000');
});

test('a pasted list becomes names, whatever stands around them', () => {
  const { names, problems } = parseRoster(
    ' Ada  Lovelace \r\n\n2. Grace Hopper\n- Émile\t\n\u0007Li Wei\n李伟',
  );
  expect(problems).toEqual([]);
  expect(names).toEqual(['Ada Lovelace', 'Grace Hopper', 'Émile', 'Li Wei', '李伟']);
});

test('a name that stands twice, or is in the class already, is told with its line', () => {
  const { names, problems } = parseRoster('Ada\nGrace\nada\nMax', ['Max']);
  expect(names).toEqual(['Ada', 'Grace']);
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [3, '“ada” also stands on line 1. Tell them apart, for example “ada K.”.'],
    [4, '“Max” is already in this class. Tell them apart, for example “Max K.”.'],
  ]);
});

test('a class holds two hundred', () => {
  const list = (count: number) =>
    Array.from({ length: count }, (_, index) => `Student no. ${index}`).join('\n');
  expect(parseRoster(list(200)).problems).toEqual([]);
  expect(
    parseRoster(list(150), ['Max', ...Array.from({ length: 50 }, (_, i) => `M${i}`)]).problems,
  ).toHaveLength(1);
});
