import { expect, test } from 'vitest';
import { DEFAULT_BLUEPRINT } from '#app/core/question/blueprint.ts';
import { readWishes } from './wishes.server.ts';

const read = (fields: Record<string, string>, kinds: string[] = []) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const kind of kinds) form.append('kinds[]', kind);
  return readWishes(form);
};
const OWN = { preset: 'own', sourcing: '3', persuasion: '2', recruitment: '' };

test('a form with nothing in it asks for a full lesson', () => {
  expect(read({})).toEqual({ ok: true, blueprint: DEFAULT_BLUEPRINT, seed: null });
});

test('a preset, the wording and a seed are taken as they are', () => {
  expect(read({ preset: 'exit-ticket', wording: 'younger', seed: ' mine ' })).toMatchObject({
    ok: true,
    blueprint: {
      questions: 3,
      wording: 'younger',
      topics: { sourcing: 1, persuasion: 1, recruitment: 1 },
      kinds: null,
    },
    seed: 'mine',
  });
});

test('own numbers count only where “Set it yourself” is chosen', () => {
  expect(read({ ...OWN, preset: 'sourcing' }, ['order'])).toMatchObject({
    blueprint: { questions: 10, kinds: null },
  });
  expect(read(OWN, ['choice', 'open-answer'])).toMatchObject({
    ok: true,
    blueprint: {
      questions: 5,
      topics: { sourcing: 3, persuasion: 2, recruitment: 0 },
      kinds: ['choice', 'open-answer'],
    },
  });
});

test.each<[string, Record<string, string>, string]>([
  ['a word for a number', { ...OWN, persuasion: 'two' }, 'persuasion'],
  ['a fraction', { ...OWN, persuasion: '2.5' }, 'persuasion'],
  ['too many on a topic', { ...OWN, recruitment: '13' }, 'recruitment'],
  ['too many together', { ...OWN, persuasion: '12', recruitment: '12' }, 'sourcing'],
  ['no question at all', { preset: 'own', sourcing: '0' }, 'sourcing'],
  ['no kind', { ...OWN, none: 'x' }, 'kinds'],
  ['a preset that is none', { preset: 'marathon' }, 'preset'],
  ['a length that is none', { questions: 'many' }, 'questions'],
])('%s is refused beside its field, and what was typed is kept', (what, fields, at) => {
  const wishes = read(fields, what === 'no kind' ? [] : ['choice', 'order']);
  expect(wishes).toMatchObject({ ok: false, typed: { fields } });
  if (!wishes.ok) expect(Object.keys(wishes.errors)).toEqual([at]);
  if (!wishes.ok && what !== 'no kind') expect(wishes.typed.kinds).toEqual(['choice', 'order']);
});
