import { expect, test } from 'vitest';
import { isForged } from './forged-request.ts';

const PUBLIC = 'https://quiz.school.example';

function forged(
  headers: Record<string, string>,
  { method = 'POST', publicUrl = undefined as string | undefined } = {},
) {
  return isForged(new Request('http://192.168.1.5:3000/x', { method, headers }), { publicUrl });
}

test.each(['GET', 'HEAD'])('%s changes nothing and needs no proof', (method) => {
  expect(forged({ Origin: 'https://evil.example' }, { method })).toBe(false);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s without any proof is refused', (method) => {
  expect(forged({ Host: '192.168.1.5:3000' }, { method })).toBe(true);
});

test.each([
  ['our own page over plain HTTP', { Host: '192.168.1.5:3000', Origin: 'http://192.168.1.5:3000' }, false],
  [
    'our own page behind a proxy that ends HTTPS',
    { Host: 'quiz.example', Origin: 'https://quiz.example' },
    false,
  ],
  ['host names in capitals', { Host: 'Quiz.Example', Origin: 'https://quiz.example' }, false],
  ['what the browser calls same-origin', { Host: 'h', 'Sec-Fetch-Site': 'same-origin' }, false],
  ['another site', { Host: 'quiz.example', Origin: 'https://evil.example' }, true],
  ['another port', { Host: 'quiz.example:3000', Origin: 'http://quiz.example:4000' }, true],
  [
    'a site whose name starts like ours',
    { Host: 'quiz.example', Origin: 'https://quiz.example.evil.example' },
    true,
  ],
  ['an origin with a path', { Host: 'quiz.example', Origin: 'https://quiz.example/x' }, true],
  ['a sandboxed frame', { Host: 'quiz.example', Origin: 'null' }, true],
  [
    'a sister site',
    { Host: 'quiz.example', Origin: 'https://quiz.example', 'Sec-Fetch-Site': 'same-site' },
    true,
  ],
  [
    'a JSON body from elsewhere',
    { Host: 'h', Origin: 'http://evil.example', 'Content-Type': 'application/json' },
    true,
  ],
])('%s', (_, headers, expected) => {
  expect(forged(headers)).toBe(expected);
});

test('PUBLIC_URL is ours too, whatever name the proxy calls us by', () => {
  expect(forged({ Host: 'app:3000', Origin: PUBLIC }, { publicUrl: PUBLIC })).toBe(false);
  expect(forged({ Host: 'app:3000', Origin: 'https://evil.example' }, { publicUrl: PUBLIC })).toBe(true);
});
