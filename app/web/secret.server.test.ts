import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashToken, loadSecret, makeSecret } from './secret.server.ts';

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'says-who-secret-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return join(path, 'data');
};
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('the first start makes a secret that only its owner can read', () => {
  const data = folder();
  loadSecret(data);
  expect(mode(data)).toBe('700');
  expect(mode(join(data, 'session-secret'))).toBe('600');
});

test('the next start finds the same secret', () => {
  const data = folder();
  const sealed = loadSecret(data).seal('482913');
  expect(loadSecret(data).open(sealed)).toBe('482913');
});

test('a damaged secret stops the start instead of being replaced', () => {
  const data = folder();
  loadSecret(data);
  writeFileSync(join(data, 'session-secret'), 'short');
  expect(() => loadSecret(data)).toThrow(/damaged/);
  expect(readFileSync(join(data, 'session-secret'), 'utf8')).toBe('short');
});

test('what is sealed looks different each time and opens again', () => {
  const secret = makeSecret(Buffer.alloc(32, 1));
  const [one, two] = [secret.seal('0417'), secret.seal('0417')];
  expect(one).not.toBe(two);
  expect([secret.open(one), secret.open(two)]).toEqual(['0417', '0417']);
});

test('what another secret sealed, what was changed and what was never sealed does not open', () => {
  const secret = makeSecret(Buffer.alloc(32, 1));
  const sealed = Buffer.from(secret.seal('0417'), 'base64url');
  sealed.writeUInt8(sealed.readUInt8(sealed.length - 1) ^ 1, sealed.length - 1);
  const foreign = makeSecret(Buffer.alloc(32, 2)).seal('0417');
  expect([foreign, sealed.toString('base64url'), '', 'nonsense'].map(secret.open)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('a token is not stored as it is', () => {
  expect(hashToken('token')).toMatch(/^[\w-]{43}$/);
  expect(hashToken('token')).not.toContain('token');
});
