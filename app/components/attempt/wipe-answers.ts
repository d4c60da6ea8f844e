import { type AnswerStore, openAnswerStore } from './answer-store.ts';

const ASKED = 'says-who-wipe';

/** On sign-out: a note that outlives the page is written at once, the queue is emptied while the page leaves. */
export function wipeAnswers(): void {
  try {
    localStorage.setItem(ASKED, 'yes');
  } catch {
    // Without storage there is no queue either.
  }
  void openAnswerStore()
    .then(wipeIfAsked)
    .catch(() => undefined);
}

/** Empties a queue that was still full when the page of the student before went away. */
export async function wipeIfAsked(store: AnswerStore): Promise<void> {
  try {
    if (localStorage.getItem(ASKED) === null) return;
    await store.wipe();
    localStorage.removeItem(ASKED);
  } catch {
    // The owner of each answer is checked too: what cannot be wiped is still never sent for somebody else.
  }
}
