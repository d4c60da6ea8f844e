import { expect, test } from 'vitest';
import type { Database } from '#db/database.ts';
import { webContext } from '#test/web.ts';
import { networkAddresses, publicAddress } from './address.server.ts';

const context = (env: object) => {
  const made = webContext({} as Database);
  return { ...made, env: { ...made.env, ...env } };
};
const from = (url: string) => new Request(url);

test('students get the address that is set, else the one the teacher came by', () => {
  expect(publicAddress(from('http://10.0.0.5:3000/x'), context({ publicUrl: 'https://quiz.example' }))).toBe(
    'https://quiz.example',
  );
  expect(publicAddress(from('http://10.0.0.5:3000/x'), context({}))).toBe('http://10.0.0.5:3000');
});

test('“localhost” is no address for a phone: the machine’s own stands there, where it has one', () => {
  const [own] = networkAddresses();
  const expected = own ? `http://${own}:3000` : 'http://localhost:3000';
  expect(publicAddress(from('http://localhost:3000/x'), context({ host: '0.0.0.0' }))).toBe(expected);
  expect(publicAddress(from('http://localhost:3000/x'), context({ host: '127.0.0.1' }))).toBe(
    'http://localhost:3000',
  );
});
