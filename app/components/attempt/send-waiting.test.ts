import { expect, test } from 'vitest';
import type { Post } from './answer-sender.ts';
import { memoryStore } from './answer-store.ts';
import { sendWaiting } from './send-waiting.ts';

async function filled() {
  const store = memoryStore();
  const answer = { questionId: 'q1', owner: 'ana', seq: 1, value: 'x', at: 0 };
  await store.put({ ...answer, attemptId: 'a' });
  await store.put({ ...answer, attemptId: 'b' });
  await store.put({ ...answer, attemptId: 'c', refused: 'closed' });
  await store.put({ ...answer, attemptId: 'd', owner: 'ben' });
  return store;
}

test('before signing out, what waits of every attempt of this student is sent', async () => {
  const sent: string[] = [];
  const post: Post = async ({ attemptId, seq }) => {
    sent.push(attemptId);
    return attemptId === 'a' ? { kind: 'kept', seq } : { kind: 'refused', reason: 'submitted' };
  };
  expect(await sendWaiting(await filled(), 'ana', post)).toBe(true);
  expect(sent).toEqual(['a', 'b']);
  expect(await sendWaiting(memoryStore(), 'ana', post)).toBe(true);
});

test.each(['later', 'signed-out'] as const)('an answer that cannot be sent (%s) is left', async (kind) => {
  expect(await sendWaiting(await filled(), 'ana', async () => ({ kind }))).toBe(false);
});
