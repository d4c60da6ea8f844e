/**
 * The number of the last answer that the server acknowledged to this tab. A page that was made just before can
 * arrive with an older answer in it; then it asks again.
 */
const nameOf = (attemptId: string, questionId: string) => `says-who ${attemptId} ${questionId}`;

export function noteAcknowledged(attemptId: string, questionId: string, seq: number): void {
  try {
    sessionStorage.setItem(nameOf(attemptId, questionId), String(seq));
  } catch {
    // Without storage a page may show an older answer until it is reloaded; nothing is lost.
  }
}

export function lastAcknowledged(attemptId: string, questionId: string): number {
  try {
    return Number(sessionStorage.getItem(nameOf(attemptId, questionId)) ?? 0);
  } catch {
    return 0;
  }
}
