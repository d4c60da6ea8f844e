import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { says, withLanguageModel } from '#test/language-model.ts';
import { askModel } from './language-model.server.ts';

const HELLO = [{ role: 'user' as const, content: 'Hello' }];

test('a reply comes back as text; the key and the model’s name go out', async () => {
  await withLanguageModel(says('Good morning'), async (model, asked) => {
    expect(await askModel(model, HELLO)).toEqual({ ok: true, text: 'Good morning' });
    expect(asked).toEqual([
      {
        path: '/v1/chat/completions',
        authorization: 'Bearer key',
        body: { model: 'small', messages: HELLO, temperature: 0.4, stream: false },
      },
    ]);
  });
});

const body = (text: string) => (response: ServerResponse) => {
  response.end(text);
};
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(code, headers).end('no');
  };

test.each<[string, (response: ServerResponse) => void, RegExp]>([
  ['never answers', () => undefined, /did not answer within/],
  [
    'stops in the middle',
    (response) => {
      response.write('{"choices": [');
    },
    /did not answer within/,
  ],
  ['breaks off', (response) => response.destroy(), /could not be reached/],
  ['answers with a page', body('<html>Login</html>'), /cannot be read/],
  ['answers with another shape', body('{"choices": []}'), /cannot be read/],
  [
    'answers with a list for its content',
    body('{"choices":[{"message":{"content":[1]}}]}'),
    /cannot be read/,
  ],
  ['answers without end', body('x'.repeat(1_100_000)), /more than can be read/],
  ['does not know the key', status(401), /key/],
  ['does not know the model', status(404), /model’s name/],
  ['is busy', status(429), /busy/],
  ['fails', status(500), /error \(500\)/],
  ['sends elsewhere', status(302, { Location: 'http://127.0.0.1:1/' }), /could not be reached/],
])('a server that %s does no harm', async (_, answer, problem) => {
  await withLanguageModel(answer, async (model) => {
    expect(await askModel(model, HELLO, { patience: 400 })).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });
});

test('a server that is not there is said to be so', async () => {
  const nowhere = { baseUrl: 'http://127.0.0.1:1/v1', model: 'small', apiKey: null };
  expect(await askModel(nowhere, HELLO)).toEqual({ ok: false, problem: 'could not be reached' });
});
