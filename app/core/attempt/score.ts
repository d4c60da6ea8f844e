import type { Mark } from '../question/mark.ts';

/**
 * `points` out of `max`, one for each question, blanks earning nothing; `percentage` 0–100, whole, or null when nothing counts.
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

export const scoreOf = (marks: readonly Mark[]): Score => {
  const decided = marks.filter(({ verdict }) => verdict !== 'pending');
  const max = decided.length;
  const points = decided.reduce((sum, { fraction }) => sum + (fraction ?? 0), 0);
  return {
    points: round(points),
    max,
    percentage: max === 0 ? null : Math.round((points / max) * 100),
    pending: marks.length - max,
    blank: marks.filter(({ verdict }) => verdict === 'blank').length,
  };
};
