import type { Post } from './answer-sender.ts';

const PATIENCE = 10_000;

/** Sends an answer to the attempt's save address. Whatever is no clear answer of the server means "later". */
export const postAnswer: Post = async ({ attemptId, questionId, seq, value }, check) => {
  try {
    const response = await fetch(`/attempts/${attemptId}/save`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ questionId, seq, value, check }),
      signal: AbortSignal.timeout(PATIENCE),
      // An answer given while leaving the page still goes out.
      keepalive: true,
    });
    if (response.ok) {
      const { seq, older } = (await response.json()) as { seq: number; older?: boolean };
      return { kind: older ? 'older' : 'kept', seq };
    }
    if (response.status === 401 || response.status === 403) return { kind: 'signed-out' };
    if (response.status === 409) return { kind: 'refused', reason: String((await response.json()).reason) };
    if (response.status === 400 || response.status === 404) return { kind: 'refused', reason: 'unknown' };
    return { kind: 'later' };
  } catch {
    return { kind: 'later' };
  }
};
