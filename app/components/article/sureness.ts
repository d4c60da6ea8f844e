/** "Very likely (92%)": a confidence from 0 to 1 in words that go with the number. */
export const sureness = (confidence: number): string => {
  const percent = Math.round(confidence * 100);
  if (confidence >= 0.8) return `Very likely (${percent}%)`;
  if (confidence >= 0.5) return `Likely (${percent}%)`;
  return `Possible (${percent}%)`;
};
