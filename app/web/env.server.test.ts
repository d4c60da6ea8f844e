import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readEnv, WrongSetting } from './env.server.ts';

test('without settings everything has a sensible value', () => {
  expect(readEnv({})).toEqual({
    port: 3000,
    host: '0.0.0.0',
    dataDir: resolve('data'),
    databaseUrl: resolve('data/says-who.db'),
    publicUrl: undefined,
    https: false,
    linkImport: false,
    production: false,
    languageModel: null,
  });
});

test('a language model has an address, a name and perhaps a key; a wrong address is not printed', () => {
  expect(readEnv({ LLM_BASE_URL: 'http://localhost:11434/v1/' }).languageModel).toEqual({
    baseUrl: 'http://localhost:11434/v1',
    model: 'default',
    apiKey: null,
  });
  expect(
    readEnv({ LLM_BASE_URL: 'https://llm.example/v1', LLM_MODEL: 'small', LLM_API_KEY: 'k' }).languageModel,
  ).toEqual({ baseUrl: 'https://llm.example/v1', model: 'small', apiKey: 'k' });
  expect(() => readEnv({ LLM_BASE_URL: 'ftp://user:secret@llm' })).toThrow(
    /^(?!.*secret).*LLM_BASE_URL must be/,
  );
});

test('an empty setting is one that is not set', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: ' ', PUBLIC_URL: '' })).toEqual(readEnv({}));
});

test('settings are read', () => {
  const env = readEnv({
    PORT: '8080',
    DATA_DIR: '/srv/says-who',
    PUBLIC_URL: 'https://Quiz.School.example/',
    LINK_IMPORT: 'on',
    NODE_ENV: 'production',
  });
  expect(env).toMatchObject({
    port: 8080,
    publicUrl: 'https://quiz.school.example',
    https: true,
    linkImport: true,
    production: true,
  });
  expect(env.databaseUrl).toBe('/srv/says-who/says-who.db');
});

test.each([
  ['postgres://u:p@db/school', 'postgres://u:p@db/school'],
  ['postgresql://db/school', 'postgresql://db/school'],
  ['/srv/a.db', '/srv/a.db'],
  ['file:/srv/a.db', '/srv/a.db'],
  ['some/a.db', resolve('some/a.db')],
])('DATABASE_URL %s', (given, read) => {
  expect(readEnv({ DATABASE_URL: given }).databaseUrl).toBe(read);
});

test.each([
  [{ PORT: 'abc' }, 'PORT must be a number; it is "abc".'],
  [{ PORT: '70000' }, 'PORT must be between 0 and 65535; it is "70000".'],
  [{ PORT: '80.5' }, 'PORT must be a whole number; it is "80.5".'],
  [{ LINK_IMPORT: 'yes' }, 'LINK_IMPORT must be on or off; it is "yes".'],
  [{ HOST: 'a b' }, 'HOST must be a host name or an IP address; it is "a b".'],
  [
    { PUBLIC_URL: 'quiz.example' },
    'PUBLIC_URL must be an http:// or https:// address; it is "quiz.example".',
  ],
  [
    { PUBLIC_URL: 'ftp://quiz.example' },
    'PUBLIC_URL must be an http:// or https:// address; it is "ftp://quiz.example".',
  ],
  [
    { PUBLIC_URL: 'https://a.example/b' },
    'PUBLIC_URL must have no path, only scheme and host; it is "https://a.example/b".',
  ],
])('a wrong value stops with one clear line: %j', (settings, line) => {
  expect(() => readEnv(settings)).toThrow(new WrongSetting(line));
});

test('a wrong database address is not printed: it may hold a password', () => {
  expect(() => readEnv({ DATABASE_URL: 'mysql://me:hunter2@db/x' })).toThrow(
    /^(?!.*hunter2)DATABASE_URL must be/,
  );
});

test.each(['http://me:hunter2@localhost:11434/v1', 'https://hunter2@llm.example'])(
  'a language model’s address with a name or a password in it stops, and is not printed: %s',
  (LLM_BASE_URL) => {
    expect(() => readEnv({ LLM_BASE_URL })).toThrow(
      /^(?!.*hunter2)LLM_BASE_URL must hold no name.*LLM_API_KEY/,
    );
  },
);
