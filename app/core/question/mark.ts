import { gradeResponse, isBlank } from './kinds.ts';
import type { Question, Response } from './question.ts';

/** `pending`: answered, and waiting for a teacher's mark. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'blank' | 'pending';

/** A fraction in [0, 1] in words. */
export const verdictOf = (fraction: number): 'right' | 'partly' | 'wrong' => {
  if (fraction >= 0.9995) return 'right';
  return fraction <= 0.0005 ? 'wrong' : 'partly';
};

/** `fraction` is null for a blank answer (blank is not wrong) and for one that waits for a teacher. */
export type Mark = { fraction: number | null; verdict: Verdict };

/** `met`: ids of the rubric's points that a teacher found in an open answer; null while nobody has marked it. */
export const markOf = (
  question: Question,
  response: Response | null,
  met: readonly string[] | null = null,
): Mark => {
  if (isBlank(question, response)) return { fraction: null, verdict: 'blank' };
  const fraction =
    question.kind === 'open-answer' && met !== null
      ? question.rubric.filter(({ id }) => met.includes(id)).length / question.rubric.length
      : gradeResponse(question, response);
  return fraction === null ? { fraction, verdict: 'pending' } : { fraction, verdict: verdictOf(fraction) };
};
