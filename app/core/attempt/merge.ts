import type { Response } from '../question/question.ts';

/**
 * A saved answer. `seq` counts the student's changes to this attempt's answers and is given by the device, so
 * that saves may arrive late, twice or in any order.
 */
export type Saved = { questionId: string; response: Response | null; seq: number };

/** The one rule: a save applies only where what is stored is older. */
export const applies = (storedSeq: number | null, seq: number): boolean =>
  storedSeq === null || storedSeq < seq;

/** What is stored after these saves arrived. The result does not depend on the order in which they came. */
export const mergeSaves = (stored: readonly Saved[], incoming: readonly Saved[]): Saved[] => {
  const latest = new Map(stored.map((save) => [save.questionId, save]));
  for (const save of incoming) {
    if (applies(latest.get(save.questionId)?.seq ?? null, save.seq)) latest.set(save.questionId, save);
  }
  return [...latest.values()];
};
