import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password.server.ts';

test('a password is kept as Argon2id with the strength that OWASP asks for', async () => {
  expect(await hashPassword('correct horse')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('only the right password is right, however its letters are composed', async () => {
  const stored = await hashPassword('caf\u00e9');
  expect(await verifyPassword(stored, 'cafe\u0301')).toBe(true);
  expect(await verifyPassword(stored, 'cafe')).toBe(false);
});

test('where there is no such person, no password is right', async () => {
  expect(await verifyPassword(null, 'nobody has this password')).toBe(false);
});
