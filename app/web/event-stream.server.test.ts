import { expect, test } from 'vitest';
import { eventStreams, type OpenStream } from './event-stream.server.ts';

function opened(heartbeat?: number) {
  const streams = eventStreams(heartbeat);
  const leaving = new AbortController();
  const ended: OpenStream[] = [];
  let stream: OpenStream | undefined;
  const answer = streams.open(new Request('http://x.example/', { signal: leaving.signal }), {
    retry: 9,
    onOpen: (one) => {
      stream = one;
    },
    onEnd: (one) => ended.push(one),
  });
  return { streams, stream, ended, answer, leave: () => leaving.abort() };
}

test('what is sent is heard, until the sender ends the stream', async () => {
  const { stream, ended, answer } = opened();
  stream?.send('one');
  stream?.send('two');
  stream?.end();
  expect(await answer.text()).toBe('retry: 9\n\ndata: one\n\ndata: two\n\n');
  expect(ended).toEqual([stream]);
});

test('it ends once: by the reader’s going away, or when the server stops', async () => {
  const [left, stopped, cancelled] = [opened(), opened(), opened()];
  left.leave();
  left.streams.close();
  stopped.streams.close();
  stopped.leave();
  await cancelled.answer.body?.cancel();
  for (const { ended } of [left, stopped, cancelled]) expect(ended).toHaveLength(1);
  expect(await left.answer.text()).toBe('retry: 9\n\n');
  expect(await stopped.answer.text()).toBe('retry: 9\n\n');
});

test('a silent stream says that it is still there', async () => {
  const { streams, answer } = opened(5);
  await new Promise((resolve) => setTimeout(resolve, 60));
  streams.close();
  expect(await answer.text()).toMatch(/^retry: 9\n\n: still here\n\n: still here\n\n/);
});
