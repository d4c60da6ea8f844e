import type { Post } from './answer-sender.ts';
import type { AnswerStore } from './answer-store.ts';

/**
 * Sends what this student still has waiting on this device, of every attempt. True when nothing is left that
 * the server may still take: what it refused will never be taken.
 */
export async function sendWaiting(store: AnswerStore, owner: string, post: Post): Promise<boolean> {
  const waiting = (await store.all()).filter(
    (answer) => answer.owner === owner && answer.refused === undefined,
  );
  for (const answer of waiting) {
    const { kind } = await post(answer, false);
    if (kind === 'later' || kind === 'signed-out') return false;
  }
  return true;
}
