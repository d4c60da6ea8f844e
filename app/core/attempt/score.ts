import type { Verdict } from '../question/mark.ts';

/** One question's mark and what it is worth. A voided question counts for nobody. */
export type Scored = { fraction: number | null; verdict: Verdict; points: number; voided: boolean };

/**
 * `points` out of `max`, blanks earning nothing; `percentage` 0–100, whole, or null when nothing counts.
 * `pending` answers wait for a teacher and are in neither `points` nor `max`.
 */
export type Score = {
  points: number;
  max: number;
  percentage: number | null;
  pending: number;
  blank: number;
};

const round = (points: number): number => Math.round(points * 100) / 100;

export const scoreOf = (marks: readonly Scored[]): Score => {
  const counted = marks.filter((mark) => !mark.voided);
  const decided = counted.filter((mark) => mark.verdict !== 'pending');
  const max = decided.reduce((sum, mark) => sum + mark.points, 0);
  const points = decided.reduce((sum, mark) => sum + (mark.fraction ?? 0) * mark.points, 0);
  return {
    points: round(points),
    max: round(max),
    percentage: max === 0 ? null : Math.round((points / max) * 100),
    pending: counted.length - decided.length,
    blank: counted.filter((mark) => mark.verdict === 'blank').length,
  };
};
