import { expect, test } from 'vitest';
import { readingProgress } from './reading-progress.server.ts';

const TOKEN = 'a-token-made-by-the-page';
const progress = readingProgress();
const watch = (teacherId: string, token = TOKEN) => {
  const leaving = new AbortController();
  const request = new Request(`http://x.example/articles/progress?of=${token}`, { signal: leaving.signal });
  return { leave: () => leaving.abort(), heard: progress.stream(request, teacherId).text() };
};

test('the page that sent the form hears how far it is, and no other', async () => {
  const [own, other, second] = [watch('t1'), watch('t2'), watch('t1', 'another-token-of-theirs')];
  const tell = progress.tell('t1', TOKEN);
  tell(0.35);
  tell(0.7);
  for (const { leave } of [own, other, second]) leave();
  tell(0.9);
  expect(await own.heard).toBe('retry: 600000\n\ndata: 35\n\ndata: 70\n\n');
  expect(await other.heard).toBe('retry: 600000\n\n');
  expect(await second.heard).toBe('retry: 600000\n\n');
});

test('a form without a token is read all the same', () => {
  for (const token of [null, '', 'short', 'with spaces in the token', new Blob(['x'])])
    expect(() => progress.tell('t1', token)(0.5)).not.toThrow();
});

test('a stream without a token is not there', () => {
  for (const token of ['', 'short', `${'x'.repeat(65)}`])
    expect(() => progress.stream(new Request(`http://x.example/?of=${token}`), 't1')).toThrow();
});

test('the server’s stop ends the streams', async () => {
  const { heard } = watch('t1');
  progress.close();
  expect(await heard).toBe('retry: 600000\n\n');
});
