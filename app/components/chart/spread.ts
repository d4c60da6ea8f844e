/** How many scores (0 to 100) fall into each tenth; 100 belongs to the last. */
export const spreadOf = (scores: readonly number[]): number[] => {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const score of scores) {
    const bin = Math.min(9, Math.max(0, Math.floor(score / 10)));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
};
