import { expect, test } from 'vitest';
import { safePath } from './redirect.server.ts';

test.each(['/', '/classes', '/a?b=c#d', '/quiz/ä'])('%s stays on this site', (to) => {
  expect(safePath(to, '/home')).toBe(to);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/😀',
  '',
  null,
  7,
])('%j leads nowhere but to the fallback', (to) => {
  expect(safePath(to, '/home')).toBe('/home');
});
