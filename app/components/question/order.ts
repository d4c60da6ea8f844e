/** The list with `id` at `place` (0-based); a place beyond either end is that end. Unknown ids change nothing. */
export const moveTo = (ids: readonly string[], id: string, place: number): string[] => {
  if (!ids.includes(id)) return [...ids];
  const rest = ids.filter((other) => other !== id);
  const at = Math.min(rest.length, Math.max(0, place));
  return [...rest.slice(0, at), id, ...rest.slice(at)];
};
