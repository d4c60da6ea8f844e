import type { ChatMessage } from '#app/core/drafting/request.ts';
import type { LanguageModel } from './env.server.ts';

/** `problem` completes "The language model …". */
export type Reply = { ok: true; text: string } | { ok: false; problem: string };

const PATIENCE = 90_000;
const LARGEST_REPLY = 1_000_000;

/**
 * Asks an OpenAI-compatible endpoint for one reply. Never throws: whatever goes wrong there is said in words, and
 * the page goes on without. `patience` in milliseconds.
 */
export async function askModel(
  { baseUrl, model, apiKey }: LanguageModel,
  messages: readonly ChatMessage[],
  { signal, patience = PATIENCE }: { signal?: AbortSignal; patience?: number } = {},
): Promise<Reply> {
  const late = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(`${baseUrl}/chat/completions`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(apiKey !== null && { Authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({ model, messages, temperature: 0.4, stream: false }),
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      return { ok: false, problem: refusal(answer.status) };
    }
    const body = await readAtMost(answer, LARGEST_REPLY);
    if (body === null) return { ok: false, problem: 'answered with more than can be read' };
    return contentOf(body);
  } catch {
    if (late.aborted)
      return { ok: false, problem: `did not answer within ${Math.round(patience / 1000)} seconds` };
    return { ok: false, problem: 'could not be reached' };
  }
}

function refusal(status: number): string {
  if (status === 401 || status === 403) return 'does not accept this school’s key';
  if (status === 404) return 'is not known at its address: the address or the model’s name is wrong';
  if (status === 429) return 'is busy; try again in a minute';
  return `answered with an error (${status})`;
}

/** The body as text, or null where it is longer: the rest is not fetched. */
async function readAtMost(answer: Response, bytes: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > bytes) {
      await reader?.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function contentOf(body: string): Reply {
  try {
    const content: unknown = JSON.parse(body)?.choices?.[0]?.message?.content;
    if (typeof content === 'string') return { ok: true, text: content };
  } catch {}
  return { ok: false, problem: 'answered with something that cannot be read' };
}
