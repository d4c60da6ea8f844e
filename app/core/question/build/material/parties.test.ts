import { expect, test } from 'vitest';
import { bodyName, personName, shortened } from './called.ts';
import { casedAsIn, isGuessedKin, isHalfName, isSomebody } from './parties.ts';

test.each([
  ['hanne Ferris’ son', 'He met Hanne Ferris there.', 'Hanne Ferris’ son'],
  ['economists at the bank', 'Economists at the bank said so.', 'economists at the bank'],
  ['Moderators', 'Moderators said so.', 'moderators'],
  ['James Orr', 'James Orr said so.', 'James Orr'],
])('%s is written as in “%s”', (label, text, written) => {
  expect(casedAsIn(text, label)).toBe(written);
});

test.each([
  ['Executive Dana Whit', 'Chief Executive Dana Whit said so.', 'Dana Whit'],
  ['Avery', 'Its head, Grant Avery, agreed. Avery smiled.', 'Grant Avery'],
  ['Avery', 'That is up to Superintendent Avery, he said.', 'Avery'],
])('the person called %s is %s', (label, text, name) => {
  expect(personName(text, label)).toBe(name);
});

test('a body has the whole of its name, and its name alone', () => {
  expect(bodyName('Then the Elm Merchants’ Association said so.', 'Association')).toBe(
    'Elm Merchants’ Association',
  );
  expect(bodyName('The office said so.', 'the office')).toBe('the office');
  expect(shortened('phone makers’ lobby group the Mobile Forum')).toBe('the Mobile Forum');
});

test.each([
  ['a senior aide', true],
  ['people familiar with the budget', true],
  ['a full scholarship to the academy', false],
  ['an amusement', false],
])('somebody without a name: %s – %s', (label, somebody) => {
  expect(isSomebody(label)).toBe(somebody);
});

test('half a name and guessed kin are no parties', () => {
  expect(isHalfName('He joined the Trump campaign.', 'the Trump')).toBe(true);
  expect(isHalfName('The Guild said no, and the Guild stayed.', 'the Guild')).toBe(false);
  expect(isGuessedKin('Aldo spoke. A teacher said her son works there.', 'Aldo’s son')).toBe(true);
  expect(isGuessedKin("Aldo's son works there.", 'Aldo’s son')).toBe(false);
});
